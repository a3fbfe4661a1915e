/**
 * Headings, whole, of a box that sums an article up, by language, as parts of patterns (flag `i`). Source: the house
 * styles of news sites, public bodies and unions of each language.
 */
const HEADINGS = {
  en:
    '(?:the )?(?:key|main|top) (?:points|takeaways|take-aways|findings|facts|messages|issues|demands|recommendations|' +
    'highlights)|at a glance|in (?:brief|short|summary|a nutshell)|(?:the )?(?:story )?highlights|summary|executive summary|tl;?dr|' +
    'what you need to know|what we know(?: so far)?|fast facts|quick facts|fact ?box|key facts|bullet points|the essentials|takeaways|' +
    'our demands|what we want|recommendations|findings|conclusions',
  de:
    '(?:das )?wichtigste(?: in kürze)?|das wichtigste.*|auf (?:einen|den ersten) blick|in kürze|kurz (?:und knapp|gefasst|erklärt)|zusammenfassung|' +
    'kernpunkte|kernaussagen|eckpunkte|(?:die )?wichtigsten (?:punkte|fakten|ergebnisse|erkenntnisse|forderungen|aussagen)(?: .*)?|fazit|überblick|steckbrief|fakten|faktencheck|' +
    "(?:unsere |die )?forderungen|(?:unsere )?empfehlungen|darum geht(?:[’']s| es)|was wir wissen",
  fr:
    "(?:les )?points?[- ]clés?|(?:l[’'])?essentiel|en (?:bref|résumé|un coup d[’']œil)|à retenir|ce qu[’']il faut (?:savoir|retenir)|résumé|synthèse|" +
    '(?:les |nos )?(?:revendications|recommandations|conclusions|propositions)|chiffres clés|les faits',
  es:
    '(?:los )?puntos clave|(?:las )?claves|lo (?:esencial|más importante)|en (?:breve|resumen|pocas palabras)|de un vistazo|resumen|' +
    '(?:nuestras |las )?(?:reivindicaciones|demandas|recomendaciones|propuestas|conclusiones)|lo que (?:hay que|debes) saber|datos clave',
  it:
    "(?:i )?punti (?:chiave|principali)|in (?:breve|sintesi|pillole)|l[’']essenziale|sintesi|riassunto|riepilogo|(?:le |nostre )?(?:richieste|rivendicazioni|raccomandazioni|proposte|conclusioni)|" +
    'cosa (?:sapere|sappiamo)|dati chiave',
  nl:
    '(?:de )?(?:belangrijkste|kern)\\s?(?:punten|bevindingen|feiten|conclusies)?|in het kort|kort(?:om| samengevat)|samenvatting|in één oogopslag|de feiten|' +
    '(?:onze |de )?(?:eisen|aanbevelingen|conclusies|voorstellen)|wat we weten|wat je moet weten',
  cy: '(?:y )?prif bwyntiau|pwyntiau allweddol|crynodeb|yn gryno|ar gip|argymhellion|canfyddiadau|ffeithiau allweddol|ein galwadau',
} as const;

/** A heading of more characters is a sentence. */
const MAX_HEADING = 120;
/** One pattern a language: as a single one they are too large for a check of their running time. */
const PATTERNS = Object.values(HEADINGS).map((words) => new RegExp(`^(?:${words})\\s*[:.…]?$`, 'i'));

/** Whether a heading is that of a summary as a whole ("Key points", "Das Wichtigste in Kürze:"). */
export function isSummaryHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING && PATTERNS.some((pattern) => pattern.test(heading));
}
