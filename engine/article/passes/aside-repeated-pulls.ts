import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';

/** Shorter words may stand in the text by chance. */
const MIN_CHARACTERS = 15;
/** A page has no more pull quotes than this. */
const MOST = 30;

/** A pull quote that repeats words of the text stands beside it, with its speaker's name: the text has them once. */
export const asideRepeatedPulls: Pass = (drafts) => {
  const pulls = drafts.filter((draft) => draft.block.pull && isLive(draft)).slice(0, MOST);
  if (!pulls.length) return;
  const body = drafts.filter((draft) => !draft.block.pull && isLive(draft)).map(({ block }) => bare(block.text));
  const repeated = new Set<number | null>();
  for (const pull of pulls) {
    const words = bare(pull.block.text);
    if (words.length >= MIN_CHARACTERS && body.some((text) => text.includes(words))) repeated.add(groupOf(pull));
  }
  for (const pull of pulls) if (repeated.has(groupOf(pull))) pull.zone = 'aside';
};

const groupOf = ({ block }: Draft) => block.quotation;

/** Letters and digits: a pull quote has other marks and its own full stop. */
const bare = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
