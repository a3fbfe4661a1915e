import type { Passage } from '../passage.ts';
import { accordingTo } from './according-to.ts';
import { colon } from './colon.ts';
import { leadingCue } from './leading-cue.ts';
import type { Rule, Site } from './site.ts';

/** The paragraph before ends with the cue and a colon. */
export const leadIn: Rule = (site) => {
  const before = site.at === 0 ? leadInOf(site.passage) : null;
  if (!before) return null;
  const at = before.tokens.length;
  const from = before.sentenceStart[at - 1] ?? 0;
  const there: Site = { ...site, passage: before, at, from, to: at, after: from, before: at };
  return leadingCue(there) ?? accordingTo(there) ?? colon(there);
};

/** The passage before, if it ends with a colon; inside a block quote the one before the block quote. */
function leadInOf({ passages, block, index: at }: Passage): Passage | null {
  let index = at - 1;
  const { quotation } = block;
  while (quotation !== null && passages[index]?.block.quotation === quotation) index--;
  const before = passages[index];
  return before?.block.kind !== 'heading' && before?.tokens.at(-1)?.text === ':' ? before : null;
}
