import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Clip, Piece } from './piece.ts';
import { plainText } from './plain-text.ts';
import { withoutFormulas } from './safe-text.ts';

/** rich: plain text and HTML together, so that the program pasted into takes what it can. */
export const copyFormats = {
  rich: (pieces: readonly Piece[]): Clip => ({ text: withoutFormulas(plainText(pieces)), html: html(pieces) }),
  plain: (pieces: readonly Piece[]): Clip => ({ text: withoutFormulas(plainText(pieces)), html: null }),
  markdown: (pieces: readonly Piece[]): Clip => ({ text: markdown(pieces), html: null }),
} as const;

export type CopyFormat = keyof typeof copyFormats;
