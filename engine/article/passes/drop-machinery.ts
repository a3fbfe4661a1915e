import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { MACHINERY } from './phrases.ts';

/** Words of buttons, players and adverts that the page writes as text. Whole blocks only. */
export const dropMachinery: Pass = (drafts) => {
  for (const draft of drafts) {
    const { text, kind } = draft.block;
    if (isLive(draft) && kind !== 'cell' && text.length < 120 && MACHINERY.test(text)) draft.dropped = true;
  }
};
