import type { Gender } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Naming, People, Person } from './people.ts';
import type { Voice } from './speakers.ts';

/** How many passages back a pronoun's person may stand. */
const LOOK_BACK = 3;
/** How many of the latest voices can be the one meant. */
const RECENT = 40;

export type Antecedent = { readonly person: Person } | { readonly voice: Voice };

/**
 * Whom a pronoun stands for: the only person of its gender that the passage names before it, else the last speaker
 * when nobody else of that gender was named since. Null when that does not tell.
 */
export function resolvePronoun(pronoun: Mention, people: People, voices: readonly Voice[]): Antecedent | null {
  const last = voices.at(-1);
  if (pronoun.gender === 'neuter')
    return last && isThing(last) && last.mention.passage === pronoun.passage ? { voice: last } : null;
  if (pronoun.gender !== 'female' && pronoun.gender !== 'male') return null;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const passage = pronoun.passage.passages[pronoun.passage.index - back];
    if (!passage) return null;
    const before = back === 0 ? pronoun.at.from : passage.tokens.length;
    const voice = lastVoiceIn(passage, voices, pronoun.gender);
    const named = people.namedIn(passage, before).filter(({ person }) => fits(person, pronoun.gender));
    if (!voice && unnamedIn(passage, voices)) return null;
    const antecedent = choose(named, voice, passage);
    if (antecedent) return antecedent;
    if (named.length) return null;
  }
  return null;
}

/** "Mary Jones and Ann Lee" are two: no pronoun in the singular stands for them. */
const JOINED = /\s(?:and|und|et|y|e|en|a|ac|&)\s/;
const fits = ({ gender, name }: Person, wanted: Gender) =>
  !JOINED.test(name) && (gender === 'unknown' || gender === wanted);
const isThing = (voice: Voice) => voice.speaker.kind !== 'person' && !isLoneName(voice);
const CAPITALS = /^\p{Lu}+$/u;
/** "Lee said … She added": a name of one word, which may be a person's though nothing else tells. */
const isLoneName = ({ speaker, mention }: Voice) =>
  speaker.kind === 'organisation' &&
  mention.words.length === 1 &&
  !CAPITALS.test(mention.name) &&
  mention.at.to - mention.at.from === 1;

/** The latest of the passage's speakers whom the pronoun can stand for. */
function lastVoiceIn(passage: Passage, voices: readonly Voice[], gender: Gender): Voice | null {
  for (let at = voices.length - 1; at >= Math.max(0, voices.length - RECENT); at--) {
    const voice = voices[at];
    if (!voice || voice.mention.passage.index < passage.index) return null;
    if (voice.mention.passage !== passage || isThing(voice)) continue;
    if (voice.speaker.role === null && voice.person === null && !isLoneName(voice)) continue;
    const known = voice.person?.gender ?? voice.mention.gender;
    if (known === 'unknown' || known === gender) return voice;
  }
  return null;
}

/** The passage's last speaker is a person whom it does not name: the pronoun stands for that one. */
function unnamedIn(passage: Passage, voices: readonly Voice[]): boolean {
  const last = voices.at(-1);
  return last?.mention.passage === passage && last.person === null && last.speaker.kind === 'person';
}

function choose(named: readonly Naming[], voice: Voice | null, passage: Passage): Antecedent | null {
  if (voice && isLoneName(voice)) {
    if (named.length === 0) return { voice: { ...voice, speaker: { ...voice.speaker, kind: 'person' } } };
    voice = null;
  }
  // "a reporter asked Ann Lee": she is the one to answer.
  if (voice?.person === null && named.length > 0 && passage.at(voice.mention.at.to).lower === 'asked') voice = null;
  if (voice && (voice.person === null || named.length === 0 || named.some(({ person }) => person === voice.person))) {
    return { voice };
  }
  const candidates = named;
  const [only] = candidates;
  if (only && candidates.every(({ person }) => person === only.person)) return { person: only.person };
  // Of several, the one who most lately started a sentence, or its clause behind an introduction, is its subject.
  const subject = candidates.findLast(({ at }, place) => {
    const start = passage.sentenceStart[at] ?? at;
    const isFirst = (candidates[place - 1]?.at ?? -1) < start;
    return at === start || (isFirst && passage.at(at - 1).text === ',');
  });
  return subject ? { person: subject.person } : null;
}
