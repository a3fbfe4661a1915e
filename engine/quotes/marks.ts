import { kindAt, LETTER, SPACE } from '../text/character-kinds.ts';

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

const BEFORE_OPENER = /[([{<>/|—–―\-:…*‘'‚‹„“«¿¡]/;
/** Marks whose shape alone says that they open, or that they close. */
const OPENERS = '„‟「『〝``‘‘';
const CLOSERS_ONLY = '」』〞〟’’';
const CLOSERS_ANYWHERE = `${CLOSERS_ONLY}”»‟''`;

/** Nothing or white space stands at an offset. */
export const isGap = (text: string, at: number) => [0, SPACE].includes(kindAt(text, at));
export const isWord = (text: string, at: number) => kindAt(text, at) === LETTER;

/** Whether a mark can open a run where it stands: straight and wrong-way marks are told by their neighbours. */
export function canOpen(text: string, at: number, mark: string): boolean {
  const behind = at + mark.length;
  if (behind >= text.length || CLOSERS_ONLY.includes(mark)) return false;
  if (OPENERS.includes(mark)) return true;
  const followsGap = isGap(text, at - 1);
  const isFree = followsGap || BEFORE_OPENER.test(text.charAt(at - 1));
  // „Der Satz“ ends with the mark that opens in English.
  if ('“«'.includes(mark)) return isFree || isWord(text, behind);
  if (isGap(text, behind)) return followsGap && mark === '"';
  return isFree || (mark === '"' && !isWord(text, at - 1) && isWord(text, behind));
}

/** Whether a mark can close a run where it stands. */
export function canClose(text: string, at: number, mark: string): boolean {
  const behind = at + mark.length;
  const followsGap = isGap(text, at - 1);
  if (at === 0 || (mark === '”' && followsGap && isWord(text, behind))) return false;
  if (CLOSERS_ANYWHERE.includes(mark)) return true;
  if (followsGap) return isGap(text, behind);
  return !isWord(text, behind) || !('“«'.includes(mark) || BEFORE_OPENER.test(text.charAt(at - 1)));
}
