import type { Gender } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { People, Person } from './people.ts';
import type { Voice } from './speakers.ts';

/** How many passages back a pronoun's person may stand. */
const LOOK_BACK = 3;

export type Antecedent = { readonly person: Person } | { readonly voice: Voice };

/**
 * Whom a pronoun stands for: the only person of its gender that the passage names before it, else the last speaker
 * when nobody else of that gender was named since. Null when that does not tell.
 */
export function resolvePronoun(
  pronoun: Mention,
  passages: readonly Passage[],
  people: People,
  voices: readonly Voice[],
): Antecedent | null {
  const last = voices.at(-1);
  if (pronoun.gender === 'neuter')
    return last && isThing(last) && last.mention.passage === pronoun.passage ? { voice: last } : null;
  if (pronoun.gender !== 'female' && pronoun.gender !== 'male') return null;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const passage = passages[pronoun.passage.index - back];
    if (!passage) return null;
    const before = back === 0 ? pronoun.at.from : passage.tokens.length;
    const voice = lastVoiceIn(passage, voices, pronoun.gender);
    const named = people
      .namedIn(passage, before)
      .filter(({ gender }) => gender === 'unknown' || gender === pronoun.gender);
    const antecedent = choose(named, voice, pronoun.gender, passage, before);
    if (antecedent) return antecedent;
    if (named.length) return null;
  }
  return null;
}

const isThing = ({ speaker }: Voice) => speaker.kind !== 'person';

/** The latest of the passage's speakers whom the pronoun can stand for. */
function lastVoiceIn(passage: Passage, voices: readonly Voice[], gender: Gender): Voice | null {
  for (let at = voices.length - 1; at >= 0; at--) {
    const voice = voices[at];
    if (!voice || voice.mention.passage.index < passage.index) return null;
    if (voice.mention.passage !== passage || isThing(voice) || (voice.speaker.role === null && voice.person === null))
      continue;
    const known = voice.person?.gender ?? voice.mention.gender;
    if (known === 'unknown' || known === gender) return voice;
  }
  return null;
}

function choose(
  named: readonly Person[],
  voice: Voice | null,
  gender: Gender,
  passage: Passage,
  before: number,
): Antecedent | null {
  if (voice && (voice.person === null || named.length === 0 || named.includes(voice.person))) return { voice };
  const sure = named.filter((person) => person.gender === gender);
  const [only] = sure.length ? sure : named;
  if (only && (sure.length || named.length) === 1) return { person: only };
  const subject = lastSubject(sure.length ? sure : named, passage, before);
  return subject ? { person: subject } : null;
}

/** Of several, the one who most lately started a sentence: its subject. */
function lastSubject(named: readonly Person[], passage: Passage, before: number): Person | null {
  let found: Person | null = null;
  let at = -1;
  for (const person of named) {
    for (const mention of person.mentions) {
      if (mention.passage !== passage || mention.at.from >= before || mention.at.from <= at) continue;
      if ((passage.sentenceStart[mention.at.from] ?? -1) !== mention.at.from) continue;
      found = person;
      at = mention.at.from;
    }
  }
  return found;
}
