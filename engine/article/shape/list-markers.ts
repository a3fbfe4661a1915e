/** A list marker at the start of a line of text. */
export interface Marker {
  /** Lines of one list share the key: the bullet itself, or the style of the numbering. */
  readonly key: string;
  /** The number, for numbered lines. */
  readonly number: number | null;
  /** UTF-16 length of the marker with the white space around it. */
  readonly length: number;
  /** A dash also opens dialogue, a number also a sentence: such markers need more lines to make a list. */
  readonly weak: boolean;
}

/** Bullets of word processors and web editors: Unicode's bullets, geometric shapes, arrows and ticks. */
const BULLET = /^[\s\u00a0]*([•·‣⁃▪▫■□●○◦◆◇►▸▶➤➢➔➜→✓✔✗✘☑✅❖§\uf0b7\uf0a7])\ufe0f?[\s\u00a0]*(?=\S)/;
/** Word writes its second level's circle as the letter o before a run of no-break spaces. */
const WORD_CIRCLE = /^[\s\u00a0]*(o)[\u00a0\s]{2,}(?=\S)/;
/** One emoji with its skin tone and what is joined to it, or a flag. */
const EMOJI =
  /^[\s\u00a0]*((?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*){0,3}|\p{Regional_Indicator}{2})+)[\s\u00a0]+(?=\S)/u;
/** A digit in a key. */
const KEYCAP = /^[\s\u00a0]*(\d)\ufe0f?\u20e3[\s\u00a0]*(?=\S)/;
const DASH = /^[\s\u00a0]*([-–*»])[\s\u00a0]+(?=\S)/;
const NUMBER = /^[\s\u00a0]*(\(?)(\d{1,2})([.):])(?:[\s\u00a0]+|(?=\p{Lu}\p{Ll}))(?=\S)/u;
const ROMAN = /^[\s\u00a0]*(\(?)(x{0,2}(?:ix|iv|v?i{0,3}))(\))[\s\u00a0]+(?=\S)/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const LETTER = /^[\s\u00a0]*(\(?)([a-z])(\))[\s\u00a0]+(?=\S)/;
const ONLY =
  /^[\s\u00a0]*(?:[•·‣⁃▪▫■□●○◦◆◇►▸▶➤➢➔➜→✓✔✗✘☑✅❖§–*\uf0b7\uf0a7-]|\(?\d{1,2}[.)]?|\p{Extended_Pictographic}\ufe0f?)[\s\u00a0]*$/u;

export function markerOf(line: string): Marker | null {
  const bullet = BULLET.exec(line) ?? WORD_CIRCLE.exec(line) ?? EMOJI.exec(line);
  if (bullet) return { key: 'bullet', number: null, length: bullet[0].length, weak: false };
  const keycap = KEYCAP.exec(line);
  if (keycap) return { key: 'keycap', number: Number(keycap[1]), length: keycap[0].length, weak: false };
  const dash = DASH.exec(line);
  if (dash) return { key: dash[1] ?? '-', number: null, length: dash[0].length, weak: true };
  const number = NUMBER.exec(line);
  if (number) {
    return { key: `${number[1]}1${number[3]}`, number: Number(number[2]), length: number[0].length, weak: true };
  }
  const roman = ROMAN.exec(line);
  if (roman?.[2]) {
    return { key: `${roman[1]}i${roman[3]}`, number: romanValue(roman[2]), length: roman[0].length, weak: true };
  }
  const letter = LETTER.exec(line);
  if (!letter) return null;
  const position = (letter[2]?.charCodeAt(0) ?? 97) - 96;
  return { key: `${letter[1]}a${letter[3]}`, number: position, length: letter[0].length, weak: true };
}

/** "iv" is 4: a smaller digit before a larger one is taken off. */
function romanValue(roman: string): number {
  const digits = [...roman].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** True for text that is a marker and nothing else, as in the first column of a layout table. */
export function isMarkerOnly(text: string): boolean {
  return text.length < 8 && ONLY.test(text);
}

/** True where `next` goes on with the list that `before` belongs to. */
export function follows(before: Marker, next: Marker): boolean {
  if (before.key !== next.key) return false;
  return before.number === null || next.number === before.number + 1;
}
