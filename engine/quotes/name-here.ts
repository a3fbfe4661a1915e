import type { Passage } from './passage.ts';
import { AUXILIARY, CAPITAL, GIVEN, NAME, NO_NAME, PRONOUN, VERB } from './word-classes.ts';

/** "Will Young said", "April Banks", "He Jun": a capital word that is a name here, by the word behind it. */
export function isNameHere(passage: Passage, at: number): boolean {
  if (!passage.is(at, CAPITAL)) return false;
  const isBefore = passage.means(at + 1, NAME);
  // Chinese surnames that are pronouns of English.
  if (passage.is(at, PRONOUN)) return isBefore && passage.means(at, GIVEN) && !passage.means(at - 1, NAME);
  if (!passage.means(at, GIVEN)) return false;
  const isModal = passage.is(at, AUXILIARY);
  return (isBefore && (isModal || passage.means(at, NO_NAME))) || (isModal && passage.is(at + 1, VERB));
}
