import { REPORTS } from '../../words/reports.ts';

/**
 * Words of each language that say what a document is, as parts of patterns (flag `i`). In addresses they are whole
 * words between "/", "-", "_" and "."; in text they may end a German or Dutch compound.
 */
interface DocumentWords {
  readonly report: string;
  readonly data: string;
  readonly law: string;
  /** Papers that are no report: letters, forms, releases, programmes. */
  readonly paper: string;
  /** Parliaments, governments, courts, councils. */
  readonly authority: string;
  /** Unions, charities and other societies. */
  readonly body: string;
}

const EN: DocumentWords = {
  report: REPORTS.en,
  data: 'data|datasets?|statistics|stats|figures|estimates|spreadsheets?|database|dashboard|census|time-?series',
  law: 'act|bill|law|legislation|regulations?|statute|treaty|directive|ruling|judgments?|judgements?|court|verdict|order|motion|opinion|constitution|executive order|resolution|agreement',
  paper:
    'letters?|forms?|press[- ]releases?|agenda|minutes|programme|brochure|flyer|leaflet|poster|invitation|reading list|bibliography|terms|menu|timetable|cv',
  authority:
    'council|government|ministry|department (?:of|for)|parliament|senate|congress|city of|county|regulator|commissioner|ombudsman|tribunal',
  body: 'unions?|trade union|association|federation|foundation|charity|institute|university|college|society|alliance|coalition|think tank|network|campaign|church|museum',
};
const DE: DocumentWords = {
  report: REPORTS.de,
  data: '[a-zß-ž]*(?:daten|datensatz|datensätze|statistik(?:en)?|zahlen|tabellen)',
  law: '[a-zß-ž]*(?:gesetz(?:e|es|entwurf)?|verordnung(?:en)?|urteil(?:e|s)?|beschluss|beschlüsse|richtlinien?|drucksachen?|antrag|abkommen)',
  paper:
    '[a-zß-ž]*(?:brief(?:e|es)?|formular(?:e)?|pressemitteilung(?:en)?|literatur(?:liste|verzeichnis)|tagesordnung|programm|broschüre|flyer|einladung)',
  authority:
    '[a-zß-ž]*(?:ministerium|behörde|gericht|amt|landtag|parlament)|bundestag|stadt|gemeinde|landkreis|regierung|bundesregierung|senat',
  body: '[a-zß-ž]*(?:gewerkschaft|verband|verein|stiftung|universität|hochschule|bündnis|institut|kirche|museum|initiative)',
};
const FR: DocumentWords = {
  report: REPORTS.fr,
  data: 'données|statistiques|chiffres|jeux? de données',
  law: 'lois?|décrets?|arrêts?|arrêtés?|jugements?|règlements?|directives?|projet de loi|ordonnances?|traité|accord',
  paper: 'lettres?|formulaires?|communiqués?|programme|brochure|tract|invitation|bibliographie',
  authority:
    'mairie|ministère|préfecture|gouvernement|parlement|sénat|assemblée|conseil (?:régional|départemental|municipal)|tribunal|région|métropole',
  body: 'syndicat|association|fondation|fédération|confédération|institut|université|collectif|coalition|mutuelle|musée|église|ong',
};
const ES: DocumentWords = {
  report: REPORTS.es,
  data: 'datos|estadísticas?|cifras|conjunto de datos',
  law: 'ley(?:es)?|decretos?|sentencias?|reglamentos?|directivas?|proyecto de ley|tratado|acuerdo',
  paper: 'cartas?|formularios?|notas? de prensa|comunicados?|programa|folleto|invitación|bibliografía',
  authority: 'ayuntamiento|ministerio|gobierno|parlamento|senado|congreso|junta|diputación|tribunal|consejería',
  body: 'sindicato|asociación|fundación|federación|confederación|instituto|universidad|plataforma|colectivo|museo|iglesia|ong',
};
const IT: DocumentWords = {
  report: REPORTS.it,
  data: 'dati|statistich[ea]|cifre|dataset',
  law: 'legg[ei]|decret[oi]|sentenz[ae]|regolament[oi]|direttiv[ae]|disegno di legge|trattato|accordo',
  paper: 'letter[ae]|modul[oi]|comunicat[oi]|programma|opuscolo|volantino|invito|bibliografia',
  authority: 'comune|ministero|governo|parlamento|senato|regione|provincia|tribunale|prefettura',
  body: 'sindacato|associazione|fondazione|federazione|confederazione|istituto|università|collettivo|museo|chiesa|ong',
};
const NL: DocumentWords = {
  report: REPORTS.nl,
  data: '[a-zß-ž]*(?:gegevens|cijfers|statistiek(?:en)?|dataset)',
  law: '[a-zß-ž]*(?:wet(?:ten)?|besluit(?:en)?|vonnis|uitspraak|verordening|richtlijn|wetsvoorstel|verdrag)',
  paper: '[a-zß-ž]*(?:brief|brieven|formulier(?:en)?|persbericht(?:en)?|agenda|folder|uitnodiging|literatuurlijst)',
  authority: 'gemeente|ministerie|regering|kabinet|parlement|provincie|rechtbank|tweede kamer',
  body: '[a-zß-ž]*(?:vakbond|bond|vereniging|stichting|federatie|universiteit|hogeschool|instituut|kerk)|museum',
};
const CY: DocumentWords = {
  report: REPORTS.cy,
  data: 'data|ystadegau|ffigurau',
  law: 'deddf(?:au)?|mesur|rheoliadau|dyfarniad|bil',
  paper: 'llythyr(?:au)?|ffurflen(?:ni)?|datganiad i.r wasg|agenda|rhaglen|taflen',
  authority: 'cyngor|llywodraeth|senedd|gweinidog|tribiwnlys',
  body: 'undeb|cymdeithas|elusen|prifysgol|sefydliad|mudiad|coleg|eglwys|amgueddfa',
};

