import { useMemo } from 'preact/hooks';
import type { Digest } from '../engine/index.ts';
import type { SpokenWords } from '../formats/index.ts';
import { version } from '../platform/about.ts';
import { copyToClipboard } from '../platform/clipboard.ts';
import { download } from '../platform/download.ts';
import { savedQuotesWhenNeeded } from '../platform/saved-quotes/when-needed.ts';
import type { SpeechSettings } from '../platform/speech/voice-choice.ts';
import type { StoredValue } from '../platform/stored-value.ts';
import { useListening } from './use-listening.ts';
import { usePageActions } from './use-page-actions.ts';
import { useSaving } from './use-saving.ts';
import { useStored } from './use-stored.ts';

const savedQuotes = savedQuotesWhenNeeded();
const same = { onCopy: copyToClipboard, version: version() };

interface ShellOptions<S extends SpeechSettings> {
  /** The article that is shown; null while there is none. */
  readonly digest: Digest | null;
  /** The tab that holds its page; null when there is none to go to. */
  readonly tabId: number | null;
  /** The page stands in a private window: nothing of it is kept. */
  readonly isPrivate: boolean;
  readonly settings: StoredValue<S>;
  /** The same object on every call. */
  readonly words: SpokenWords;
  /** What the shell does once words are marked on the page. */
  readonly onShown: () => void;
}

/**
 * What every shell around the reader has: settings, `null` until they are known; showing on the page, saving and files as
 * `actions`; and in `rest` what the reader takes as it is.
 */
export function useShell<S extends SpeechSettings>(options: ShellOptions<S>) {
  const { digest, tabId, isPrivate, words, onShown } = options;
  const [settings, changeSettings] = useStored(options.settings);
  const pageActions = usePageActions({ digest, tabId, onShown });
  const saving = useSaving(savedQuotes, isPrivate ? null : digest);
  // A part of the speech settings is a part of any settings that hold them, which TypeScript can't tell of a parameter.
  const changeSpeech = changeSettings as (change: Partial<SpeechSettings>) => void;
  const listening = useListening(digest, words, settings, changeSpeech);
  const actions = useMemo(
    () => ({ ...pageActions, ...(saving && { saving }), isPrivate, download }),
    [pageActions, saving, isPrivate],
  );
  return { settings, actions, rest: { onSettings: changeSettings, listening, ...same } };
}
