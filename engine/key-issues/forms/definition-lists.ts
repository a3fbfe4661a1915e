import type { TextBlock } from '../../text-block.ts';
import { type Candidate, type Point, whole } from '../candidate.ts';

const MIN_POINTS = 2;
const MAX_PARAGRAPHS = 2;

/**
 * Definition lists: a point is what stands behind its term, or the term where that is the longer. The end of the list
 * is not marked in the blocks, so the last term takes the one paragraph after it.
 */
export function definitionLists(blocks: readonly TextBlock[]): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind !== 'term') continue;
    const points: Point[] = [];
    const from = index;
    let to = index;
    for (let at = index; blocks[at]?.kind === 'term'; ) {
      const [term, text] = [blocks[at], blocks[at + 1]];
      if (!term || !text || text.kind === 'term' || text.kind === 'heading') break;
      points.push(whole(text.text.length > term.text.length ? text : term));
      to = at + 1;
      at = nextTerm(blocks, to);
    }
    index = to;
    if (points.length >= MIN_POINTS) {
      const own = blocks.slice(from, to + 1);
      found.push({ form: 'terms', ordered: false, points, from, to, numbers: null, blocks: own, lead: null });
    }
  }
  return found;
}

function nextTerm(blocks: readonly TextBlock[], after: number): number {
  for (let at = after + 1; at <= after + MAX_PARAGRAPHS; at++) if (blocks[at]?.kind === 'term') return at;
  return -1;
}
