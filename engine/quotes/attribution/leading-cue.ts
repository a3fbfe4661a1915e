import type { Language } from '../languages/language.ts';
import { type Phrase, phraseAt } from '../noun-phrase.ts';
import { appositionAfter, clauseSubject, isPause, type Subject, skipAuxiliaries, subjectBefore } from '../subject.ts';
import type { Token } from '../tokens.ts';
import { isNameWord, isVerb } from '../word-classes.ts';
import type { Finding, Rule, Site } from './site.ts';
import { speakerOf } from './speaker-of.ts';

const REACH = 60;
const NEAR = 7;

/** Thomas, national secretary, said: “…”; Thomas told members that it was “…” */
export const leadingCue: Rule = (site) => {
  const { at, from, after } = site;
  // What stands between the run before and this one comes first; then the whole sentence, across other runs.
  return search(site, at - 1, after) ?? (after > from ? search(site, after - 1, from) : null);
};

function search(site: Site, start: number, floor: number): Finding | null {
  const { passage, at, language } = site;
  const { tokens } = passage;
  const direct = tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.text === ':';
  let unnamed = false;
  let weak: Finding | null = null;
  for (let verb = start; verb >= Math.max(floor, at - REACH); verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || (token.capital && !mayOpen(site, verb))) continue;
    const isSaying = language.participles.has(token.lower);
    if (isSaying ? !direct && isScene(tokens, verb, language) : !isVerb(token, language)) continue;
    const strong = isSaying || language.says.has(token.lower);
    if (!strong && !direct && at - verb > NEAR) continue;
    const speaking = isSaying ? stillSpeaking(site, verb) : null;
    if (speaking) return speaking;
    const subject = subjectOf(site, verb, isSaying, direct);
    if (subject && subject !== 'nobody' && speakerOf(site, { passage, subject })) {
      if (strong && (!weak || isAside(tokens, subject.phrase, verb) || leadsToClause(tokens, verb, language)))
        return finding(site, subject, verb);
      weak ??= finding(site, subject, verb);
    }
    // Somebody said it whom the sentence does not name: "they were told", "some say".
    unnamed ||= strong && subject !== null;
  }
  return weak ?? (unnamed ? { voice: null, cue: null } : null);
}

/** "The whole street, she said, feels “…”"; "…, says Ann Lee, whose work shows: “…”" */
const isAside = (tokens: readonly Token[], phrase: Phrase, verb: number) =>
  isPause(tokens[Math.min(phrase.from, verb) - 1]) && isPause(tokens[Math.max(phrase.to, verb + 1)]);

/** "Thomas said on Monday that the president would welcome “…”": all of it is reported. */
const leadsToClause = (tokens: readonly Token[], verb: number, { subordinators }: Language) =>
  tokens.slice(verb + 1, verb + 4).some((token) => token.kind === 'word' && subordinators.has(token.lower));

/** "was singing from": what somebody is doing, and no verb of speech. */
function isScene(tokens: readonly Token[], at: number, { auxiliaries, says, code }: Language): boolean {
  const stem = tokens[at]?.lower.slice(0, -3) ?? '';
  return code === 'en' && auxiliaries.has(tokens[at - 1]?.lower ?? '') && !says.has(stem) && !says.has(`${stem}e`);
}

/** “…,” said Thomas, adding that it was “…”: the participle belongs to the cue before it. */
function stillSpeaking({ passage, from, previous }: Site, verb: number): Finding | null {
  const cue = previous?.attribution?.cue;
  if (!cue || !previous?.voice || previous.site.passage !== passage || previous.site.at < from) return null;
  return cue.from > previous.site.at && cue.to <= verb ? { voice: previous.voice, cue: null } : null;
}

function finding({ passage }: Site, subject: Subject, verb: number): Finding {
  const from = Math.min(subject.phrase.from, verb);
  return { passage, subject, cue: { from, to: Math.max(subject.phrase.to, verb + 1) } };
}

function subjectOf(site: Site, verb: number, isSaying: boolean, direct: boolean): Subject | 'nobody' | null {
  const { passage, at, from, language } = site;
  const { tokens } = passage;
  if (isNoun(tokens, verb, language)) return null;
  const agent = passiveAgent(tokens, verb, at, language);
  if (agent !== undefined) return agent === 'nobody' ? (agentBehind(site) ?? agent) : agent;
  if (inParenthesis(tokens, verb, at, language)) return null;
  if (isInfinitive(tokens, verb, language))
    return direct || isPause(tokens[at - 1]) || tokens[verb - 1]?.lower === 'have'
      ? clauseSubject(tokens, from, verb, language)
      : null;
  if (isSaying && tokens[verb - 1]?.lower === 'as') {
    const quoted = quotedPhrase(tokens, verb - 1, from, language);
    if (quoted) return quoted;
  }
  if (isSaying && !language.auxiliaries.has(tokens[verb - 1]?.lower ?? ''))
    return clauseSubject(tokens, from, verb, language);
  if (language.code === 'cy') return subjectBehind(site, verb);
  const named = isPause(tokens[verb - 1]) && isNameWord(tokens[verb + 1], language) && subjectBehind(site, verb);
  if (named) return named;
  return subjectBefore(tokens, verb, from, language) ?? (language.code === 'en' ? null : subjectBehind(site, verb));
}

