import type { Speaker } from '../digest.ts';
import type { Mention } from './mention.ts';
import { learn, type People, type Person } from './people.ts';
import { resolvePronoun } from './pronouns.ts';
import { CAPITAL } from './word-classes.ts';

/** Who speaks, as far as the article tells, and whether a pronoun or a bare description had to be resolved. */
export interface Voice {
  readonly speaker: Speaker;
  readonly person: Person | null;
  readonly mention: Mention;
}

/** How many of the latest speakers a description can mean. */
const RECENT = 20;

/** The speaker that a mention means, one for each person of the article; `voices` are those before, the latest last. */
export function identify(mention: Mention, people: People, voices: readonly Voice[]): Voice | null {
  if (mention.form === 'pronoun') {
    const found = resolvePronoun(mention, people, voices);
    return found && ('person' in found ? fromPerson(found.person, mention, true) : inferred(found.voice, mention));
  }
  if (mention.form === 'description') return described(mention, people, voices) ?? fromMention(mention);
  const named = asSurname(mention);
  const isOne = named.words.length === 1;
  if (mention.gender === 'plural' || (mention.kind !== 'person' && !isOne)) return fromMention(mention);
  const person = people.find(named) ?? (isOne ? people.latestBearer(named) : null);
  if (!person) return fromMention(mention);
  learn(person, mention);
  return fromPerson(person, mention, false);
}

/** A voice that the article does not name where it speaks. */
export function inferred(voice: Voice, mention: Mention = voice.mention): Voice {
  const { wording: _, ...speaker } = voice.speaker;
  return { ...voice, speaker: { ...speaker, inferred: true }, mention };
}

/** "The president" is the one of the article; "the spokeswoman" the spokeswoman for the council who spoke before. */
function described(mention: Mention, people: People, voices: readonly Voice[]): Voice | null {
  const { passage, at, words } = mention;
  if (passage.at(at.from).lower !== 'the') return null;
  const holders = mention.kind === 'person' ? people.holdersOf(mention) : [];
  const last = voices.at(-1)?.person;
  const holder = holders.length > 1 ? holders.find((person) => person === last) : holders[0];
  if (holder) return fromPerson(holder, mention, true);
  const before = voices
    .slice(-RECENT)
    .findLast(
      ({ person, mention: { form, words: known } }) =>
        !person && form === 'description' && known.length > words.length && words.every((word) => known.includes(word)),
    );
  return before ? { ...before, mention } : null;
}

const fromMention = (mention: Mention): Voice => ({
  speaker: { name: mention.name, ...mention.role, kind: mention.kind },
  person: null,
  mention,
});

function fromPerson(person: Person, mention: Mention, isInferred: boolean): Voice {
  const role = person.role ?? mention.role.role;
  const organisation = person.organisation ?? mention.role.organisation;
  const voice: Voice = { speaker: { name: person.name, role, organisation, kind: 'person' }, person, mention };
  return isInferred ? inferred(voice) : voice;
}

/** "the 14th-ranked Schwartzman": a surname behind lower-case words may be one that the article knows. */
function asSurname(mention: Mention): Mention {
  const { passage, at, words, kind } = mention;
  if (kind !== 'organisation' || words.length > 3) return mention;
  for (let index = at.from; index < at.to - 1; index++) if (passage.is(index, CAPITAL)) return mention;
  return { ...mention, words: words.slice(-1) };
}
