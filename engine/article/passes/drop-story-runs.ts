import type { Draft } from '../draft.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive, linkShare, linksWithin } from './draft-facts.ts';

const MIN_STORIES = 3;
/** Characters under one headline: a line or two. */
const MAX_TEASER = 400;
const MAX_PARTS = 3;
/** The most of the text that such a run may be: a page that is made of stories keeps them. */
const MAX_SHARE = 0.4;

/** The run of other stories that ends a page: headlines that are links of the same site, each with a line or two. */
export const dropStoryRuns: Pass = (drafts, context) => {
  const live = drafts.filter(isLive);
  const start = startOf(live, context);
  if (start <= 0) return;
  const run = live.slice(start);
  if (run.filter((draft) => isHeadline(draft, context)).length < MIN_STORIES) return;
  if (size(run) > size(live) * MAX_SHARE) return;
  for (const draft of run) draft.dropped = true;
};

/** Where the run of stories at the end begins, the line over its first headline included; -1 without one. */
function startOf(live: readonly Draft[], context: PassContext): number {
  let start = -1;
  let [parts, length] = [0, 0];
  for (let at = live.length - 1; at >= 0; at--) {
    const draft = live[at];
    if (!draft) break;
    if (isHeadline(draft, context)) {
      start = at;
      [parts, length] = [0, 0];
      continue;
    }
    if (draft.block.kind === 'heading' || draft.block.place) break;
    length += draft.block.text.length;
    if (++parts > MAX_PARTS || length > MAX_TEASER) break;
  }
  const above = start > 0 ? live[start - 1] : undefined;
  const isLabel =
    above?.block.kind === 'paragraph' && above.block.text.length < 40 && !/[.!?:]$/.test(above.block.text);
  return isLabel ? start - 1 : start;
}

function isHeadline(draft: Draft, { host }: PassContext): boolean {
  return draft.block.kind === 'heading' && linkShare(draft) > 0.9 && linksWithin(draft, host);
}

const size = (drafts: readonly Draft[]) => drafts.reduce((sum, { block }) => sum + block.text.length, 0);
