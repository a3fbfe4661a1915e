import type { Parts } from '../prune/parts.ts';
import { bareHeadings } from './bare-headings.ts';
import { dropChoices } from './drop-choices.ts';
import { dropOtherStories } from './drop-other-stories.ts';
import { dropTeasers } from './drop-teasers.ts';
import { makeFigures } from './make-figures.ts';
import { listMarkerTables } from './marker-tables.ts';
import { listRoles } from './role-lists.ts';
import { listWordLines } from './word-lists.ts';

/** A change of the pruned clone before Readability weighs it. Returns nothing; each has its reason and guard in its file. */
export type Shape = (body: Element, parts: Parts) => void;

/** In this order; `npm run bench -- passes` measures what each is worth. */
export const shapes: readonly Shape[] = [
  dropOtherStories,
  dropTeasers, // after whole stories: what is left are their cards
  dropChoices,
  listMarkerTables,
  listWordLines,
  listRoles,
  makeFigures,
  bareHeadings, // last: the boxes around pictures and lists are gone
];
