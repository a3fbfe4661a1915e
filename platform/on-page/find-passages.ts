import type { Passage } from './passage.ts';

/** Text that is not the reader's: code, styles, and what replaces them. */
const skipped = 'script, style, noscript, template, textarea, select, option, rt, rp';

interface Position {
  readonly node: Text;
  readonly offset: number;
}

/** The page's letters without any white space or invisible characters, each with its place. */
interface Letters {
  readonly text: string;
  readonly at: (index: number) => Position | null;
}

const dropped = /[\s\u00A0\u00AD\u200B\u2060\uFEFF\u2000-\u200A\u202F\u3000]/;

/** White space differs between a page and what is read off it; letters do not. */
function lettersOf(text: string): string {
  let letters = '';
  for (const character of text) if (!dropped.test(character)) letters += character;
  return letters;
}

function pageLetters(root: Element): Letters {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const starts: number[] = [];
  const pieces: { node: Text; offsets: number[] }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(skipped)) continue;
    const offsets: number[] = [];
    const start = text.length;
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data[offset] ?? '';
      if (dropped.test(unit)) continue;
      text += unit;
      offsets.push(offset);
    }
    if (offsets.length === 0) continue;
    starts.push(start);
    pieces.push({ node, offsets });
  }
  const at = (index: number): Position | null => {
    const piece = starts.findLastIndex((start) => start <= index);
    const { node, offsets } = pieces[piece] ?? {};
    const offset = offsets?.[index - (starts[piece] ?? 0)];
    return node && offset !== undefined ? { node, offset } : null;
  };
  return { text, at };
}

function rangeBetween(letters: Letters, start: number, end: number): Range | null {
  const first = letters.at(start);
  const last = letters.at(end - 1);
  if (!first || !last || end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/**
 * Finds passages in the live page without changing it: first the whole block, which tells two equal phrases apart, then
 * the words alone. Null for words that the page no longer has.
 */
export function findPassages(root: Element, passages: readonly Passage[]): (Range | null)[] {
  const letters = pageLetters(root);
  return passages.map(({ block, start, end }) => {
    const words = lettersOf(block.slice(start, end));
    if (!words) return null;
    const blockAt = letters.text.indexOf(lettersOf(block));
    const from = blockAt < 0 ? letters.text.indexOf(words) : blockAt + lettersOf(block.slice(0, start)).length;
    return from < 0 ? null : rangeBetween(letters, from, from + words.length);
  });
}