/** Welsh sentences start with their verb. */
const mayOpen = ({ from, language }: Site, verb: number) => language.code === 'cy' && verb <= from + 4;

/** "Dazu sagt Thomas: “…”", "Dywedodd Thomas: “…”" */
function subjectBehind({ passage: { tokens }, at, language }: Site, verb: number): Subject | null {
  const phrase = phraseAt(tokens, skipAuxiliaries(tokens, verb + 1, language), at, language);
  // Behind any other word the phrase may be the verb's object.
  const ends =
    phrase &&
    (language.code === 'cy' || (phrase.to === at && language.code !== 'en') || tokens[phrase.to]?.kind === 'mark');
  return ends ? { phrase, apposition: appositionAfter(tokens, phrase, at) } : null;
}

/** "The agency quoted Thomas as saying": the verb's object speaks. */
function quotedPhrase(tokens: readonly Token[], end: number, floor: number, language: Language): Subject | null {
  for (let verb = end - 2; verb >= Math.max(floor, end - NEAR); verb--) {
    if (!isVerb(tokens[verb], language)) continue;
    const phrase = phraseAt(tokens, verb + 1, end, language);
    return phrase?.to === end ? { phrase, apposition: null } : null;
  }
  return null;
}

/** "the report", "its claim": no verb. */
function isNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'possessive') return true;
  if (isRelative(tokens, at - 1, language)) return false;
  if (before.kind !== 'word' || (language.pronouns.has(before.lower) && !language.possessives.has(before.lower)))
    return false;
  if (language.modifiers.has(before.lower)) return true;
  return language.determiners.has(before.lower) || (language.links.has(before.lower) && !before.capital);
}

/** "signs that read": the word points back to a noun. */
function isRelative(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at - 1];
  if (!language.relatives.has(tokens[at]?.lower ?? '') || noun?.kind !== 'word' || noun.capital) return false;
  return !isVerb(noun, language) && !language.prepositions.has(noun.lower) && !language.conjunctions.has(noun.lower);
}

/** "to say", "to have said" */
function isInfinitive(tokens: readonly Token[], verb: number, language: Language): boolean {
  if (language.code !== 'en') return false;
  const before = tokens[verb - 1]?.lower === 'have' ? verb - 2 : verb - 1;
  return tokens[before]?.lower === 'to';
}

/** "It was described as “…” by Thomas." */
function agentBehind({ passage, at, to, language }: Site): Subject | null {
  const { tokens } = passage;
  if (!language.agents.has(tokens[at + 1]?.lower ?? '')) return null;
  const phrase = phraseAt(tokens, at + 2, to, language);
  return phrase && { phrase, apposition: appositionAfter(tokens, phrase, to) };
}

/** "was described by Thomas as": the agent; 'nobody' for a passive without one; undefined for no passive. */
function passiveAgent(
  tokens: readonly Token[],
  verb: number,
  to: number,
  language: Language,
): Subject | 'nobody' | undefined {
  const token = tokens[verb];
  if (!token || !language.passives.has(token.lower)) return undefined;
  for (let at = verb + 1; at < Math.min(to, verb + 4); at++) {
    if (!language.agents.has(tokens[at]?.lower ?? '')) continue;
    const phrase = phraseAt(tokens, at + 1, to, language);
    if (phrase) return { phrase, apposition: appositionAfter(tokens, phrase, to) };
  }
  let before = verb - 1;
  while (
    tokens[before]?.kind === 'word' &&
    (language.adverbs.has(tokens[before]?.lower ?? '') || language.adverbEnding.test(tokens[before]?.lower ?? ''))
  )
    before--;
  return language.copulas.has(tokens[before]?.lower ?? '') ? 'nobody' : undefined;
}

/** A verb of a clause between commas, which closes before the quoted words, does not introduce them. */
function inParenthesis(tokens: readonly Token[], verb: number, at: number, language: Language): boolean {
  let start = verb;
  while (start > 0 && !isPause(tokens[start - 1]) && verb - start < 12) start--;
  if (!isPause(tokens[start - 1]) || !language.relatives.has(tokens[start]?.lower ?? '')) return false;
  for (let next = verb + 1; next < at - 1; next++) if (isPause(tokens[next])) return true;
  return false;
}
