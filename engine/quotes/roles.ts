import type { Language } from './languages/language.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';
import { isAgentNoun, isNameWord, isRole } from './word-classes.ts';

export interface Role {
  readonly role: string | null;
  readonly organisation: string | null;
}

/** How much a role says: 0 for none, 1 for one of kin or a bare title, 2 for any other. */
export function weightOf(role: string | null, { lesserRoles }: Language): number {
  if (!role) return 0;
  return role
    .toLowerCase()
    .split(' ')
    .some((word) => lesserRoles.has(word))
    ? 1
    : 2;
}

/** A role's noun stands among the first words of its phrase. */
const HEAD_WITHIN = 9;
const ACRONYM = /^\p{Lu}{3,}$/u;
const STATES = new Set(['USA', 'UAE']);
const MATTERS = new Set(
  'state defense defence treasury homeland education energy health commerce labor agriculture transportation interior transport'.split(
    ' ',
  ),
);
/** "61, of Altoona, Pa., a retired nurse": between so many commas a role may stand. */
const MOST_PARTS = 5;
const FIGURE = /^\d+$/;
const ONE_OF = new Set(['one', 'of', 'a', 'an', 'the', 'then', 'now', 'also']);

const slice = ({ block }: Passage, first: Token | undefined, last: Token | undefined) =>
  first && last && last.end > first.start ? block.text.slice(first.start, last.end) : null;

/** "who is a nurse", "who works as a cleaner": the clause states a role behind its verb. */
function afterRelative(tokens: readonly Token[], { from, to }: Phrase, language: Language): Phrase {
  if (!language.relatives.has(tokens[from]?.lower ?? '')) return { from, to };
  const isCopula = language.copulas.has(tokens[from + 1]?.lower ?? '');
  const behind = isCopula ? from + 2 : tokens[from + 2]?.lower === 'as' ? from + 3 : from;
  return language.articles.has(tokens[behind]?.lower ?? '') ? { from: behind, to } : { from, to };
}

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
    if (token.kind === 'word' && at > from && endsRole(tokens, at, language)) break;
  }
  return at;
}

/** A relative clause, a verb, a second description ("a nurse and a mother of two"). */
function endsRole(tokens: readonly Token[], at: number, language: Language): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (language.relatives.has(lower)) return true;
  if (language.conjunctions.has(lower)) return language.determiners.has(tokens[at + 1]?.lower ?? '');
  return language.says.has(lower) && !tokens[at]?.capital && !isRole(tokens[at + 1], language);
}

/** "with decades of experience", "behind the blog": no part of the role, unless an organisation's name follows. */
function isAside(tokens: readonly Token[], at: number, language: Language): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!language.prepositions.has(lower)) return false;
  // "adviser to the council"
  if (lower === 'to' && isRole(tokens[at - 1], language)) return false;
  if (!language.links.has(lower)) return true;
  if (lower !== 'with') return false;
  const next = language.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return !isNameWord(tokens[next], language);
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states, in one of its parts. */
export function roleOf(passage: Passage, phrase: Phrase, language: Language): Role | null {
  let { from } = phrase;
  for (let part = 0; part < MOST_PARTS && from < phrase.to; part++) {
    const role = roleOfPart(passage, { from, to: phrase.to }, language);
    if (role) return role;
    while (from < phrase.to && passage.tokens[from]?.kind !== 'mark') from++;
    from++;
  }
  return null;
}

/** Where the noun of the role stands, or -1: the last one before a link, so that "officers' association chair" has a chair. */
function headOf(tokens: readonly Token[], { from, to }: Phrase, language: Language): number {
  let head = -1;
  for (let at = from; at < Math.min(to, from + HEAD_WITHIN); at++) {
    const token = tokens[at];
    if (isRole(token, language)) head = at;
    else if (head >= 0 && token?.kind === 'word' && endsChunk(token, language)) break;
  }
  return head;
}

const endsChunk = ({ lower }: Token, language: Language) =>
  language.links.has(lower) || language.prepositions.has(lower) || language.conjunctions.has(lower);

/** "a commenter from Hull", "early retiree Steve Thomas": a noun that no list has, by its ending and its place. */
function unlistedHead(tokens: readonly Token[], phrase: Phrase, { from, to }: Phrase, language: Language): number {
  if (from > phrase.from && language.articles.has(tokens[phrase.from]?.lower ?? '')) {
    let at = from;
    while (at + 1 < to && tokens[at + 1]?.kind === 'word' && !endsChunk(tokens[at + 1] as Token, language)) at++;
    return isAgentNoun(tokens[at], language) ? at : -1;
  }
  const last = phrase.to - 1;
  return last >= from && to === phrase.to && tokens[phrase.to]?.capital && isAgentNoun(tokens[last], language)
    ? last
    : -1;
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states. Null when it states none. */
function roleOfPart(passage: Passage, part: Phrase, language: Language): Role | null {
  const { tokens } = passage;
  const phrase = afterRelative(tokens, part, language);
  let from = start(tokens, phrase, language);
  const to = end(tokens, from, phrase.to, language);
  const listed = headOf(tokens, { from, to }, language);
  const head = listed < 0 ? unlistedHead(tokens, phrase, { from, to }, language) : listed;
  if (head < 0) return null;
  let organisation: string | null = null;
  for (let at = from; at < head; at++) {
    if (tokens[at]?.kind !== 'possessive') continue;
    if (isNameWord(tokens[at - 1], language)) organisation = slice(passage, tokens[from], tokens[at - 1]);
    from = at + 1;
  }
  if (language.offices.has(tokens[head]?.lower ?? ''))
    return { role: slice(passage, tokens[from], tokens[to - 1]), organisation };
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
    // "Press Secretary" is one role.
    if (token?.lower === 'press') continue;
    if (token?.capital && language.organisations.has(token.lower) && isNameWord(tokens[from], language)) return at + 1;
  }
  if (head > from && ACRONYM.test(tokens[from]?.text ?? '') && !STATES.has(tokens[from]?.text ?? '')) return from + 1;
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
    // "Secretary of State": the matter is part of the office.
    if (MATTERS.has(tokens[name]?.lower ?? '') && !(name + 1 < to && tokens[name + 1]?.capital)) continue;
    const body = organisationBehind(tokens, name, to, language);
    if (body) return found ?? { link: at, name };
    if (name >= to || !isNameWord(tokens[name], language)) continue;
    const place = tokens[at]?.lower;
    if (!found || place === 'at' || place === 'with') found = { link: at, name };
  }
  return found;
}

/** "the civic association Friends of the River": a lower-case word for a body, then its name. */
function organisationBehind(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  let isBody = false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.capital) return isBody;
    if (language.organisations.has(token.lower)) isBody = true;
    else if (isBody && !language.links.has(token.lower) && !language.determiners.has(token.lower)) return false;
  }
  return false;
}
