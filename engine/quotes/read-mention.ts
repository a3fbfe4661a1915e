import { describe, followedByRole } from './descriptions.ts';
import type { Language } from './languages/language.ts';
import { type Mention, NO_ROLE, sliceOf } from './mention.ts';
import type { Phrase } from './noun-phrase.ts';
import { readOrganisation, withOrganisation } from './organisations.ts';
import type { Passage } from './passage.ts';
import { isPersonName, lastName, personBeforeLink, personPart, readPerson } from './persons.ts';
import { roleOf, weightOf } from './roles.ts';
import type { Subject } from './subject.ts';
import type { Token } from './tokens.ts';
import { isNameWord, isRole } from './word-classes.ts';

/** Reads a noun phrase as a speaker; null for subjects too vague to be one. */
export function readMention(passage: Passage, { phrase, apposition }: Subject, language: Language): Mention | null {
  const own = readPhrase(passage, authorOf(passage.tokens, phrase, language) ?? phrase, language);
  if (!own) return own;
  if (!apposition) return withOrganisation(passage, own, phrase.to, language);
  if (language.links.has(passage.tokens[apposition.from]?.lower ?? ''))
    return withOrganisation(passage, own, apposition.from, language);
  if (own.form === 'description' || own.kind !== 'person')
    return namedBehind(passage, own, phrase, apposition, language) ?? own;
  if (own.form === 'name' && own.words.length === 1) {
    const named = namedBehind(passage, own, phrase, apposition, language);
    if (named?.certain) return named;
    const styled = withRoyalStyle(passage, own, apposition, language);
    if (styled) return styled;
  }
  if (own.form !== 'name' || own.kind !== 'person') return own;
  const weight = weightOf(own.role.role, language);
  const role = weight < 2 ? roleOf(passage, apposition, language) : null;
  return role && weightOf(role.role, language) > weight ? { ...own, role } : own;
}

/** "A letter from Thomas", "a statement by the club": whose words it hands on. */
function authorOf(tokens: readonly Token[], { from, to }: Phrase, language: Language): Phrase | null {
  for (let at = from + 1; at < to - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (language.messages.has(tokens[at - 1]?.lower ?? '') && (language.agents.has(lower) || lower === 'from'))
      return { from: at + 1, to };
  }
  return null;
}

/** "Meghan, Duchess of Sussex" */
function withRoyalStyle(passage: Passage, own: Mention, apposition: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const style = tokens[apposition.from];
  if (!style?.capital || !language.royals.has(style.lower) || tokens[apposition.from + 1]?.lower !== 'of') return null;
  const first = tokens[own.at.to - 1];
  let end = apposition.from + 2;
  while (isNameWord(tokens[end], language) && end < apposition.to) end++;
  const last = tokens[end - 1];
  return first && last && end > apposition.from + 2 ? { ...own, name: sliceOf(passage, first, last) } : null;
}

/** "the union's secretary, Steve Thomas,": the name behind the description. */
function namedBehind(
  passage: Passage,
  own: Mention,
  phrase: Phrase,
  apposition: Phrase,
  language: Language,
): Mention | null {
  const { tokens } = passage;
  let end = apposition.from;
  while (end < apposition.to && tokens[end]?.kind !== 'mark') end++;
  const whole = end;
  let start = apposition.from;
  while (end > start && !isNameWord(tokens[end - 1], language) && tokens[end - 1]?.kind === 'word') end--;
  if (end <= start || (own.form === 'name' && end !== whole)) return null;
  // "for Kent Police, Robin Moore": the name of the body is no description of him.
  const hasRole = tokens.slice(phrase.from, phrase.to - 1).some((token) => !token.capital && isRole(token, language));
  const isBody = !hasRole && own.kind !== 'person' && language.organisations.has(tokens[own.at.to - 1]?.lower ?? '');
  if (own.form === 'name' && isBody) return null;
  if (own.kind === 'document') {
    return isNameWord(tokens[start], language) ? titled(passage, { from: start, to: apposition.to }, own) : null;
  }
  const behind = readPhrase(passage, { from: start, to: end }, language);
  if (behind?.form !== 'name' || behind.kind !== 'person' || behind.words.length < 2) return null;
  if (own.form === 'name' && !behind.certain) return null;
  if (!isNameWord(tokens[start], language) && !language.titles.has(tokens[start]?.lower ?? '')) return null;
  start = phrase.from;
  return {
    ...behind,
    at: { from: start, to: end },
    role: behind.role.role ? behind.role : (roleOf(passage, phrase, language) ?? NO_ROLE),
  };
}

/** "The report, Enabling school improvement, found": the title names the document. */
function titled(passage: Passage, at: Phrase, own: Mention): Mention {
  const { tokens } = passage;
  let end = at.from;
  while (end < at.to && !(tokens[end]?.kind === 'mark' && ',;:()'.includes(tokens[end]?.text ?? ''))) end++;
  const first = tokens[at.from];
  const last = tokens[end - 1];
  return first && last ? { ...own, form: 'name', name: sliceOf(passage, first, last) } : own;
}

function readPhrase(passage: Passage, phrase: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return null;
  if (phrase.to === phrase.from + 1 && language.pronouns.has(first.lower)) {
    const gender = language.pronouns.get(first.lower) ?? 'unknown';
    if (gender === 'unknown') return null;
    return {
      passage,
      at: phrase,
      kind: 'person',
      form: 'pronoun',
      name: first.text,
      words: [],
      role: NO_ROLE,
      gender,
      certain: true,
    };
  }
  if (phrase.to === phrase.from + 1 && language.vague.has(first.lower)) return null;
  const joint = jointSpeakers(passage, phrase, language);
  if (joint) return joint;
  const leading = personBeforeLink(passage, phrase, language);
  if (leading) return readPerson(passage, phrase, leading, language);
  const name = lastName(tokens, phrase, language);
  if (!name || followedByRole(passage, name, phrase, language)) return describe(passage, phrase, language);
  const person = personPart(passage, name, language);
  if (isPersonName(tokens, phrase, name, person, language)) return readPerson(passage, phrase, person, language);
  return readOrganisation(passage, phrase, name, language);
}

/** "Mary Jones and Ann Lee": two who speak as one. */
function jointSpeakers(passage: Passage, { from, to }: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.kind !== 'word' || !language.conjunctions.has(tokens[at]?.lower ?? '')) continue;
    const one = readPhrase(passage, { from, to: at }, language);
    const other = readPhrase(passage, { from: at + 1, to }, language);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || !isCertainPerson(one) || !isCertainPerson(other)) return null;
    const words = tokens.slice(from, to).map((token) => token.lower);
    const name = sliceOf(passage, first, last);
    return { ...other, at: { from, to }, name, words, role: NO_ROLE, gender: 'plural', certain: false };
  }
  return null;
}

const isCertainPerson = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' && mention.kind === 'person' && mention.words.length > 1;
