/**
 * What each language calls a report, as parts of patterns (flag `i`); a German or Dutch word may end a compound.
 */
export const REPORTS = {
  en:
    'reports?|stud(?:y|ies)|papers?|surveys?|polls?|briefings?|whitepapers?|inquir(?:y|ies)|consultations?|assessments?|evaluations?|' +
    'investigations?|audits?|research|analys(?:is|es)|(?:independent|systematic|rapid|case|annual|literature) reviews?|review of|barometer|dissertation|thesis|preprints?|factsheets?|white paper|green paper|working paper|policy brief',
  de: '[a-zß-ž]*(?:bericht(?:e|s|en)?|studien?|gutachten|umfragen?|untersuchung(?:en)?|erhebung(?:en)?|analysen?|auswertung(?:en)?|forschung|dossier|bilanz|artikel in der fachzeitschrift|positionspapier|whitepaper|barometer|monitor)',
  fr: 'rapports?|études?|enquêtes?|sondages?|baromètres?|publications?|recherches?|analyses?|consultations?|livre blanc|note de synthèse|articles? scientifiques?',
  es: 'informes?|estudios?|encuestas?|investigaci(?:ón|ones)|sondeos?|publicaci(?:ón|ones)|análisis|consultas?|libro blanco|artículo científico',
  it: 'rapport[oi]|stud(?:io|i)|indagin[ei]|sondagg(?:io|i)|ricerc(?:a|he)|relazion[ei]|pubblicazion[ei]|analisi|dossier|libro bianco|consultazion[ei]',
  nl: '[a-zß-ž]*(?:rapport(?:en)?|onderzoek(?:en)?|studies?|enquêtes?|peiling(?:en)?|verslag(?:en)?|publicaties?|analyses?|evaluaties?|consultaties?)',
  cy: 'adroddiad(?:au)?|astudiaeth(?:au)?|arolwg|arolygon|ymchwil|ymgynghoriad(?:au)?|adolygiad(?:au)?|papur(?:au)?|cyhoeddiad(?:au)?',
} as const;

/** All of them, for the patterns of other files. */
export const REPORT_WORDS = Object.values(REPORTS).join('|');

/** A text that names a report. */
export const REPORT = new RegExp(`(?<![0-9a-zß-ž])(?:${REPORT_WORDS})(?![0-9a-zß-ž])`, 'i');
