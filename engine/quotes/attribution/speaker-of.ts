import type { Mention } from '../mention.ts';
import type { Passage } from '../passage.ts';
import { readMention } from '../read-mention.ts';
import type { Subject } from '../subject.ts';
import { CAPITAL, DETERMINER, ROLE } from '../word-classes.ts';

/** An unnamed speaker of a kind that no list knows has no more words than this. */
const LONGEST_UNKNOWN = 6;

/** The speaker that a subject words, or null when it is no speaker: too vague, or a thing that does not speak. */
export function speakerOf(passage: Passage, subject: Subject): Mention | null {
  const mention = readMention(passage, subject);
  if (mention?.form !== 'description' || mention.kind !== 'person') return mention;
  const { from, to } = mention.at;
  let plain = to - from <= LONGEST_UNKNOWN && passage.is(from, DETERMINER | CAPITAL);
  for (let at = from; at < to; at++) {
    if (passage.means(at, ROLE)) return mention;
    if (at > from && passage.is(at, DETERMINER)) plain = false;
  }
  return plain ? mention : null;
}
