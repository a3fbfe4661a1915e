import { REPORT_WORDS } from '../words/reports.ts';
import { knownHost } from './kinds/hosts/index.ts';

/** Where only what follows is read, what a compound begins with does not matter. */
const ENDS_OF_REPORT_WORDS = REPORT_WORDS.replaceAll('\\p{L}*', '');
const NAME = "\\p{Lu}[\\p{L}\\p{M}&.-]*(?:['’](?!s\\b)\\p{L}+)?";
const SMALL = '(?:of|for|the|and|on|in|de|des|du|la|les|für|der|die|das|di|del|della|voor|van|i|y|e|&)';
/** "the Local Government Association report", "Oxfam's study": capitals, with small words between. */
const BEFORE_REPORT = new RegExp(
  `((?:${NAME})(?:\\s(?:${SMALL}\\s){0,2}${NAME}){0,6}?)(?:['’]s?)?\\s(?:\\p{Ll}+\\s){0,2}(?:${REPORT_WORDS})(?![\\p{L}])`,
  'u',
);
/** "a report by the Institute for Fiscal Studies". */
const AFTER_REPORT = new RegExp(
  `(?:${ENDS_OF_REPORT_WORDS})\\s(?:by|from|published by|der|des|von|vom|de la|du|de|del|della|van|gan)\\s(?:the\\s|der\\s|die\\s|het\\s|la\\s|le\\s|el\\s)?((?:${NAME})(?:\\s(?:${SMALL}\\s){0,2}${NAME}){0,6})`,
  'u',
);
/** A sentence's first word is no part of a name. */
const OPENERS =
  /^(?:Download|Read|See|The|A|An|In|Our|This|Die|Der|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Il|Lo|De|Het|Full|New|Latest|View)\s+(?:(?:the|full|die|den|le|la|el|il|de|het)\s+)?/u;
const MAX_SENTENCE = 300;
const MAX_NAME = 80;
const MIN_NAME = 3;
const WORDS = /[\p{L}\p{N}]+/gu;
const ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|i|de|het|y|yr)\s|^l['’]/iu;
const NAME_SO_FAR = new RegExp(`^${NAME}(?:\\s(?:${SMALL}\\s){0,2}${NAME}){0,8}$`, 'u');

/** What is known of a link when its publisher is asked for. */
export interface Published {
  readonly url: URL;
  /** The link's own words. */
  readonly label: string;
  readonly sentence: string | null;
  /** A report or data: the sentence may say whose. */
  readonly isReport: boolean;
}

/**
 * Who publishes the target: a known host's name; the link's words where they are the name that the host is made of
 * ("Museum of Old Mills", museumofoldmills.org or moom.org); for a report the name that its sentence gives it. Else null.
 */
export function publisherOf({ url, label, sentence, isReport }: Published): string | null {
  const host = url.hostname.replace(/^www\./, '');
  return knownHost(host)?.name || nameOfHost(label, host) || (isReport ? nameInSentence(sentence) : null);
}

function nameOfHost(label: string, host: string): string | null {
  if (label.length > MAX_NAME) return null;
  const name = label.replace(ARTICLE, '').replace(/['’]s$/, '');
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((part) => part.replace(/-/g, ''));
  const initial = ascii(name.charAt(0));
  if (!labels.some((part) => part.startsWith(initial))) return null;
  const words = name.match(WORDS);
  if (!words || name.length < MIN_NAME || !NAME_SO_FAR.test(name)) return null;
  const whole = ascii(words.join(''));
  const initials = ascii(
    words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join(''),
  );
  return labels.some((part) => part === whole || (initials.length >= MIN_NAME && part === initials)) ? name : null;
}

function ascii(text: string): string {
  return text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

function nameInSentence(sentence: string | null): string | null {
  if (!sentence || sentence.length > MAX_SENTENCE) return null;
  const found = AFTER_REPORT.exec(sentence)?.[1] ?? BEFORE_REPORT.exec(sentence.replace(OPENERS, ''))?.[1] ?? null;
  return found?.includes(' ') ? found.replace(/[.'’]+s?$/, '') : null;
}
