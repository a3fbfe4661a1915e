import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvHeadings, savedQuote, savedQuotesCsv } from '../../../formats/index.ts';
import { digestOf, person, quoteAt } from '../../components/support/digest-of.ts';
import { anySavedQuote } from './any-saved-quote.ts';

const headings: CsvHeadings = [
  'Quote',
  'Speaker',
  'Role',
  'Organisation',
  'named from context',
  'Title',
  'Website',
  'Date',
  'Address',
  'Language',
  'Saved on',
];

/** A reader of RFC 4180 of its own: cells as a spreadsheet gets them, by any separator. */
function cellsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] ?? '';
    if (isQuoted) {
      if (character === '"' && csv[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (character === '"') isQuoted = false;
      else cell += character;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (character === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

const speech = 'She said: “Twice a day, \n\n"maybe".”';
const quote = quoteAt(0, speech, 'Twice a day, \n\n"maybe".', {
  speaker: { ...person('Mair Llewellyn', 'National officer'), inferred: true },
});
const saved = savedQuote(quote, digestOf([speech]).article, new Date(2026, 10, 24, 12));

test('a row for each quote, each cell in quotation marks, with a byte order mark', () => {
  expect(savedQuotesCsv([saved], headings)).toBe(
    '\uFEFF"Quote","Speaker","Role","Organisation","named from context","Title","Website","Date","Address","Language","Saved on"\r\n' +
      '"Twice a day, \n\n""maybe"".","Mair Llewellyn","National officer","","named from context",' +
      '"Bus drivers back report on rest breaks","Transport Voice","2026-03-04T09:00:00Z",' +
      '"https://news.example.org/rest-breaks","en-GB","2026-11-24"\r\n',
  );
});

test('reads back as the same cells', () => {
  fc.assert(
    fc.property(fc.array(anySavedQuote, { maxLength: 4 }), (quotes) => {
      const rows = cellsOf(savedQuotesCsv(quotes, headings).slice(1), ',');
      expect(rows).toHaveLength(quotes.length + 1);
      for (const [index, row] of rows.slice(1).entries()) {
        expect(row).toHaveLength(headings.length);
        // But for the apostrophes that keep a cell from being a formula.
        expect(row[0]?.replaceAll("'", '')).toBe(quotes[index]?.quote.text.replaceAll("'", ''));
      }
    }),
  );
});

test('no cell begins like a formula, whichever separator a spreadsheet goes by', () => {
  fc.assert(
    fc.property(fc.array(anySavedQuote, { maxLength: 4 }), fc.constantFrom(',', ';', '\t'), (quotes, separator) => {
      const cells = cellsOf(savedQuotesCsv(quotes, headings).slice(1), separator).flat();
      for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    }),
    { numRuns: 300 },
  );
});
