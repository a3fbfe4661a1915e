import type { Piece } from './piece.ts';
import { inMarks } from './quotation-marks.ts';
import { type Line, runsOf } from './run.ts';
import { oneSafeLine, safeText } from './safe-text.ts';
import { isWrittenOut } from './written-out.ts';

/** Lines of a list: a bullet or a number before each. */
export function listLines(items: readonly string[], ordered: boolean): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '•'} ${item.trim()}`).join('\n');
}

type Reference = Extract<Piece, { kind: 'link' }>;

/** Numbers of addresses: those that the pieces list themselves, then new ones in the order they come. */
class References {
  /** What the pieces do not list themselves. */
  readonly added: Reference[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) {
      if (piece.kind === 'link' && piece.number !== null) this.numbers.set(piece.url, piece.number);
    }
  }

  private numberOf(label: string, url: string): number {
    const known = this.numbers.get(url);
    if (known !== undefined) return known;
    const number = Math.max(0, ...this.numbers.values()) + 1;
    this.numbers.set(url, number);
    this.added.push({ kind: 'link', number, label: oneSafeLine(label) || url, url, note: '' });
    return number;
  }

  /** A line with a number behind the words of each link, unless the words are the address. */
  line(words: Line): string {
    return runsOf(words)
      .map(({ text, url }) => (url && !isWrittenOut(text, url) ? `${text} [${this.numberOf(text, url)}]` : text))
      .join('');
  }
}

function render(piece: Piece, references: References): string {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return piece.text;
    case 'list':
      return listLines(
        piece.items.map((item) => references.line(item)),
        piece.ordered,
      );
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

/**
 * Pieces as plain text, a blank line between them; links are numbered, their addresses at the end. Shown as it is;
 * `withoutFormulas` makes it safe for spreadsheets.
 */
export function plainText(pieces: readonly Piece[]): string {
  const references = new References(pieces);
  const parts = pieces.map((piece) => render(piece, references));
  const ends = references.added.map((piece) => render(piece, references));
  return safeText([...parts, ...ends].filter(Boolean).join('\n\n'));
}
