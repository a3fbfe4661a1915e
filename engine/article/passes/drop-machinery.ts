import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { AFTERMATH, BROWSER_NOTICE, COMMENTS, EMBED_CONSENT, MACHINERY, WIDGET } from './phrases.ts';

const MAX_CHARACTERS = 120;
const MAX_NOTICE = 450;
const MAX_WIDGET = 200;
/** What WordPress shows of a plug-in that is gone: "[button link=…] Send us your review[/button]". */
const SHORTCODE = /^\[([a-z_-]{2,30})\b[^\]]{0,300}\].{0,200}\[\/\1\]$/;

/** Words of buttons, players and adverts that the page writes as text. Whole blocks only. */
export const dropMachinery: Pass = (drafts) => {
  for (const draft of drafts) {
    const { text, kind } = draft.block;
    if (!isLive(draft) || kind === 'cell') continue;
    if (text.length < MAX_NOTICE && EMBED_CONSENT.test(text)) draft.dropped = true;
    if (text.length < MAX_WIDGET && (WIDGET.test(text) || BROWSER_NOTICE.test(text) || SHORTCODE.test(text)))
      draft.dropped = true;
    if (text.length >= MAX_CHARACTERS) continue;
    // The heading of what follows the article tells the pass over the edges where the article ends.
    if (MACHINERY.test(text) && !AFTERMATH.test(text) && !COMMENTS.test(text)) draft.dropped = true;
  }
};
