import type { Attribution } from './attribution/index.ts';
import type { Voice } from './speakers.ts';

/** A longer stretch is no mere cue ("he, who had been there from the start, said"): the mention alone stands for it. */
const LONGEST = 32;

/** A voice that had to be inferred, with the article's own words for the speaker there. */
export function worded(voice: Voice | null, attribution: Attribution | null): Voice | null {
  const { cue = null, mention = null } = attribution ?? {};
  if (!voice?.speaker.inferred || !cue || !mention) return voice;
  const { passage, at } = mention;
  const whole = passage.slice(Math.min(cue.from, at.from), Math.max(cue.to, at.to));
  const wording = whole.length <= LONGEST && !whole.includes('\n') ? whole : passage.slice(at.from, at.to);
  return { ...voice, speaker: { ...voice.speaker, wording } };
}
