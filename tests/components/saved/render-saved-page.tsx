import { render } from '@testing-library/preact';
import { type SavedContent, SavedPage, type SavedPageProps } from '../../../components/saved/SavedPage.tsx';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { type Clip, type SavedQuote, savedQuote, type TextFile } from '../../../formats/index.ts';
import { digestOf, person, quoteAt } from '../support/digest-of.ts';
import { english } from '../support/translate.ts';

/** A saved quote of our own; `rest` is the article's. */
export function savedOf(text: string, name: string | null, day: number, rest = {}): SavedQuote {
  const { article } = digestOf([text], { article: rest });
  const speaker = name === null ? null : person(name, 'National officer');
  return savedQuote(quoteAt(0, text, text, { speaker }), article, new Date(Date.UTC(2026, 10, day, 12)));
}

export interface SavedWorld {
  readonly container: Element;
  readonly clips: Clip[];
  readonly files: TextFile[];
  readonly show: (content: SavedContent) => void;
}

/** The page over a store that is a list. */
export function renderSavedPage(content: SavedContent, props: Partial<SavedPageProps> = {}): SavedWorld {
  const clips: Clip[] = [];
  const files: TextFile[] = [];
  let stored = content?.ok ? [...content.value] : [];
  const show = (next: SavedContent) => rerender(page(next));
  const set = (next: SavedQuote[]) => {
    stored = next;
    show({ ok: true, value: stored });
  };
  const page = (shown: SavedContent) => (
    <SavedPage
      t={english}
      settings={defaultSettings}
      content={shown}
      isPrivate={false}
      onCopy={async (clip) => {
        clips.push(clip);
        return true;
      }}
      onDelete={async ({ id }) => {
        set(stored.filter((one) => one.id !== id));
        return null;
      }}
      onRestore={async (saved) => {
        set([...stored, saved]);
        return null;
      }}
      onImport={async () => ({ ok: true, added: 2, known: 1 })}
      onDownload={(file) => files.push(file)}
      onTryAgain={() => show({ ok: true, value: [] })}
      {...props}
    />
  );
  const { container, rerender } = render(page(content));
  return { container, clips, files, show };
}
