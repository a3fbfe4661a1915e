import type { Speaker } from '../engine/index.ts';
import { oneSafeLine } from './safe-text.ts';
import type { CopyWords } from './words.ts';

/** Role and organisation on one line, the organisation only where the role does not name it; '' when there is neither. */
export function position({ role, organisation }: Speaker): string {
  const inRole = role && organisation && role.toLowerCase().includes(organisation.toLowerCase());
  return [role, inRole ? null : organisation].filter(Boolean).join(', ');
}

/** Who speaks, for a copy: "Steve Thomas, National secretary", with a note where a pronoun was resolved. */
export function attribution(speaker: Speaker | null, words: CopyWords): string {
  if (!speaker) return words.speakerNotStated;
  const who = [speaker.name, position(speaker)].filter(Boolean).join(', ');
  return oneSafeLine(speaker.inferred ? `${who} (${words.namedFromContext})` : who);
}
