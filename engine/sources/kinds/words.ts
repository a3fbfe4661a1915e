/**
 * Words of each language that say what a document is, as parts of patterns (flags `iu`). In addresses they are whole
 * words between "/", "-", "_" and "."; in text they may end a German or Dutch compound.
 */
interface DocumentWords {
  readonly report: string;
  readonly data: string;
  readonly law: string;
  /** Papers that are no report: letters, forms, releases, programmes. */
  readonly paper: string;
}

const EN: DocumentWords = {
  report:
    'reports?|stud(?:y|ies)|papers?|surveys?|polls?|briefings?|whitepapers?|inquir(?:y|ies)|consultations?|assessments?|evaluations?|' +
    'investigations?|audits?|dissertation|thesis|preprints?|factsheets?|white paper|green paper|working paper|policy brief',
  data: 'data|datasets?|statistics|stats|figures|estimates|spreadsheets?|database|dashboard|census|time-?series',
  law: 'act|bill|law|legislation|regulations?|statute|treaty|directive|ruling|judgments?|judgements?|court|verdict|order|motion|constitution|executive order|resolution|agreement',
  paper:
    'letters?|forms?|press[- ]releases?|agenda|minutes|programme|brochure|flyer|leaflet|poster|invitation|reading list|bibliography|terms|menu|timetable|cv',
};
const DE: DocumentWords = {
  report:
    '\\p{L}*(?:bericht(?:e|s|en)?|studien?|gutachten|umfragen?|untersuchung(?:en)?|erhebung(?:en)?|analysen?|auswertung(?:en)?|forschung|dossier|bilanz|fachartikel|positionspapier|whitepaper)',
  data: '\\p{L}*(?:daten|datensatz|datensätze|statistik(?:en)?|zahlen|tabellen)',
  law: '\\p{L}*(?:gesetz(?:e|es|entwurf)?|verordnung(?:en)?|urteil(?:e|s)?|beschluss|beschlüsse|richtlinien?|drucksachen?|antrag|aktionsprogramm|abkommen)',
  paper:
    '\\p{L}*(?:brief(?:e|es)?|formular(?:e)?|pressemitteilung(?:en)?|literaturliste|tagesordnung|programm|broschüre|flyer|einladung)',
};
const FR: DocumentWords = {
  report:
    'rapports?|études?|enquêtes?|sondages?|baromètres?|publications?|recherches?|analyses?|consultations?|livre blanc|note de synthèse|articles? scientifiques?',
  data: 'données|statistiques|chiffres|jeux? de données',
  law: 'lois?|décrets?|arrêts?|arrêtés?|jugements?|règlements?|directives?|projet de loi|ordonnances?|traité|accord',
  paper: 'lettres?|formulaires?|communiqués?|programme|brochure|tract|invitation|bibliographie',
};
const ES: DocumentWords = {
  report:
    'informes?|estudios?|encuestas?|investigaci(?:ón|ones)|sondeos?|publicaci(?:ón|ones)|análisis|consultas?|libro blanco|artículo científico',
  data: 'datos|estadísticas?|cifras|conjunto de datos',
  law: 'ley(?:es)?|decretos?|sentencias?|reglamentos?|directivas?|proyecto de ley|tratado|acuerdo',
  paper: 'cartas?|formularios?|notas? de prensa|comunicados?|programa|folleto|invitación|bibliografía',
};
const IT: DocumentWords = {
  report:
    'rapport[oi]|stud(?:io|i)|indagin[ei]|sondagg(?:io|i)|ricerc(?:a|he)|relazion[ei]|pubblicazion[ei]|analisi|dossier|libro bianco|consultazion[ei]',
  data: 'dati|statistich[ea]|cifre|dataset',
  law: 'legg[ei]|decret[oi]|sentenz[ae]|regolament[oi]|direttiv[ae]|disegno di legge|trattato|accordo',
  paper: 'letter[ae]|modul[oi]|comunicat[oi]|programma|opuscolo|volantino|invito|bibliografia',
};
const NL: DocumentWords = {
  report:
    '\\p{L}*(?:rapport(?:en)?|onderzoek(?:en)?|studies?|enquêtes?|peiling(?:en)?|verslag(?:en)?|publicaties?|analyses?|evaluaties?|consultaties?)',
  data: '\\p{L}*(?:gegevens|cijfers|statistiek(?:en)?|dataset)',
  law: '\\p{L}*(?:wet(?:ten)?|besluit(?:en)?|vonnis|uitspraak|verordening|richtlijn|wetsvoorstel|verdrag)',
  paper: '\\p{L}*(?:brief|brieven|formulier(?:en)?|persbericht(?:en)?|agenda|folder|uitnodiging|literatuurlijst)',
};
const CY: DocumentWords = {
  report:
    'adroddiad(?:au)?|astudiaeth(?:au)?|arolwg|arolygon|ymchwil|ymgynghoriad(?:au)?|adolygiad(?:au)?|papur(?:au)?|cyhoeddiad(?:au)?',
  data: 'data|ystadegau|ffigurau',
  law: 'deddf(?:au)?|mesur|rheoliadau|dyfarniad|bil',
  paper: 'llythyr(?:au)?|ffurflen(?:ni)?|datganiad i.r wasg|agenda|rhaglen|taflen',
};

