import { BLOCK_NAMES } from '../elements.ts';

/** What the pruning asks of an element's name, one bit a question: a name is looked up once for all of them. */
export const DROPPED = 1;
export const EMPTY = 2;
export const HEADING = 4;
export const HOST = 8;
export const FLAT = 16;
export const BLOCK = 32;
export const BOX = 64;
export const REGION = 128;
export const MARK = 256;
export const NAVIGATION = 512;
export const PLAYER = 1024;

const NAMES: readonly (readonly [bit: number, names: string])[] = [
  // Never text of the article.
  [
    DROPPED,
    'script style link meta noscript template svg canvas map area input select textarea datalist progress meter dialog head title base param source track',
  ],
  // They say something without holding anything.
  [EMPTY, 'img br hr wbr td th'],
  // A button within them is their text, elsewhere it is the page's machinery.
  [HEADING, 'h1 h2 h3 h4 h5 h6 summary dt'],
  // Besides custom elements, those that may have a shadow root and do in practice.
  [HOST, 'div section article main aside header footer'],
  // They flow into what is around them.
  [FLAT, 'button slot'],
  // They begin and end a line, or break it.
  [BLOCK, `${BLOCK_NAMES} br`],
  // They may be a box around the article; all others stand for the page or hold the text itself.
  [BOX, 'div section ul ol nav menu aside header footer span form dl details'],
  // They may be a region of nothing but links.
  [REGION, 'div section header footer aside'],
  // Marks within a line: nobody hides them by a style sheet, and there are many.
  [MARK, 'b strong em i br wbr u sub sup q cite small mark'],
  [NAVIGATION, 'nav menu'],
  // Told as not shown instead of copied.
  [PLAYER, 'video audio object embed iframe'],
];

const KINDS = new Map<string, number>();
for (const [bit, names] of NAMES) for (const name of names.split(' ')) KINDS.set(name, (KINDS.get(name) ?? 0) | bit);

/** The bits of an element's name, lower case; a custom element may have a shadow root. */
export function kindOf(name: string): number {
  return KINDS.get(name) ?? (name.includes('-') ? HOST : 0);
}
