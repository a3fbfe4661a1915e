import { hostOf } from './address/site.ts';
import { knownHost } from './kinds/hosts.ts';
import { REPORT_WORDS } from './kinds/words.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}&.-]*(?:['’](?!s\\b)\\p{L}+)?";
/** "the Local Government Association report", "Oxfam's study": capitals, with small words between. */
const BEFORE_REPORT = new RegExp(
  `((?:${NAME})(?:\\s(?:(?:of|for|the|and|on|in|de|des|du|für|der|di|&)\\s){0,2}${NAME}){0,6}?)(?:['’]s?)?\\s(?:\\p{Ll}+\\s){0,2}(?:${REPORT_WORDS})(?![\\p{L}])`,
  'u',
);
/** "a report by the Institute for Fiscal Studies". */
const AFTER_REPORT = new RegExp(
  `(?:${REPORT_WORDS})\\s(?:by|from|published by|der|des|von|vom|de la|du|de|del|della|van)\\s(?:the\\s|der\\s|die\\s|het\\s|la\\s|le\\s|el\\s)?((?:${NAME})(?:\\s(?:(?:of|for|the|and|on|in|de|des|du|für|der|di|&)\\s){0,2}${NAME}){0,6})`,
  'u',
);
/** A sentence's first word is no part of a name. */
const OPENERS =
  /^(?:Download|Read|See|The|A|An|In|Our|This|Die|Der|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Il|Lo|De|Het|Full|New|Latest|View)\s+(?:(?:the|full|die|den|le|la|el|il|de|het)\s+)?/u;
const MAX_SENTENCE = 300;

/** Who publishes the target: a known host's name, else the name that the sentence gives its report. Else null. */
export function publisherOf(url: string, sentence: string | null, isReport: boolean): string | null {
  const known = knownHost(hostOf(url).replace(/^www\./, ''));
  if (known?.name) return known.name;
  if (!isReport || !sentence || sentence.length > MAX_SENTENCE) return null;
  const found = AFTER_REPORT.exec(sentence)?.[1] ?? BEFORE_REPORT.exec(sentence.replace(OPENERS, ''))?.[1] ?? null;
  return found?.includes(' ') ? found.replace(/[.'’]+s?$/, '') : null;
}
