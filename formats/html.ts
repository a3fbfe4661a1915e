import { escapeHtml } from './escape-html.ts';
import type { Piece } from './piece.ts';
import { inMarks } from './quotation-marks.ts';
import { type Line, runsOf } from './run.ts';

/** Paragraphs at blank lines, `<br>` at single ones. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** The address for the eye: a text directive repeats the quoted words. */
function withoutDirective(url: string): string {
  return url.replace(/#?:~:.*$/, '');
}

/** A link only where the scheme is harmless; else its label alone. */
function link(label: string, url: string): string {
  return /^(https?|mailto):/i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
}

/** A line with its links and emphasis. */
function line(words: Line): string {
  return runsOf(words)
    .map(({ text, url, strong, emphasis }) => {
      const linked = url ? link(text, url) : escapeHtml(text);
      const emphasised = emphasis ? `<em>${linked}</em>` : linked;
      return strong ? `<strong>${emphasised}</strong>` : emphasised;
    })
    .join('')
    .trim();
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}${piece.lang ? ` lang="${escapeHtml(piece.lang)}"` : ''}>${escapeHtml(piece.text)}</h${piece.level}>`;
    case 'paragraph':
      return paragraphs(piece.text);
    case 'list': {
      const name = piece.ordered ? 'ol' : 'ul';
      return `<${name}>${piece.items.map((item) => `<li>${line(item)}</li>`).join('')}</${name}>`;
    }
    case 'quote':
      return `<blockquote>${paragraphs(inMarks(piece.words, piece.lang))}</blockquote><p>— ${piece.url ? link(piece.by, piece.url) : escapeHtml(piece.by)}</p>`;
    case 'quotation':
      return `<blockquote>${paragraphs(piece.text)}</blockquote>`;
    case 'masthead': {
      const details = piece.details.map((detail) => `${escapeHtml(detail)}<br>`).join('');
      return `<h1>${escapeHtml(piece.title)}</h1>\n<p>${details}${link(piece.url, piece.url)}</p>`;
    }
    case 'link': {
      const number = piece.number === null ? '' : `[${piece.number}] `;
      const note = piece.note ? `<br>${escapeHtml(piece.note)}` : '';
      return `<p>${number}${link(piece.label, piece.url)}${note}</p>`;
    }
    case 'citation': {
      const details = piece.details.map((detail) => `, ${escapeHtml(detail)}`).join('');
      return `<p><cite>${link(piece.title, piece.url)}</cite>${details}<br>${link(withoutDirective(piece.url), piece.url)}</p>`;
    }
  }
}

/** Pieces as rich text for the clipboard: no styles, classes or scripts; every word escaped. */
export function html(pieces: readonly Piece[]): string {
  return pieces.map(render).join('\n');
}
