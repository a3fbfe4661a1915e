import { useCallback, useMemo } from 'preact/hooks';
import { type Clip, copyFormats, type Piece } from '../formats/index.ts';
import type { Purify } from '../purify/index.ts';
import { ArticleView } from './ArticleView.tsx';
import { type Actions, ActionsContext } from './actions.ts';
import { AnnounceContext } from './announce-context.ts';
import { type Copy, CopyContext } from './copy/copy-context.ts';
import { LineFocus } from './LineFocus.tsx';
import { ListenBar } from './listen/ListenBar.tsx';
import { type Listening, ListenStartContext, useListenStart } from './listen/listening.ts';
import { Loading } from './problem/Loading.tsx';
import { Problem } from './problem/Problem.tsx';
import type { Reading, Shell } from './reading.ts';
import { Status } from './Status.tsx';
import type { Settings } from './settings/settings.ts';
import { useRootStyle } from './settings/use-root-style.ts';
import { type Translate, TranslateContext } from './translate.ts';
import { useAnnouncement } from './use-announcement.ts';

/** What every shell hands in. The app itself never names the browser. */
export interface AppProps {
  readonly shell: Shell;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly t: Translate;
  readonly purify: Purify;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** False when the clipboard refused. */
  readonly onCopy: (clip: Clip) => Promise<boolean>;
  readonly onReadAgain: () => void;
  readonly actions?: Actions;
  /** null where nothing can be read aloud. */
  readonly listening?: Listening | null;
  /** Of the extension, for problem reports. */
  readonly version: string;
}

const noActions: Actions = {};

/** The reader: one app in several shells. */
export function App({
  shell,
  reading,
  settings,
  t,
  purify,
  onSettings,
  onCopy,
  onReadAgain,
  actions = noActions,
  listening = null,
  version,
}: AppProps) {
  useRootStyle(settings);
  const [message, announce] = useAnnouncement();
  const { copyFormat } = settings;
  const copy: Copy = useCallback(
    async (pieces: readonly Piece[] | Promise<readonly Piece[]>, what: string) => {
      const ready = pieces instanceof Promise ? await pieces : pieces;
      const done = await onCopy(copyFormats[copyFormat](ready));
      announce(done ? t('status.copied', { what }) : t('status.copyFailed'));
    },
    [onCopy, copyFormat, announce, t],
  );
  const view = useMemo(() => {
    if (reading.kind === 'loading') return <Loading />;
    if (reading.kind === 'problem') return <Problem problem={reading.problem} onReadAgain={onReadAgain} />;
    return (
      <ArticleView
        shell={shell}
        reading={reading}
        settings={settings}
        purify={purify}
        onSettings={onSettings}
        onReadAgain={onReadAgain}
        version={version}
      />
    );
  }, [shell, reading, settings, purify, onSettings, onReadAgain, version]);
  const isArticle = reading.kind === 'article';
  const listenStart = useListenStart(listening);
  return (
    <TranslateContext.Provider value={t}>
      <ActionsContext.Provider value={actions}>
        <AnnounceContext.Provider value={announce}>
          <CopyContext.Provider value={copy}>
            <ListenStartContext.Provider value={listenStart}>
              <div class={`reader reader-${shell}`}>
                {view}
                {isArticle && listening && <ListenBar listening={listening} />}
                <Status message={message} />
                {shell !== 'popup' && <LineFocus lines={settings.lineFocus} />}
              </div>
            </ListenStartContext.Provider>
          </CopyContext.Provider>
        </AnnounceContext.Provider>
      </ActionsContext.Provider>
    </TranslateContext.Provider>
  );
}
