/** Characters that take no room and carry no meaning for a reader: soft hyphen, zero-width space, word joiner, BOM. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const anyInvisible = /[\u00AD\u200B\u2060\uFEFF]/;
const runs = /[\s\u00A0]+/g;

/** Text on one line: white space collapsed and trimmed, invisible characters gone (joiners that scripts need stay). */
export function oneLine(text: string): string {
  return (anyInvisible.test(text) ? text.replace(invisible, '') : text).replace(runs, ' ').trim();
}

/** True for a character that `readBlock` leaves out. Argument: a UTF-16 code unit. */
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
