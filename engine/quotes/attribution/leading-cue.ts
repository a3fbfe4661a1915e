import { phraseAt } from '../noun-phrase.ts';
import type { Passage } from '../passage.ts';
import { clauseSubject, type Subject, skipAuxiliaries, subjectAt, subjectBefore, withApposition } from '../subject.ts';
import { cueBehind } from '../turns.ts';
import {
  ADVERB,
  AGENT,
  AUXILIARY,
  CAPITAL,
  COPULA,
  DETERMINER,
  LINK,
  MARK,
  MODIFIER,
  NAME,
  OWNER,
  PASSIVE,
  PAUSE,
  PRONOUN,
  SAYING,
  SAYS,
  SUBORDINATOR,
  VERB,
} from '../word-classes.ts';
import { type Finding, found, type Rule, type Site } from './site.ts';
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
  const { passage, at } = site;
  const direct = passage.at(at - 1).text === ':';
  let unnamed = false;
  let weak: Finding | null = null;
  for (let verb = start; verb >= Math.max(floor, at - REACH); verb--) {
    const isSaying = passage.is(verb, SAYING);
    if (!isSaying && !passage.is(verb, VERB)) continue;
    if ((passage.is(verb, CAPITAL) && !mayOpen(site, verb)) || (isSaying && !direct && isScene(passage, verb)))
      continue;
    const strong = passage.is(verb, SAYING | SAYS);
    if (!strong && !direct && at - verb > NEAR) continue;
    const speaking = isSaying ? stillSpeaking(site, verb) : null;
    if (speaking) return speaking;
    const subject = subjectOf(site, verb, isSaying, direct);
    if (subject && subject !== 'nobody' && speakerOf(passage, subject)) {
      const { phrase } = subject;
      const finding = found(passage, subject, Math.min(phrase.from, verb), verb + 1);
      if (strong && (!weak || leadsToClause(passage, verb))) return finding;
      weak ??= finding;
    }
    // Somebody said it whom the sentence does not name: "they were told", "some say".
    unnamed ||= strong && subject !== null;
  }
  return weak ?? (unnamed ? 'nobody' : null);
}

/** "Thomas said on Monday that the president would welcome “…”": all of it is reported. */
const leadsToClause = (passage: Passage, verb: number) =>
  [1, 2, 3].some((ahead) => passage.is(verb + ahead, SUBORDINATOR));

/** "was singing from": what somebody is doing, and no verb of speech. */
function isScene(passage: Passage, at: number): boolean {
  const { know, code } = passage.language;
  const stem = passage.at(at).lower.slice(0, -3);
  return code === 'en' && passage.is(at - 1, AUXILIARY) && !((know(stem).part | know(`${stem}e`).part) & SAYS);
}

/** “…,” said Thomas, adding that it was “…”: the participle belongs to the cue before it. */
function stillSpeaking({ passage, previous, from }: Site, verb: number): Finding | null {
  const cue = previous?.site.passage === passage ? cueBehind(previous) : null;
  return cue && cue.to > from && cue.to <= verb ? (previous?.voice ?? null) : null;
}

function subjectOf(site: Site, verb: number, isSaying: boolean, direct: boolean): Subject | 'nobody' | null {
  const { passage, at, to, from, language } = site;
  const isEnglish = language.code === 'en';
  const before = passage.at(verb - 1).lower;
  if (isNoun(passage, verb)) return null;
  const agent = passive(passage, verb, at);
  // "It was described as “…” by Thomas."
  if (agent === 'nobody') return agentAt(passage, at + 1, to) ?? agent;
  if (agent) return agent;
  // "to say", "to have said"
  if (isEnglish && (before === 'have' ? passage.at(verb - 2).lower : before) === 'to')
    return direct || passage.is(at - 1, PAUSE) || before === 'have' ? clauseSubject(passage, from, verb) : null;
  if (isSaying) {
    const quoted = before === 'as' ? quotedPhrase(passage, verb - 1, from) : null;
    if (quoted) return quoted;
    if (!passage.is(verb - 1, AUXILIARY)) return clauseSubject(passage, from, verb);
  }
  if (language.code === 'cy') return subjectBehind(site, verb);
  const isInverted = passage.is(verb - 1, PAUSE) && passage.means(verb + 1, NAME);
  return (
    (isInverted ? subjectBehind(site, verb) : null) ??
    subjectBefore(passage, verb, from) ??
    (isEnglish ? null : subjectBehind(site, verb))
  );
}

/** Welsh sentences start with their verb. */
const mayOpen = ({ from, language }: Site, verb: number) => language.code === 'cy' && verb <= from + 4;

/** "Dazu sagt Thomas: “…”", "Dywedodd Thomas: “…”" */
function subjectBehind({ passage, at, language: { code } }: Site, verb: number): Subject | null {
  const phrase = phraseAt(passage, skipAuxiliaries(passage, verb + 1), at);
  // Behind any other word the phrase may be the verb's object.
  const ends = phrase && (code === 'cy' || (phrase.to === at && code !== 'en') || passage.is(phrase.to, MARK));
  return ends ? withApposition(passage, phrase, at) : null;
}

/** "The agency quoted Thomas as saying": the verb's object speaks. */
function quotedPhrase(passage: Passage, end: number, floor: number): Subject | null {
  let verb = end - 2;
  while (verb >= Math.max(floor, end - NEAR) && !passage.is(verb, VERB)) verb--;
  const phrase = passage.is(verb, VERB) ? phraseAt(passage, verb + 1, end) : null;
  return phrase?.to === end ? { phrase, apposition: null } : null;
}

/** "the report", "its claim": no verb. */
function isNoun(passage: Passage, at: number): boolean {
  const before = at - 1;
  if (passage.is(before, OWNER)) return true;
  if (passage.is(before, PRONOUN)) return false;
  return passage.is(before, MODIFIER | DETERMINER) || (passage.is(before, LINK) && !passage.is(before, CAPITAL));
}

/** "by Thomas" */
const agentAt = (passage: Passage, at: number, to: number) =>
  passage.is(at, AGENT) ? subjectAt(passage, at + 1, to) : null;

/** "was described by Thomas as": the agent; 'nobody' for a passive without one; null for no passive. */
function passive(passage: Passage, verb: number, to: number): Subject | 'nobody' | null {
  if (!passage.is(verb, PASSIVE)) return null;
  for (let at = verb + 1; at < Math.min(to, verb + 4); at++) {
    const agent = agentAt(passage, at, to);
    if (agent) return agent;
  }
  let before = verb - 1;
  while (passage.is(before, ADVERB)) before--;
  return passage.is(before, COPULA) ? 'nobody' : null;
}