const ALL = [EN, DE, FR, ES, IT, NL, CY];
const inText = (pick: (words: DocumentWords) => string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${ALL.map(pick).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** What the text calls a document. */
export const TEXT = {
  report: inText(({ report }) => report),
  data: inText(({ data }) => data),
  law: inText(({ law }) => law),
  paper: inText(({ paper }) => paper),
} as const;

/** The words for reports alone, for the patterns of other files. */
export const REPORT_WORDS = ALL.map(({ report }) => report).join('|');
export const DATA_WORDS = ALL.map(({ data }) => data).join('|');

const ASCII: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  ó: 'o',
  í: 'i',
  á: 'a',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ñ: 'n',
  ç: 'c',
  ï: 'i',
  ô: 'o',
};

/** A decoded, lower-case path with its separators as spaces. */
export function pathWords(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A stray "%" says nothing.
  }
  return decoded.toLowerCase();
}

const plain = (words: string) => `${words}|${words.replace(/[éèêóíáäöüñçïô]/g, (letter) => ASCII[letter] ?? letter)}`;
/** A path segment that is such a word, or begins or ends with one: "/reports/", "/jobs-report", "/survey-2024". */
const segment = (words: string) =>
  new RegExp(
    `/(?:(?:[^/]{0,80}[-_ ])?(?:${plain(words)})(?:[-_ ](?:\\d[^/]{0,20}|[a-z]{2}))?|(?:${plain(words)})[-_ ][^/]{0,120})(?=/|\\.[a-z]{2,5}$|$)`,
    'iu',
  );

const PATH_REPORT =
  'reports?|stud(?:y|ies)|papers?|surveys?|briefings?|whitepapers?|white-papers?|inquir(?:y|ies)|consultations?|assessments?|evaluations?|publications?|research|' +
  'working-papers?|policy-briefs?|discussion-papers?|factsheets?|fact-sheets?|abs|fulltext|dissertation|preprints?|berichte?|studien?|gutachten|umfragen?|rapports?|études?|enquêtes?|sondages?|informes?|' +
  'estudios?|encuestas?|rapporti?o?|indagini|onderzoek|rapporten|adroddiad(?:au)?|ymgynghoriadau';
const PATH_DATA =
  'data|datasets?|statistics|stats|statistik(?:en)?|statistiques|estadisticas?|statistiche|cijfers|ystadegau|open-?data|dashboards?|estimates|timeseries';

/** What the path calls it. */
export const PATH = {
  report: segment(PATH_REPORT),
  data: segment(PATH_DATA),
  release:
    /\/(?:press|media|news)[-_]?(?:releases?|room|centre|center)\b|\/pressemitteilung|\/presse\/|\/newsroom\/|\/communique/iu,
  news: /\/(?:news|article|articles|story|stories|politics|world|business|sport|sports|opinion|nachrichten|artikel|actualites?|noticias|notizie|nieuws)\//iu,
  dated: /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/\d{1,2}\//iu,
  commerce: /\/(?:shop|store|products?|dp|gp\/product|cart|checkout|buy|tickets?|pricing)(?:\/|$)/iu,
  media:
    /\/(?:podcasts?|videos?|watch|audio|av|gallery|galleries|episodes?|listen|mediathek)(?:[/-]|$)|[-/](?:podcast|episode|folge)-/iu,
  law: /\/(?:ukpga|uksi|asp|anaw|asc|legislation|laws?|acts?|bills?|judgments?|rulings?|eli|celex)(?:\/|$)/iu,
} as const;
