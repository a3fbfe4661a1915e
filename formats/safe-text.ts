// Bidirectional overrides, embeddings and isolates can show words in another order than they stand.
const bidiControls = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
// Tabs split spreadsheet cells, so a tab is a space here.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB]/g;
const formulaStart = /^(?=[^\S\n]*"?[^\S\n]*[=+\-@＝＋－＠])/gm;

/** Text without control characters and bidirectional controls; line breaks stay, a tab becomes a space. */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(bidiControls, '');
}

/**
 * Plain text that no spreadsheet reads as a formula: a line that starts like one gets an apostrophe before it, the
 * sign by which spreadsheets keep a cell as text (OWASP, "CSV Injection").
 */
export function withoutFormulas(text: string): string {
  return text.replace(formulaStart, "'");
}

/** Text on one line, for titles and names. */
export function oneSafeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}
