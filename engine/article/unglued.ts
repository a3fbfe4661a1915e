/**
 * Spans that only a style sheet sets apart come without a space between them: "Klara Hübner12.03.2024, 18 UhrLesezeit".
 * For judging a line, never for showing it.
 */
export function unglued(text: string): string {
  return text.replace(/(\p{Ll})(?=\d|\p{Lu}\p{Ll})/gu, '$1 ');
}
