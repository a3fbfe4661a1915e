import type { Piece } from './piece.ts';
import { inMarks } from './quotation-marks.ts';
import { type Line, runsOf } from './run.ts';
import { safeText } from './safe-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Paragraphs at blank lines, `<br>` at single ones. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** The address for the eye: a text directive repeats the quoted words. */
function withoutDirective(url: string): string {
  return url.replace(/#?:~:.*$/, '');
}

/** A link only where the scheme is harmless; else its label alone. */
function link(label: string, url: string): string {
  return /^(https?|mailto):/i.test(url) ? `<a href="${escaped(url)}">${escaped(label)}</a>` : escaped(label);
}

/** A line with its links and emphasis. */
function line(words: Line): string {
  return runsOf(words)
    .map(({ text, url, strong, emphasis }) => {
      const linked = url ? link(text, url) : escaped(text);
      const emphasised = emphasis ? `<em>${linked}</em>` : linked;
      return strong ? `<strong>${emphasised}</strong>` : emphasised;
    })
    .join('')
    .trim();
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}>${escaped(piece.text)}</h${piece.level}>`;
    case 'paragraph':
      return paragraphs(piece.text);
    case 'list': {
      const name = piece.ordered ? 'ol' : 'ul';
      return `<${name}>${piece.items.map((item) => `<li>${line(item)}</li>`).join('')}</${name}>`;
    }
    case 'quote':
      return `<blockquote>${paragraphs(inMarks(piece.words, piece.lang))}</blockquote><p>— ${piece.url ? link(piece.by, piece.url) : escaped(piece.by)}</p>`;
    case 'link': {
      const number = piece.number === null ? '' : `[${piece.number}] `;
      const note = piece.note ? `<br>${escaped(piece.note)}` : '';
      return `<p>${number}${link(piece.label, piece.url)}${note}</p>`;
    }
    case 'citation': {
      const details = piece.details.map((detail) => `, ${escaped(detail)}`).join('');
      return `<p><cite>${link(piece.title, piece.url)}</cite>${details}<br>${link(withoutDirective(piece.url), piece.url)}</p>`;
    }
  }
}

/** Pieces as rich text for the clipboard: no styles, classes or scripts; every word escaped. */
export function html(pieces: readonly Piece[]): string {
  return pieces.map(render).join('\n');
}
