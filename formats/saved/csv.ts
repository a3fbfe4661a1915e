import { dayOf } from '../date.ts';
import { safeText } from '../safe-text.ts';
import type { SavedQuote } from './saved-quote.ts';

/** Column headings in the reader's language, in the order of the columns. */
export type CsvHeadings = readonly [
  words: string,
  speaker: string,
  role: string,
  organisation: string,
  inferred: string,
  title: string,
  site: string,
  date: string,
  address: string,
  language: string,
  saved: string,
];

/**
 * Signs by which a spreadsheet takes a cell for a formula: OWASP, "CSV Injection". The full-width ones count in East
 * Asian spreadsheets. After a semicolon too: where that is the list separator, a cell begins there.
 */
const formulaStart = /(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;

/** RFC 4180: every cell in quotation marks, those inside doubled. An apostrophe keeps a would-be formula text. */
function cell(value: string | null): string {
  const text = safeText(value ?? '').replace(formulaStart, "$1'");
  return `"${text.replaceAll('"', '""')}"`;
}

function row({ quote, article, savedAt }: SavedQuote, yes: string): (string | null)[] {
  const { text, speaker } = quote;
  const { title, siteName, publishedTime, url, lang } = article;
  const who = [speaker?.name ?? null, speaker?.role ?? null, speaker?.organisation ?? null];
  return [
    text,
    ...who,
    speaker?.inferred ? (speaker.wording ?? yes) : null,
    title,
    siteName,
    publishedTime,
    url,
    lang,
    dayOf(savedAt),
  ];
}

/**
 * Saved quotes as a CSV file for spreadsheets: RFC 4180 with its line ends. It begins with a byte order mark, without
 * which Excel reads every accent wrongly; other programs skip it.
 */
export function savedQuotesCsv(saved: readonly SavedQuote[], headings: CsvHeadings): string {
  const [, , , , inferred] = headings;
  const rows = [headings, ...saved.map((one) => row(one, inferred))];
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