interface Pattern {
  readonly test: (text: string) => boolean;
}

/**
 * A pattern tried only on texts that hold one of its words somewhere: most hold none, and a search for plain words takes a
 * tenth of the time.
 */
function withWords(words: string, pattern: RegExp): Pattern {
  const hint = new RegExp(words.replaceAll('[a-zß-ž]*', ''), 'i');
  return { test: (text) => hint.test(text) && pattern.test(text) };
}

const ALL = [EN, DE, FR, ES, IT, NL, CY];
function inText(pick: (words: DocumentWords) => string, unless = ''): Pattern {
  const words = ALL.map(pick).join('|');
  return withWords(words, new RegExp(`(?<![0-9a-zß-ž])(?:${words})${unless}(?![0-9a-zß-ž])`, 'i'));
}

/** "Research Council", "Study Group": the word names a body there, no document. */
const NO_DOCUMENT =
  '(?![ -](?:initiative|cent(?:er|re)s?|institutes?|council|committee|groups?|project|network|unit|fund|foundation|organi[sz]ations?|programmes?|programs?|teams?|fellows?|professor|associates?|director|officers?|assistants?|grants?|funding|abroad|stage)(?![a-zß-ž]))';

/** What the text calls a document. */
export const TEXT = {
  report: inText(({ report }) => report, NO_DOCUMENT),
  data: inText(({ data }) => data),
  law: inText(({ law }) => law),
  paper: inText(({ paper }) => paper),
  authority: inText(({ authority }) => authority),
  body: inText(({ body }) => body),
} as const;

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
/**
 * A path segment that ends with such a word ("/jobs-report", "/survey-2024") or begins with it and says of what
 * ("/report-on-mills"). "/study-abroad" and "/data-protection" are none, nor is a firm's "/case-study".
 */
const segment = (words: string) =>
  withWords(
    plain(words),
    new RegExp(
      `/(?:(?:[^/]{0,80}(?<!case)[-_ ])?(?:${plain(words)})(?:[-_ ](?:\\d[^/]{0,20}|[a-z]{2}))?|(?:${plain(words)})[-_ ](?:of|on|into|by|für|über|zu|zur|sur|de|du|des|sobre|su|sulla|over|ar)[-_ ][^/]{0,120})(?=/|\\.[a-z]{2,5}$|$)`,
      'i',
    ),
  );
/** A folder with such a name and something in it: "/publications/old-mills". */
const folder = (words: string) => new RegExp(`/(?:${plain(words)})/[^/]`, 'i');

const PATH_REPORT =
  'reports?|stud(?:y|ies)|papers?|surveys?|briefings?|whitepapers?|white-papers?|inquir(?:y|ies)|consultations?|assessments?|evaluations?|' +
  'factsheets?|fact-sheets?|dissertation|preprints?|berichte?|studien?|gutachten|umfragen?|rapports?|études?|enquêtes?|sondages?|informes?|' +
  'estudios?|encuestas?|rapport[io]|indagini|onderzoek|rapporten|adroddiad(?:au)?|ymgynghoriadau|baromet(?:er|re|ro)';
const PATH_REPORTS =
  'reports|studies|papers|surveys|(?:research-)?briefings|inquiries|consultations|publications?|research|research-(?:papers|reports|analysis)|working-papers|' +
  'policy-briefs|discussion-papers|abs|fulltext|berichte|studien|gutachten|umfragen|publikation(?:en)?|rapports|études|enquêtes|informes|estudios|' +
  'encuestas|publicaciones|rapporti|pubblicazioni|indagini|onderzoek|rapporten|publicaties|adroddiadau|cyhoeddiadau|ymgynghoriadau';
const PATH_DATA =
  'data|datasets?|statistics|stats|statistik(?:en)?|statistiques|estadisticas?|statistiche|cijfers|ystadegau|open-?data|dashboards?|estimates|timeseries|' +
  'bulletins?|eurostat|statistical-releases?|news\\.release';

/** What the path calls it. */
export const PATH = {
  report: segment(PATH_REPORT),
  reports: folder(PATH_REPORTS),
  data: segment(PATH_DATA),
  release:
    /\/(?:press|media|news)[-_]?(?:releases?|room|centre|center)\b|\/pressemitteilung|\/presse\/|\/newsroom\/|\/communique/i,
  news: /\/(?:news|article|articles|story|stories|politics|world|business|sport|sports|opinion|nachrichten|artikel|actualites?|noticias|notizie|nieuws)\//i,
  dated:
    /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(?:0?[1-9]|[12]\d|3[01])\//i,
  commerce: /\/(?:shop|store|products?|dp|gp\/product|cart|checkout|buy|tickets?|pricing)(?:\/|$)/i,
  products: /\/products?(?:\/|$)/i,
  media:
    /\/(?:podcasts?|videos?|watch|audio|av|gallery|galleries|episodes?|listen|mediathek)(?:[/-]|$)|[-/](?:podcast|episode|folge)-/i,
  /** Sound and pictures on a newspaper's or broadcaster's site. */
  broadcast: /\/(?:podcasts?|videos?|watch|audio|av|sounds|iplayer|mediathek|audiothek|listen|replay)(?:\/|$)/i,
  law: /\/(?:ukpga|uksi|asp|anaw|asc|legislation|laws?|acts?|bills?|judgments?|rulings?|(?:slip)?opinions|btd|drucksachen?|eli|celex)(?:\/|$)/i,
  /** What was said and voted on. */
  proceedings:
    /\/(?:hansard|debates?|official-report|minutes|plenary|plenarprotokolle?|proceedings|votes|handelingen)(?:\/|$)/i,
} as const;
