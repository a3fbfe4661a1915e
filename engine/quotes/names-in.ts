import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isOfficeLink } from './persons.ts';
import { readMention } from './read-mention.ts';
import { roleOf } from './roles.ts';
import { appositionAfter } from './subject.ts';
import type { Token } from './tokens.ts';
import { isNameHere, isNameWord, isRole } from './word-classes.ts';

/** The names of people in a passage, each with the role that the words around it give, and lone names of any kind. */
export function namesIn(passage: Passage, language: Language): Mention[] {
  const { tokens } = passage;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(tokens[at], language) && !isNameHere(tokens, at, language)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = nextNameWord(tokens, end, language); next > 0; next = nextNameWord(tokens, end, language))
      end = next;
    const phrase = { from: roleStart(passage, at, language), to: end };
    const apposition = appositionAfter(tokens, { from: at, to: end }, tokens.length);
    const mention = readMention(passage, { phrase, apposition }, language);
    if (mention?.form === 'name' && mention.kind === 'person')
      mentions.push(withRoleBefore(mention, at, end, language));
    else if (mention?.form === 'name' && mention.words.length === 1) mentions.push(mention);
    at = end;
  }
  return mentions;
}

/** The token behind the next word of a name, over its particles; 0 when the name ends. */
function nextNameWord(tokens: readonly Token[], at: number, language: Language): number {
  let next = at;
  while (next < at + 3 && language.particles.has(tokens[next]?.lower ?? '') && !isNameWord(tokens[next], language))
    next++;
  return isNameWord(tokens[next], language) ? next + 1 : 0;
}

/** "The union's secretary, Steve Thomas, …": the description that the name only explains. */
function withRoleBefore(mention: Mention, at: number, end: number, language: Language): Mention {
  const { passage } = mention;
  const { tokens } = passage;
  const [before, behind] = [tokens[at - 1], tokens[end]];
  if (mention.role.role || before?.text !== ',') return mention;
  let from = at - 1;
  while (from > 0 && at - from < 14 && tokens[from - 1]?.kind !== 'mark' && tokens[from - 1]?.kind !== 'quote') from--;
  // "The commissioner for housing, Ann Lee has said": nothing closes it, so it must open its sentence.
  if (behind?.kind !== 'mark' && passage.sentenceStart[at] !== from) return mention;
  const role = roleOf(passage, { from, to: at - 1 }, language);
  const isPhrase = phraseAt(tokens, from, at - 1, language)?.to === at - 1;
  return role && isPhrase ? { ...mention, role } : mention;
}

/** "lawmakers grilled Col. Vindman", where "retired" in "the retired nurse" goes on with the description. */
function isPastVerb(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (language.code !== 'en' || !token || token.capital || !/.{3}ed$/.test(token.lower) || before?.kind !== 'word')
    return false;
  return !language.determiners.has(before.lower) && !language.prepositions.has(before.lower);
}

/** "White House press secretary": a verb elsewhere, between a name or an article and a role. */
function isCompound(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const isLed =
    isNameWord(before, language) ||
    language.determiners.has(before?.lower ?? '') ||
    (before?.kind !== 'word' && !language.says.has(tokens[at]?.lower ?? ''));
  return isLed && !language.capitalNouns && isRole(tokens[at + 1], language);
}

/** Where the description in front of a name starts ("national secretary Steve Thomas"). */
function roleStart({ tokens }: Passage, at: number, language: Language): number {
  let start = at;
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const token = tokens[before];
    if (!token || (token.kind !== 'word' && token.kind !== 'possessive')) break;
    const { lower } = token;
    if (language.determiners.has(lower)) return before;
    if (isPastVerb(tokens, before, language)) break;
    if (isNameWord(tokens[at + 2], language) && isOfficeLink(tokens, before, language)) {
      start = before;
      continue;
    }
    if (
      (language.particles.has(lower) && isRole(tokens[before + 1], language)) ||
      (language.prepositions.has(lower) &&
        !(lower === 'of' && language.organisations.has(tokens[before - 1]?.lower ?? ''))) ||
      language.conjunctions.has(lower) ||
      language.auxiliaries.has(lower) ||
      language.relatives.has(lower) ||
      language.subordinators.has(lower)
    )
      break;
    if (
      !token.capital &&
      !isCompound(tokens, before, language) &&
      (language.says.has(lower) ||
        language.reports.has(lower) ||
        language.adverbEnding.test(lower) ||
        language.participles.has(lower))
    )
      break;
    start = before;
  }
  return start;
}
