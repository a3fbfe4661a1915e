import type { Site } from './attribution/site.ts';
import type { Language } from './languages/language.ts';
import { type Passage, sentenceEnd } from './passage.ts';
import type { Run } from './runs.ts';
import type { Voice } from './speakers.ts';
import type { Utterance } from './turns.ts';

/** The surroundings of a run: its sentence, and the runs next to it. */
export function siteOf(
  utterances: readonly Utterance[],
  voices: readonly Voice[],
  passages: readonly Passage[],
  passage: Passage,
  at: number,
  run: Run,
  language: Language,
): Site {
  const from = passage.sentenceStart[at] ?? 0;
  const to = sentenceEnd(passage, at);
  let after = at;
  while (after > from && passage.tokens[after - 1]?.kind !== 'quote') after--;
  let before = at + 1;
  while (before < to && passage.tokens[before]?.kind !== 'quote') before++;
  return {
    passages,
    passage,
    run,
    at,
    from,
    to,
    after,
    before,
    language,
    previous: utterances.at(-1) ?? null,
    earlier: utterances.at(-2) ?? null,
    voices,
  };
}
