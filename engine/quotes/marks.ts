/** Every double quotation mark that opens or closes a run; two back quotes and two apostrophes as in typed TeX. */
export const MARK = /[“”„‟"«»「」『』〝〞〟＂]|``|''|‘‘|’’/g;

/** What closes a run, by the mark that opened it: pages mix marks and turn them the wrong way round. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': "”\"“’’''",
  '”': '”"',
  '„': '“”"‟',
  '‟': '”“',
  '"': '"”“',
  '＂': '＂',
  '«': '»"',
  '»': '«»"',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '``': "''\"",
  "''": "''",
  '‘‘': '’’',
};

const BEFORE_OPENER = /[\s\u00A0\u202F([{<>/|—–\-―:…*‘'‚‹„“«¿¡]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00A0\u202F]/;
/** Marks whose shape alone says that they open. */
const OPENERS = '„‟「『〝``‘‘';
const CLOSING_ONLY = '」』〞〟’’';

const isBoundary = (character: string | undefined) => character === undefined || BEFORE_OPENER.test(character);
const isGap = (character: string | undefined) => character === undefined || SPACE.test(character);
const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);

/** Whether a mark can open a run where it stands: straight and wrong-way marks are told by their neighbours. */
export function canOpen(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  if (after === undefined || CLOSING_ONLY.includes(mark)) return false;
  if (OPENERS.includes(mark)) return true;
  // „Der Satz“ ends with the mark that opens in English.
  const looksClosing = !isGap(before) && !isBoundary(before) && !isWord(after);
  if (mark === '“' || mark === '«') return !looksClosing;
  if (mark === '»' || mark === '”' || mark === "''") return isBoundary(before) && !isGap(after);
  if (isGap(before) && isGap(after)) return true;
  return (isBoundary(before) || (!isWord(before) && isWord(after))) && !isGap(after);
}

/** Whether a mark can close a run where it stands. */
export function canClose(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  if (before === undefined) return false;
  if (mark === '”' && isGap(before) && isWord(after)) return false;
  if (mark === '”' || mark === '」' || mark === '』' || mark === '»' || mark === '‟' || mark === '’’') return true;
  if (mark === '〞' || mark === '〟' || mark === "''") return true;
  if (mark === '«' || mark === '“') return isGap(before) ? isGap(after) : !isWord(after);
  if (isGap(before)) return isGap(after);
  return !(BEFORE_OPENER.test(before) && isWord(after));
}
