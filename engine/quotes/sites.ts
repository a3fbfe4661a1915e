import type { Site } from './attribution/site.ts';
import type { Passage } from './passage.ts';
import type { Run } from './runs.ts';
import type { Voice } from './speakers.ts';
import type { Utterance } from './turns.ts';
import { QUOTE } from './word-classes.ts';

/** No rule looks further than this from a run, in tokens: that keeps every one of them linear. */
const REACH = 250;

/** The surroundings of a run: its sentence, and the runs next to it. */
export function siteOf(
  utterances: readonly Utterance[],
  voices: readonly Voice[],
  passage: Passage,
  at: number,
  run: Run,
): Site {
  const from = Math.max(passage.sentenceStart[at] ?? 0, at - REACH);
  const to = Math.min(passage.sentenceEnd[at] ?? at + 1, at + REACH);
  let after = at;
  while (after > from && !passage.is(after - 1, QUOTE)) after--;
  let before = at + 1;
  while (before < to && !passage.is(before, QUOTE)) before++;
  return {
    passage,
    run,
    at,
    from,
    to,
    after,
    before,
    language: passage.language,
    previous: utterances.at(-1) ?? null,
    earlier: utterances.at(-2) ?? null,
    voices,
  };
}
