/** Characters that take no room and carry no meaning for a reader: soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const HAS_INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
/** Exactly the characters of `isSpace`: what HTML collapses, and the spaces of typesetters. */
const SPACES = /[\t-\r \u00A0\u2000-\u200A\u2028\u2029\u202F\u3000]+/g;
/** A single plain space between words needs no work. */
const NEEDS_COLLAPSE = /[\t-\r\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000]| {2}/;

export function withoutInvisible(text: string): string {
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** White space runs as one space each, at the ends too; invisible characters gone (joiners that scripts need stay). */
export function collapse(text: string): string {
  const visible = withoutInvisible(text);
  return NEEDS_COLLAPSE.test(visible) ? visible.replace(SPACES, ' ') : visible;
}

/** Text on one line: collapsed and trimmed. */
export function oneLine(text: string): string {
  return collapse(text).trim();
}

/** True for a character that `collapse` leaves out. Argument: a UTF-16 code unit. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** True for white space that collapses, no-break spaces included. Argument: a UTF-16 code unit. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  );
}
