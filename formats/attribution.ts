import type { Speaker } from '../engine/index.ts';
import { oneSafeLine } from './safe-text.ts';
import type { CopyWords } from './words.ts';

/** Role and organisation on one line, each only where what stands before does not name it already; '' when
 * nothing is left. */
export function position({ name, role, organisation }: Speaker): string {
  const isIn = (part: string, whole: string | null) => whole?.toLowerCase().includes(part.toLowerCase()) ?? false;
  const said = [role && !isIn(role, name) ? role : null];
  if (organisation && !isIn(organisation, role) && !isIn(organisation, name)) said.push(organisation);
  return said.filter(Boolean).join(', ');
}

/** Who speaks, for a copy: "Steve Thomas, National secretary", with the article's own words
 * where they name nobody: "Steve Thomas (article: “he said”)". */
export function attribution(speaker: Speaker | null, words: CopyWords): string {
  if (!speaker) return words.speakerNotStated;
  const who = [speaker.name, position(speaker)].filter(Boolean).join(', ');
  if (!speaker.inferred) return oneSafeLine(who);
  const { wording } = speaker;
  const note = wording ? words.articleSays.replace('{words}', () => wording) : words.namedFromContext;
  return oneSafeLine(`${who} (${note})`);
}
