import { useEffect, useRef } from 'preact/hooks';
import type { Clip, SavedQuote, TextFile } from '../../formats/index.ts';
import { Frame } from '../Frame.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Translate } from '../translate.ts';
import { failureText } from './failure-text.ts';
import type { ImportResult } from './import-text.ts';
import { SavedList } from './SavedList.tsx';
import type { StoreFailure } from './saving.ts';

/** What the store has, or why it can't be reached; undefined while it is being read. */
export type SavedContent =
  | { readonly ok: true; readonly value: readonly SavedQuote[] }
  | { readonly ok: false; readonly reason: StoreFailure }
  | undefined;

export interface SavedPageProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly content: SavedContent;
  /** A private window, whose own store is thrown away with it. */
  readonly isPrivate: boolean;
  readonly onCopy: (clip: Clip) => Promise<boolean>;
  /** Each resolves to why it failed, or to null. */
  readonly onDelete: (saved: SavedQuote) => Promise<StoreFailure | null>;
  readonly onRestore: (saved: SavedQuote) => Promise<StoreFailure | null>;
  readonly onImport: (file: Blob) => Promise<ImportResult>;
  readonly onDownload: (file: TextFile) => void;
  readonly onTryAgain: () => void;
}

function Unreachable({ t, reason, onTryAgain }: Pick<SavedPageProps, 't' | 'onTryAgain'> & { reason: StoreFailure }) {
  return (
    <>
      <p class="note">{failureText(reason, t)}</p>
      <p>
        <button type="button" class="button" onClick={onTryAgain}>
          {t('saved.tryAgain')}
        </button>
      </p>
    </>
  );
}

/** All quotes that the reader keeps, on one page. */
export function SavedPage(props: SavedPageProps) {
  const { t, settings, content, isPrivate, onCopy, onTryAgain } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Frame shell="page" settings={settings} t={t} onCopy={onCopy}>
      <main class="saved" aria-busy={content === undefined && !isPrivate}>
        <h1 ref={heading} tabIndex={-1}>
          {t('saved.title')}
        </h1>
        {isPrivate && <p class="note">{t('saved.private')}</p>}
        {!isPrivate && content?.ok && <SavedList {...props} saved={content.value} />}
        {!isPrivate && content?.ok === false && <Unreachable t={t} reason={content.reason} onTryAgain={onTryAgain} />}
      </main>
    </Frame>
  );
}
