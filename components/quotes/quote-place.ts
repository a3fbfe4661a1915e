import type { Quote } from '../../engine/index.ts';
import type { Place } from '../actions.ts';

/**
 * Where a link to a quote leads: its first part. A text fragment over several paragraphs is found by fewer browsers than
 * the first words.
 */
export function quotePlace({ at }: Quote): Place {
  return { kind: 'quote', slices: at.slice(0, 1) };
}
