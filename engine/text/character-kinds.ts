/** What a character is to the reader of words. */
export const LETTER = 1;
/** Goes on with a word without beginning one: a combining mark, the low line. */
export const EXTENDER = 2;
export const SPACE = 3;
/** A mark of punctuation or a sign. */
export const OTHER = 4;

const LETTERS = /[\p{L}\p{N}]/u;
const EXTENDERS = /[\p{M}_]/u;
const SPACES = /\s/;

function kindOf(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (EXTENDERS.test(character)) return EXTENDER;
  return SPACES.test(character) ? SPACE : OTHER;
}

/** By UTF-16 code unit, filled as characters are met: patterns with `\p{}` are far slower than a look at a table. */
const known = new Uint8Array(0x1_0000);

/** UTF-16 units of the character at an offset: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** What the character at a UTF-16 offset is; 0 before the start and behind the end. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (widthAt(text, at) === 2) return kindOf(text.slice(at, at + 2));
  const kind = known[code];
  if (kind) return kind;
  const found = kindOf(text[at] ?? '');
  known[code] = found;
  return found;
}
