import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { People, Person } from './people.ts';
import type { Voice } from './speakers.ts';

/** How many passages back a pronoun's person may stand. */
const LOOK_BACK = 3;

/**
 * The person a pronoun stands for, by the only person of its gender in the passage before it, or the last speaker
 * when nobody else of that gender was named since. Null when that does not tell.
 */
export function resolvePronoun(
  pronoun: Mention,
  passages: readonly Passage[],
  people: People,
  voices: readonly Voice[],
  _language: Language,
): Person | null {
  if (pronoun.gender !== 'female' && pronoun.gender !== 'male') return null;
  const lastVoice = voices.at(-1)?.person ?? null;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const passage = passages[pronoun.passage.index - back];
    if (!passage) return null;
    const named = namedIn(passage, people, pronoun, back === 0 ? pronoun.at.from : passage.tokens.length);
    if (named.length === 1) return named[0] ?? null;
    if (named.length > 1) return lastVoice && named.includes(lastVoice) ? lastVoice : (named[0] ?? null);
  }
  return null;
}

/** The people that a passage names before a token and whose gender fits, each once, in order of first mention. */
function namedIn(passage: Passage, people: People, { gender }: Mention, before: number): Person[] {
  const named: Person[] = [];
  for (const person of people.all) {
    if (person.gender !== 'unknown' && person.gender !== gender) continue;
    if (person.mentions.some((mention) => mention.passage === passage && mention.at.from < before)) named.push(person);
  }
  return named;
}
