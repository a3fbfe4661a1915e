import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';
import type { Passage } from '../passage.ts';
import { readMention } from '../read-mention.ts';
import type { Subject } from '../subject.ts';
import { isRole } from '../word-classes.ts';

/** An unnamed speaker of a kind that no list knows has no more words than this. */
const LONGEST_UNKNOWN = 6;

/** The speaker that a subject words, or null when it is no speaker: too vague, or a thing that does not speak. */
export function speakerOf(
  { language }: { language: Language },
  { passage, subject }: { passage: Passage; subject: Subject },
): Mention | null {
  const mention = readMention(passage, subject, language);
  if (mention?.form !== 'description' || mention.kind !== 'person') return mention;
  const { tokens } = passage;
  const { from, to } = mention.at;
  for (let at = from; at < to; at++) if (isRole(tokens[at], language)) return mention;
  const opens = language.determiners.has(tokens[from]?.lower ?? '') || tokens[from]?.capital;
  const plain =
    to - from <= LONGEST_UNKNOWN && tokens.slice(from + 1, to).every((token) => !language.determiners.has(token.lower));
  return opens && plain ? mention : null;
}
