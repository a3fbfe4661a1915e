import type { Span } from '../text-block.ts';

/**
 * Names that say themselves that they are of a document: "the Labour Force Survey", "the Taylor Review", "die
 * Shell-Jugendstudie". Capitals with small words between, and the kind of document at the end.
 */
const ENGLISH =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&-]*(?:['’]s?)?\s(?:(?:of|and|for|on|in|the|to)\s){0,2}|(?:19|20)\d\d\s){1,7}?(?:Report|Review|Survey|Census|Barometer|Inquiry|Study|Audit|White Paper|Green Paper|Tracker)(?:\s(?:19|20)\d\d)?(?![\p{L}\p{N}]|\s\p{Lu})/gu;
const GERMAN =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*-(?:\p{L}+-)?\p{L}*(?:[Ss]tudie|[Rr]eport|[Bb]ericht|[Bb]arometer|[Aa]tlas|[Mm]onitor|[Uu]mfrage|[Gg]utachten)(?:\s(?:19|20)\d\d)?(?![\p{L}\p{N}])/gu;
/** What every such name has in it: spares most texts the patterns. */
const NAMES: readonly { readonly pattern: RegExp; readonly hint: RegExp }[] = [
  { pattern: ENGLISH, hint: /(?:Report|Review|Survey|Census|Barometer|Inquiry|Study|Audit|Paper|Tracker)/ },
  { pattern: GERMAN, hint: /-\S*(?:studie|report|bericht|barometer|atlas|monitor|umfrage|gutachten)/i },
];
/** What a sentence begins with before the name: "According to the", "The". */
const OPENER =
  /^(?:.{2,40}\sthe\s|(?:The|A|An|This|That|These|Our|Its|Their|In|On|At|By|For|From|Last|New|As|But|And|When|While|After|Since)\s)/;
/** Kinds of documents rather than names, and journals. */
const GENERIC =
  /^(?:(?:Public|Judicial|Peer|Literature|Performance|Spending|Serious Case|Case|Annual|Independent|Final|Interim|Full|Special|Press|News|Police|Book|Film|Law|Business|Harvard Business|Harvard Law|Year in|National|Official|Internal|Price|Market|Stock|Share|New) )?(?:Report|Review|Survey|Census|Barometer|Inquiry|Study|Audit|White Paper|Green Paper|Tracker)$/;

/** The names in a text, in order. */
export function namedDocuments(text: string): Span[] {
  return NAMES.flatMap(({ pattern, hint }) => (hint.test(text) ? [...text.matchAll(pattern)] : []))
    .map(({ index, 0: found }) => {
      const name = found.replace(OPENER, '');
      return { name, start: index + found.length - name.length, end: index + found.length };
    })
    .filter(({ name }) => !GENERIC.test(name))
    .map(({ start, end }) => ({ start, end }));
}
