import type { Speaker } from '../digest.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import { People, type Person } from './people.ts';
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

/** One identity per speaker across the article. */
export class Speakers {
  readonly people: People;

  constructor(passages: readonly Passage[]) {
    this.people = new People(passages);
  }

  /** The speaker that a mention means; `voices` are those of the runs before, the latest last. */
  identify(stated: Mention, voices: readonly Voice[]): Voice | null {
    const mention = asSurname(stated);
    if (mention.form === 'pronoun') return this.#fromPronoun(mention, voices);
    if (mention.gender === 'plural' && mention.form === 'name') return this.#fromMention(mention);
    const isOne = mention.form === 'name' && mention.words.length === 1;
    const person =
      mention.form === 'name' && (mention.kind === 'person' || isOne)
        ? (this.people.find(mention) ??
          (isOne ? (this.people.latestBearer(mention) ?? this.people.quoted(mention)) : null))
        : null;
    if (mention.form === 'description' && mention.kind === 'person') {
      const holders = this.people.holdersOf(mention);
      const last = voices.at(-1)?.person;
      const holder = holders.length > 1 ? holders.find((person) => person === last) : holders[0];
      if (holder) return fromPerson(holder, mention, true);
    }
    if (person) {
      this.people.learn(person, mention);
      return fromPerson(person, mention, false);
    }
    return this.#described(mention, voices) ?? this.#fromMention(mention);
  }

  #fromPronoun(mention: Mention, voices: readonly Voice[]): Voice | null {
    const found = resolvePronoun(mention, this.people, voices);
    if (!found) return null;
    if ('person' in found) return fromPerson(found.person, mention, true);
    const { wording: _, ...speaker } = found.voice.speaker;
    return { ...found.voice, speaker: { ...speaker, inferred: true }, mention };
  }

  /** "The spokeswoman" is the spokeswoman for the council who spoke before. */
  #described(mention: Mention, voices: readonly Voice[]): Voice | null {
    const { passage, at, words, form } = mention;
    if (form !== 'description' || passage.at(at.from).lower !== 'the') return null;
    for (let index = voices.length - 1; index >= Math.max(0, voices.length - RECENT); index--) {
      const voice = voices[index];
      if (!voice || voice.person || voice.mention.form !== 'description') continue;
      const known = voice.mention.words;
      if (known.length > words.length && words.every((word) => known.includes(word))) return { ...voice, mention };
    }
    return null;
  }

  #fromMention(mention: Mention): Voice {
    const { name, kind, role } = mention;
    return { speaker: { name, role: role.role, organisation: role.organisation, kind }, person: null, mention };
  }
}

function fromPerson(person: Person, mention: Mention, inferred: boolean): Voice {
  const role = person.role ?? mention.role.role;
  const organisation = person.organisation ?? mention.role.organisation;
  const speaker: Speaker = { name: person.name, role, organisation, kind: 'person' };
  return { speaker: inferred ? { ...speaker, inferred } : speaker, person, mention };
}

/** "the 14th-ranked Schwartzman": a surname behind lower-case words may be one that the article knows. */
function asSurname(mention: Mention): Mention {
  const { passage, at, words, kind, form } = mention;
  if (form !== 'name' || kind !== 'organisation' || words.length < 2 || words.length > 3) return mention;
  for (let index = at.from; index < at.to - 1; index++) if (passage.is(index, CAPITAL)) return mention;
  return { ...mention, words: words.slice(-1) };
}
