import type { Piece } from './piece.ts';
import { listLines } from './plain-text.ts';
import { inMarks } from './quotation-marks.ts';
import { type Line, runsOf } from './run.ts';
import { safeText } from './safe-text.ts';

/**
 * Backslashes before everything that Markdown would read as markup, at any place or at the start of a line. Indents go:
 * four blanks make code. GitHub links bare addresses by itself and then shows the backslashes in them, so those are
 * broken up too.
 */
function escaped(text: string): string {
  return safeText(text)
    .replace(/^ +/gm, '')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-])/gm, '\\$1')
    .replace(/^(\d+)([.)])/gm, '$1\\$2')
    .replace(/(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|@/gi, '\\$&');
}

function link(label: string, url: string): string {
  if (label === url && /^https?:[^\s<>\\]+$/i.test(url)) return `<${url}>`;
  const target = url.replace(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29')),
  );
  return `[${escaped(label.replace(/\s+/g, ' '))}](${target})`;
}

/** A line with its links and emphasis; marks stand right at the words, as CommonMark wants them. */
function line(words: Line): string {
  return runsOf(words)
    .map(({ text, url, strong, emphasis }) => {
      const flat = text.replace(/\s+/g, ' ');
      const inner = flat.trim();
      if (!inner) return flat;
      const mark = `${strong ? '**' : ''}${emphasis ? '*' : ''}`;
      const shown = isWeb(url) ? link(inner, url) : escaped(inner);
      return flat.replace(inner, () => `${mark}${shown}${[...mark].reverse().join('')}`);
    })
    .join('');
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^(https?|mailto):/i.test(url);

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
      return `${quoted(lines(inMarks(piece.words, piece.lang)))}
>
> — ${by}`;
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
