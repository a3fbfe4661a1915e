import type { Rule } from './facts.ts';
import { PATH, TEXT } from './words.ts';

const DOCUMENTS = /^(?:pdf|docx?|odt|rtf|pptx?|odp|epub)$/;
/** Words that only point at the target: what it is stands before them. */
const POINTER =
  /^(?:here|this|these|download[a-zß-ž]*|pdf|link|hier|ici|aquí|aqui|qui|yma|(?:full|whole|complete) [a-zß-ž]+|read (?:it|more|here|on|the full [a-zß-ž]+)|\[?\d{1,3}\]?|https?:\/\/\S+|www\.\S+)$/i;
/** What a report does: in "a study published by the town found", the link may be on the verb alone. */
const FINDING =
  /^(?:has |have |had |recently |also )?(?:found|finds?|shows?|showed|shown|suggests?|suggested|says|said|estimates?|estimated|concluded?|concludes|reveals?|revealed|published|released|warns?|warned|zeigt|zeigte|ergab|belegt|kommt zu dem|veröffentlichtp{L}*|montre|révèle|publiée?|estime|muestra|revela|publicad[oa]|concluye|mostra|rivela|pubblicat[oa]|toont|blijkt|concludeert|gepubliceerd|dangos|canfu)(?![a-zß-ž])/i;
/** "the paper reports", "CNN reports": a verb. */
const REPORTS_VERB = /(?:^|(?:^|\s)(?:\p{Lu}\S*|who|it|he|she|paper|newspaper|also)\s)reports$/u;
const PLURAL =
  /(?:^|\s)(?:the|these|those|several|many|other|new|recent|earlier|of|in|to|its|their|two|three|four|five)\s$/i;
/** A longer label is a clause. */
const MAX_NAME = 60;
/** Up to five words from an article, a number or a capital on. */
const NOUN_HEAD =
  /^(?:(?:an?|the|this|its|their|his|her|new|ein\p{L}{0,2}|de[rmns]|d(?:ie|as)|une?|l[ae]s?|el|los|uno?|il|lo|het|y)\s|l['’]|(?=[\d\p{Lu}]))(?:\S+\s){1,5}/u;
const MAX_DATA_LABEL = 120;

/** A file of text is a report unless its words say that it is a letter, a law or a form. */
export const documentKind: Rule = ({ fileType, label, path, isOfficial }) => {
  if (!fileType || !DOCUMENTS.test(fileType)) return null;
  const words = path.replace(/[-_./]+/g, ' ');
  if (isOfficial && (PATH.law.test(path) || TEXT.law.test(label))) return 'official';
  if (TEXT.report.test(label) || PATH.report.test(path)) return 'report';
  if (TEXT.law.test(label) || PATH.law.test(path)) return 'official';
  if (TEXT.paper.test(label) || TEXT.paper.test(words)) return isOfficial ? 'official' : 'organisation';
  return 'report';
};

/** "the report", "a study by …" as the link's words; the words before a link that only points or says "found". */
export const namedKind: Rule = ({ label, before, path, isOfficial }) => {
  const points = POINTER.test(label) || FINDING.test(label);
  if (path.length < 2 && !points) return null;
  const name = points ? `${before} ${label}` : nameIn(label);
  if (TEXT.law.test(label) && isOfficial) return 'official';
  if (TEXT.paper.test(name) && !TEXT.report.test(name)) return null;
  if (TEXT.report.test(name) && !isVerb(label, before)) return 'report';
  return TEXT.data.test(name) && name.length < MAX_DATA_LABEL ? 'data' : null;
};

function isVerb(label: string, before: string): boolean {
  return REPORTS_VERB.test(label) && !(label === 'reports' && PLURAL.test(before));
}

/** Of a whole clause as a link ("refused to publish the report on …") only a noun at its head names the target. */
function nameIn(label: string): string {
  if (label.length <= MAX_NAME) return label;
  return NOUN_HEAD.exec(label)?.[0] ?? '';
}
