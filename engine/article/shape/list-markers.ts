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
const EMOJI = /^[\s\u00a0]*(\p{Extended_Pictographic}\ufe0f?)[\s\u00a0]+(?=\S)/u;
const DASH = /^[\s\u00a0]*([-–*»])[\s\u00a0]+(?=\S)/;
const NUMBER = /^[\s\u00a0]*(\(?)(\d{1,2})([.):])(?:[\s\u00a0]+|(?=\p{Lu}\p{Ll}))(?=\S)/u;
const LETTER = /^[\s\u00a0]*(\(?)([a-z])(\))[\s\u00a0]+(?=\S)/;
const ONLY =
  /^[\s\u00a0]*(?:[•·‣⁃▪▫■□●○◦◆◇►▸▶➤➢➔➜→✓✔✗✘☑✅❖§–*\uf0b7\uf0a7-]|\(?\d{1,2}[.)]?|\p{Extended_Pictographic}\ufe0f?)[\s\u00a0]*$/u;

export function markerOf(line: string): Marker | null {
  const bullet = BULLET.exec(line) ?? WORD_CIRCLE.exec(line) ?? EMOJI.exec(line);
  if (bullet) return { key: 'bullet', number: null, length: bullet[0].length, weak: false };
  const dash = DASH.exec(line);
  if (dash) return { key: dash[1] ?? '-', number: null, length: dash[0].length, weak: true };
  const number = NUMBER.exec(line);
  if (number) {
    return { key: `${number[1]}1${number[3]}`, number: Number(number[2]), length: number[0].length, weak: true };
  }
  const letter = LETTER.exec(line);
  if (!letter) return null;
  const position = (letter[2]?.charCodeAt(0) ?? 97) - 96;
  return { key: `${letter[1]}a${letter[3]}`, number: position, length: letter[0].length, weak: true };
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
