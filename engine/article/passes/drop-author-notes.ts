import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { ABOUT_AUTHOR } from './phrases.ts';

const MAX_HEADING = 60;
const MAX_NOTE = 500;

/** "About the author" with the note under it, wherever it stands: magazines put it between the paragraphs. */
export const dropAuthorNotes: Pass = (drafts) => {
  const live = drafts.filter(isLive);
  live.forEach((heading, index) => {
    const { text } = heading.block;
    if (text.length > MAX_HEADING || !ABOUT_AUTHOR.test(text)) return;
    heading.dropped = true;
    const note = live[index + 1];
    if (note && note.block.kind !== 'heading' && note.block.text.length < MAX_NOTE) note.dropped = true;
  });
};
