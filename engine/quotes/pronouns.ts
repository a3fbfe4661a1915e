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
  const { gender, at } = pronoun;
  const { index, passages } = pronoun.passage;
  const last = voices.at(-1);
  if (gender === 'neuter')
    return last && isThing(last) && last.mention.passage === pronoun.passage ? { voice: last } : null;
  if (gender === 'plural') return null;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const passage = passages[index - back];
    if (!passage) return null;
    const named = people
      .namedIn(passage, back ? passage.tokens.length : at.from)
      .filter(({ person }) => !JOINED.test(person.name) && fits(person, gender));
    const voice = lastVoiceIn(passage, voices, gender);
    // The passage's last speaker is a person whom it does not name: the pronoun stands for that one.
    if (!voice && last?.mention.passage === passage && !last.person && last.speaker.kind === 'person') return null;
    const antecedent = choose(named, voice, passage);
    if (antecedent || named.length) return antecedent;
  }
  return null;
}

/** "Mary Jones and Ann Lee" are two: no pronoun in the singular stands for them. */
const JOINED = /\s(?:and|und|et|y|e|en|a|ac|&)\s/;
const fits = (known: { readonly gender: Gender }, wanted: Gender) =>
  known.gender === 'unknown' || known.gender === wanted;
const isThing = (voice: Voice) => voice.speaker.kind !== 'person' && !isLoneName(voice);
const CAPITALS = /^\p{Lu}+$/u;
/** "Lee said … She added": a name of one word, which may be a person's though nothing else tells. */
const isLoneName = ({ speaker, mention: { words, name, at } }: Voice) =>
  speaker.kind === 'organisation' && words.length === 1 && at.to - at.from === 1 && !CAPITALS.test(name);

/** The latest of the passage's speakers whom the pronoun can stand for. */
const lastVoiceIn = (passage: Passage, voices: readonly Voice[], gender: Gender): Voice | undefined =>
  voices
    .slice(-RECENT)
    .findLast(
      (voice) =>
        voice.mention.passage === passage &&
        !isThing(voice) &&
        (voice.speaker.role !== null || voice.person || isLoneName(voice)) &&
        fits(voice.person ?? voice.mention, gender),
    );

function choose(named: readonly Naming[], voice: Voice | undefined, passage: Passage): Antecedent | null {
  const [first] = named;
  if (voice) {
    const { person, speaker, mention } = voice;
    if (!first) return { voice: isLoneName(voice) ? { ...voice, speaker: { ...speaker, kind: 'person' } } : voice };
    // "a reporter asked Ann Lee": she is the one to answer.
    const isAsking = passage.at(mention.at.to).lower === 'asked';
    if (person ? named.some((one) => one.person === person) : !isAsking && !isLoneName(voice)) return { voice };
  }
  if (!first || named.every(({ person }) => person === first.person)) return first ?? null;
  // Of several, the one who most lately started a sentence, or its clause behind an introduction, is its subject.
  return (
    named.findLast(({ at }, place) => {
      const start = passage.sentenceStart[at] ?? at;
      const isFirst = (named[place - 1]?.at ?? -1) < start;
      return at === start || (isFirst && passage.at(at - 1).text === ',');
    }) ?? null
  );
}
