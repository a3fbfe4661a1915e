import type { Draft } from './draft.ts';
import { wordCount } from './passes/draft-facts.ts';

/** What requests for consent speak of, in the supported languages, in small letters. */
const TERMS =
  /\b(?:cookies?|consent\w*|einwilligung\w*|zustimmung|consentement|consentimiento|cydsyniad|(?:\d+|our|unsere\w*|nos|nuestros)\s+(?:\w+\s+)?(?:\d+\s+)?(?:partners?|partner|partenaires|socios|vendors)|personal\s+data|personenbezogene\w*|données\s+personnelles|datos\s+personales|legitimate\s+interest\w*|berechtigte\w*\s+interesse\w*|ip-?\s?(?:address\w*|adresse\w*)|privacy|datenschutz\w*|privatsphäre\w*|tracking)/g;
const MAX_WORDS = 500;
const MAX_CHARACTERS = MAX_WORDS * 16;
const MIN_TERMS = 6;
/** Characters in which a request has named what it asks for. */
const OPENING = 1_000;
/** Words a term: reports about privacy have sixty or more, requests ten to fifteen. */
const WORDS_A_TERM = 25;

/** True where the text is a request for consent rather than an article: short, and full of its terms. */
export function isConsentText(drafts: readonly Draft[]): boolean {
  // Longer than five hundred words in any language: nothing to count.
  if (drafts.reduce((sum, { block }) => sum + block.text.length, 0) > MAX_CHARACTERS) return false;
  const words = drafts.reduce((sum, draft) => sum + wordCount(draft), 0);
  if (words > MAX_WORDS) return false;
  const text = drafts.map(({ block }) => block.text).join(' ');
  if (text.slice(0, OPENING).toLowerCase().search(TERMS) < 0) return false;
  const terms = text.toLowerCase().match(TERMS)?.length ?? 0;
  return terms >= MIN_TERMS && words / terms <= WORDS_A_TERM;
}
