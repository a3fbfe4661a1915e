import type { Language } from './languages/language.ts';
import { isNameWord, isRole, type Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';

export interface Role {
  readonly role: string | null;
  readonly organisation: string | null;
}

/** A role's noun stands among the first words of its phrase. */
const HEAD_WITHIN = 9;
const FIGURE = /^\d+$/;
const ONE_OF = new Set(['one', 'of', 'a', 'an', 'the', 'then', 'now', 'also']);

const slice = ({ block }: Passage, first: Token | undefined, last: Token | undefined) =>
  first && last && last.end > first.start ? block.text.slice(first.start, last.end) : null;

/** Where the role's words start: articles, ages and possessors are no part of it. */
function start(tokens: readonly Token[], { from, to }: Phrase, language: Language): number {
  let at = from;
  for (; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (
      token.kind === 'mark' ||
      FIGURE.test(token.text) ||
      ONE_OF.has(token.lower) ||
      language.determiners.has(token.lower)
    )
      continue;
    break;
  }
  return at;
}

/** Where the role's words end: at a pause, a relative clause, a verb. */
function end(tokens: readonly Token[], from: number, to: number, language: Language): number {
  let at = from;
  for (; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || token.kind === 'break') break;
    if (token.kind === 'mark' && !'&/-’'.includes(token.text)) break;
    if (at > from && token.kind === 'word' && isAside(tokens, at, language)) break;
    if (token.kind === 'word' && at > from && (language.relatives.has(token.lower) || language.says.has(token.lower)))
      break;
  }
  return at;
}

/** "with decades of experience", "behind the blog": no part of the role, unless an organisation's name follows. */
function isAside(tokens: readonly Token[], at: number, language: Language): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!language.prepositions.has(lower)) return false;
  if (!language.links.has(lower)) return true;
  if (lower !== 'with') return false;
  const next = language.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return !isNameWord(tokens[next], language);
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states, in one of its parts. */
export function roleOf(passage: Passage, phrase: Phrase, language: Language): Role | null {
  let { from } = phrase;
  for (let part = 0; part < 3 && from < phrase.to; part++) {
    const role = roleOfPart(passage, { from, to: phrase.to }, language);
    if (role) return role;
    while (from < phrase.to && passage.tokens[from]?.kind !== 'mark') from++;
    from++;
  }
  return null;
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states. Null when it states none. */
function roleOfPart(passage: Passage, phrase: Phrase, language: Language): Role | null {
  const { tokens } = passage;
  let from = start(tokens, phrase, language);
  const to = end(tokens, from, phrase.to, language);
  let head = from;
  while (head < Math.min(to, from + HEAD_WITHIN) && !isRole(tokens[head], language)) head++;
  if (head >= to || !isRole(tokens[head], language)) return null;
  let organisation: string | null = null;
  for (let at = from; at < head; at++) {
    if (tokens[at]?.kind !== 'possessive') continue;
    if (isNameWord(tokens[at - 1], language)) organisation = slice(passage, tokens[from], tokens[at - 1]);
    from = at + 1;
  }
  const front = organisationFront(tokens, from, head, language);
  if (front > from && !organisation) {
    organisation = slice(passage, tokens[from], tokens[front - 1]);
    from = front;
  }
  const split = organisationStart(tokens, head + 1, to, language);
  if (split) organisation = slice(passage, tokens[split.name], tokens[to - 1]);
  const last = split ? split.link : to;
  return { role: slice(passage, tokens[from], tokens[Math.max(last, head + 1) - 1]), organisation };
}

/** "Senior Executives Association President": the name in front ends with a word for an organisation. */
function organisationFront(tokens: readonly Token[], from: number, head: number, language: Language): number {
  for (let at = head - 1; at > from; at--) {
    const token = tokens[at];
    if (token?.capital && language.organisations.has(token.lower) && isNameWord(tokens[from], language)) return at + 1;
  }
  return from;
}

/** The link ("of", "at") behind which the organisation's name stands. */
function organisationStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): { link: number; name: number } | null {
  let found: { link: number; name: number } | null = null;
  for (let at = from; at < to - 1; at++) {
    if (!language.links.has(tokens[at]?.lower ?? '')) continue;
    let name = at + 1;
    while (language.determiners.has(tokens[name]?.lower ?? '')) name++;
    if (name >= to || !isNameWord(tokens[name], language)) continue;
    const place = tokens[at]?.lower;
    if (!found || place === 'at' || place === 'with') found = { link: at, name };
  }
  return found;
}
