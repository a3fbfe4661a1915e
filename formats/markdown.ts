import { escaped, line, link } from './markdown-inline.ts';
import type { Piece } from './piece.ts';
import { listLines } from './plain-text.ts';
import { inMarks } from './quotation-marks.ts';

/** Number signs at a heading's end would close it and go. */
function heading(level: number, text: string): string {
  const words = escaped(text.replace(/\s+/g, ' ')).replace(/(?<!\\)#(?=#*\s*$)/g, '\\#');
  return `${'#'.repeat(level)} ${words}`;
}

/** Two blanks at a line's end keep the break. */
function lines(text: string): string {
  return escaped(text).replace(/(?<!\n)\n(?!\n)/g, '  \n');
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return heading(piece.level, piece.text);
    case 'paragraph':
      return lines(piece.text);
    case 'list':
      return listLines(piece.items.map(line), piece.ordered).replace(/^•/gm, '-');
    case 'quotation':
      return quoted(lines(piece.text));
    case 'quote': {
      const by = piece.url ? link(piece.by, piece.url) : escaped(piece.by);
      return `${quoted(lines(inMarks(piece.words, piece.lang)))}\n>\n> — ${by}`;
    }
    case 'link': {
      const head = `${piece.number === null ? '-' : `${piece.number}.`} ${link(piece.label, piece.url)}`;
      return piece.note ? `${head}  \n  ${escaped(piece.note)}` : head;
    }
    case 'masthead': {
      return `${heading(1, piece.title)}\n\n${[...piece.details.map(escaped), link(piece.url, piece.url)].join('  \n')}`;
    }
    case 'citation':
      return [link(piece.title, piece.url), ...piece.details.map(escaped)].join(', ');
  }
}

/** Pieces as CommonMark; the words render back to themselves. */
export function markdown(pieces: readonly Piece[]): string {
  return pieces.map(render).filter(Boolean).join('\n\n');
}
