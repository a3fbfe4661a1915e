import { useMemo, useState } from 'preact/hooks';
import type { SavedQuote } from '../../formats/index.ts';
import { useAnnounce } from '../announce-context.ts';
import { Disclosure } from '../Disclosure.tsx';
import { type Translate, useTranslate } from '../translate.ts';
import { DeletedCard } from './DeletedCard.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { failureText } from './failure-text.ts';
import { findQuotes } from './find-quotes.ts';
import { ImportFile } from './ImportFile.tsx';
import { importText } from './import-text.ts';
import { SavedCard } from './SavedCard.tsx';
import type { SavedPageProps } from './SavedPage.tsx';
import { SavedTools } from './SavedTools.tsx';
import { type SortOrder, sortQuotes } from './sort-quotes.ts';

type SavedListProps = Pick<SavedPageProps, 'onDelete' | 'onRestore' | 'onImport' | 'onDownload'> & {
  readonly saved: readonly SavedQuote[];
};

function whatOf({ quote }: SavedQuote, t: Translate): string {
  return quote.speaker ? t('copied.quoteBy', { name: quote.speaker.name }) : t('saved.withoutSpeaker');
}

/** Search, order, list, files. What was deleted keeps its place with an undo button while the page is open. */
export function SavedList({ saved, onDelete, onRestore, onImport, onDownload }: SavedListProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SortOrder>('saved');
  const [deleted, setDeleted] = useState<readonly SavedQuote[]>([]);
  // The quote that was just deleted or brought back: its button is gone, so its place takes the focus.
  const [focused, setFocused] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const ids = useMemo(() => new Set(saved.map(({ id }) => id)), [saved]);
  const listed = useMemo(() => {
    const gone = deleted.filter(({ id }) => !ids.has(id));
    return sortQuotes(findQuotes([...saved, ...gone], query), order, t('locale'));
  }, [saved, ids, deleted, query, order, t]);
  const shown = listed.filter(({ id }) => ids.has(id));

  const tell = (message: string) => {
    setNote(message);
    announce(message);
  };
  const remove = async (one: SavedQuote) => {
    const failure = await onDelete(one);
    if (failure) return tell(failureText(failure, t));
    setDeleted((last) => [...last.filter(({ id }) => id !== one.id), one]);
    setFocused(one.id);
  };
  const restore = async (one: SavedQuote) => {
    const failure = await onRestore(one);
    if (failure) return tell(failureText(failure, t));
    setFocused(one.id);
    announce(t('saved.status.saved', { what: whatOf(one, t) }));
  };
  const read = async (file: Blob) => tell(importText(await onImport(file), t));

  const files = (
    <div class="saved-files">
      {shown.length > 0 && <ExportButtons shown={shown} onDownload={onDownload} />}
      <ImportFile onFile={read} />
    </div>
  );
  return (
    <>
      {saved.length === 0 && <p class="none">{t('saved.none')}</p>}
      {saved.length === 0 && files}
      {saved.length > 0 && (
        <>
          <SavedTools query={query} order={order} onQuery={setQuery} onOrder={setOrder} />
          <div class="row saved-shown">
            <p class="details">{t('saved.shown', { shown: shown.length, total: saved.length })}</p>
            <Disclosure name={t('saved.files')} icon="save">
              {files}
            </Disclosure>
          </div>
        </>
      )}
      {note && <p class="note">{note}</p>}
      {saved.length > 0 && listed.length === 0 && <p class="none">{t('saved.noMatch')}</p>}
      {listed.length > 0 && (
        <ul class="cards section-quotes">
          {listed.map((one, index) =>
            ids.has(one.id) ? (
              <SavedCard
                key={one.id}
                saved={one}
                number={index + 1}
                isStart={one.id === focused}
                onDelete={() => remove(one)}
              />
            ) : (
              <DeletedCard
                key={`deleted ${one.id}`}
                what={whatOf(one, t)}
                isStart={one.id === focused}
                onUndo={() => restore(one)}
              />
            ),
          )}
        </ul>
      )}
    </>
  );
}
