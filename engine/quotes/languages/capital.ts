const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Whether a text starts with an upper-case letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}
