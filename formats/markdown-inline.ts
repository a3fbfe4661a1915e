import { type Line, type Run, runsOf } from './run.ts';
import { safeText } from './safe-text.ts';

/**
 * Backslashes before everything that Markdown would read as markup, at any place or at the start of a line. Indents go:
 * four blanks make code. GitHub links bare addresses by itself and then shows the backslashes in them, so those are
 * broken up too.
 */
export function escaped(text: string): string {
  return safeText(text)
    .replace(/^ +/gm, '')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-])/gm, '\\$1')
    .replace(/^(\d+)([.)])/gm, '$1\\$2')
    .replace(/(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|@/gi, '\\$&');
}

export function link(label: string, url: string): string {
  if (label === url && /^https?:[^\s<>\\]+$/i.test(url)) return `<${url}>`;
  const target = url.replace(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29')),
  );
  return `[${escaped(label.replace(/\s+/g, ' '))}](${target})`;
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^(https?|mailto):/i.test(url);

/** What may stand outside a mark whose inner side is punctuation: CommonMark, "left-flanking delimiter run". */
const breaks = /^[\s\p{P}\p{S}]?$/u;
const isWordLike = (character: string) => !/[\s\p{P}\p{S}]/u.test(character);

/** Whether emphasis can begin after `before` and end before `after`; else its marks would show as asterisks. */
function canMark(words: string, before: string, after: string): boolean {
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  if (before === '*' || after === '*') return false;
  return (isWordLike(first) || breaks.test(before)) && (isWordLike(last) || breaks.test(after));
}

/** Signs that would be markup behind the end of another run, which `escaped` does not see: "www" before ".example". */
function jointSigns(before: string): string {
  if (/(?:https?|ftp|mailto|xmpp)$/i.test(before)) return ':';
  if (/www$/i.test(before)) return '.';
  return /^\s*\d+$/.test(before) ? '.)' : '';
}

function written({ text, url }: Run, before: string): string {
  if (!text) return '';
  if (isWeb(url)) return link(text, url);
  return `${jointSigns(before).includes(text.charAt(0)) ? '\\' : ''}${escaped(text)}`;
}

/** A line with its links and emphasis; marks stand right at the words, as CommonMark wants them. */
export function line(words: Line): string {
  let done = '';
  const runs = runsOf(words)
    .map((run) => ({ ...run, text: safeText(run.text).replace(/\s+/g, ' ') }))
    .filter(({ text }) => text);
  for (const [index, run] of runs.entries()) {
    const inner = run.text.trim();
    const [start = '', end = ''] = inner ? run.text.split(inner) : [run.text];
    const shown = written({ ...run, text: inner }, done + start);
    const wanted = `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}`;
    const next = end || runs[index + 1]?.text || '';
    const marks = shown && canMark(shown, (done + start).at(-1) ?? '', next.at(0) ?? '') ? wanted : '';
    // An exclamation mark right before a link would make it a picture.
    if (isWeb(run.url) && !start && !marks) done = done.replace(/!$/, '\\!');
    done += `${start}${marks}${shown}${marks}${end}`;
  }
  return done;
}
