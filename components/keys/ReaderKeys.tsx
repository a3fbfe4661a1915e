import { useRef } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import { wholeCopy } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { linksOf } from '../article/links-of.ts';
import { useCopy } from '../copy/copy-context.ts';
import { copyWords } from '../copy/copy-words.ts';
import { useAllQuotesCopy, useBriefingCopy, useQuoteCopies } from '../copy/use-copies.ts';
import { whenThere } from '../growth/when-there.ts';
import { quoteId, sectionIds } from '../section-ids.ts';
import type { Settings } from '../settings/settings.ts';
import { useTranslate } from '../translate.ts';
import { KeyList } from './KeyList.tsx';
import { KeysSwitch } from './KeysSwitch.tsx';
import type { SingleKey } from './key-names.ts';
import { useSingleKeys } from './use-single-keys.ts';

interface ReaderKeysProps {
  readonly digest: Digest;
  readonly settings: Settings;
  readonly purify: Purify;
  readonly onSettings: (change: Partial<Settings>) => void;
}

function goTo(id: string): void {
  whenThere(id, (heading) => heading.focus());
}

/** The quote in whose card the focus is, from 0; -1 for none. */
function focusedQuote(count: number): number {
  const card = document.activeElement?.closest('.card');
  return Array.from({ length: count }, (_, index) => index).findIndex((index) =>
    card?.contains(document.getElementById(quoteId(index))),
  );
}

/** The single keys of the reader, and the list of them. */
export function ReaderKeys({ digest, settings, purify, onSettings }: ReaderKeysProps) {
  const t = useTranslate();
  const copy = useCopy();
  const copyOf = useQuoteCopies(digest.article);
  const allQuotes = useAllQuotesCopy(digest);
  const briefing = useBriefingCopy(digest);
  const list = useRef<HTMLDetailsElement>(null);
  const { quotes } = digest;
  const step = (by: 1 | -1) => {
    const at = focusedQuote(quotes.length);
    const next = at < 0 ? 0 : Math.min(quotes.length - 1, Math.max(0, at + by));
    goTo(settings.plainText || quotes.length === 0 ? sectionIds.quotes : quoteId(next));
  };
  const copyQuote = () => {
    const at = focusedQuote(quotes.length);
    const quote = quotes[at];
    const { pieces, what } = quote ? copyOf(quote, at + 1) : allQuotes;
    copy(pieces(), what);
  };
  // "l" is the listen bar's own, which knows what is read.
  const acts: Readonly<Record<Exclude<SingleKey, 'l'>, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    q: copyQuote,
    c: () => copy(wholeCopy(digest, copyWords(t), linksOf(digest, purify)), t('copied.text')),
    b: () => copy(briefing.pieces(), briefing.what),
    p: () => onSettings({ plainText: !settings.plainText }),
    1: () => goTo(sectionIds.keyIssues),
    2: () => goTo(sectionIds.quotes),
    3: () => goTo(sectionIds.sources),
    4: () => goTo(sectionIds.article),
    '?': () => {
      if (list.current) list.current.open = true;
      list.current?.querySelector('summary')?.focus();
    },
  };
  useSingleKeys(settings.singleKeys ? acts : null);
  return (
    <details ref={list} class="fold">
      <summary>{t('keys.title')}</summary>
      <p>{t('keys.about')}</p>
      <KeysSwitch settings={settings} onSettings={onSettings} />
      {settings.singleKeys && <KeyList />}
      <p>
        <a class="button" href="/help.html" target="_blank" rel="noopener">
          {t('keys.help')} <span class="visually-hidden">({t('sources.opensNewTab')})</span>
        </a>
      </p>
    </details>
  );
}
