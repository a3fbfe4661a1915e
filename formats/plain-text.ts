import type { Piece } from './piece.ts';
import { inMarks } from './quotation-marks.ts';
import { type Line, runsOf } from './run.ts';
import { safeText } from './safe-text.ts';
import { isWrittenOut } from './written-out.ts';

/** Lines of a list: a bullet or a number before each. */
export function listLines(items: readonly string[], ordered: boolean): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '•'} ${item.trim()}`).join('\n');
}

/** A line whose links have their addresses behind them, unless the words are the address. */
function line(words: Line): string {
  return runsOf(words)
    .map(({ text, url }) => (url && !isWrittenOut(text, url) ? `${text} (${url})` : text))
    .join('');
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return piece.text;
    case 'list':
      return listLines(piece.items.map(line), piece.ordered);
    case 'quote':
      return [`${inMarks(piece.words, piece.lang)} — ${piece.by}`, piece.url].filter(Boolean).join('\n');
    case 'link': {
      const head = piece.number === null ? piece.label : `[${piece.number}] ${piece.label}`;
      const line = piece.label === piece.url ? head : `${head}\n${piece.url}`;
      return piece.note ? `${line}\n${piece.note}` : line;
    }
    case 'masthead':
      return [piece.title, ...piece.details, piece.url].filter(Boolean).join('\n');
    case 'citation':
      return [[piece.title, ...piece.details].filter(Boolean).join(', '), piece.url].filter(Boolean).join('\n');
  }
}

/** Pieces as plain text, a blank line between them. Shown as it is; `clipboardText` makes it safe for spreadsheets. */
export function plainText(pieces: readonly Piece[]): string {
  return safeText(pieces.map(render).filter(Boolean).join('\n\n'));
}
