import { dayOf } from '../date.ts';
import { fileName } from '../files/file-name.ts';
import type { TextFile } from '../files/text-file.ts';
import { markdown } from '../markdown.ts';
import type { CopyWords } from '../words.ts';
import { type CsvHeadings, savedQuotesCsv } from './csv.ts';
import { savedQuotesJson } from './json.ts';
import { savedQuotesPieces } from './pieces.ts';
import type { SavedQuote } from './saved-quote.ts';

export const savedFileFormats = ['markdown', 'csv', 'json'] as const;
export type SavedFileFormat = (typeof savedFileFormats)[number];

/** Saved quotes as a file of one format, named for the day on which it is made. */
export function savedQuotesFile(
  saved: readonly SavedQuote[],
  format: SavedFileFormat,
  words: CopyWords,
  headings: CsvHeadings,
  now: Date,
): TextFile {
  const name = (ending: string) => fileName(dayOf(now), words.savedQuotes, ending);
  switch (format) {
    case 'markdown':
      return { name: name('md'), type: 'text/markdown', text: `${markdown(savedQuotesPieces(saved, words))}\n` };
    case 'csv':
      return { name: name('csv'), type: 'text/csv', text: savedQuotesCsv(saved, headings) };
    case 'json':
      return { name: name('json'), type: 'application/json', text: savedQuotesJson(saved) };
  }
}
