/**
 * What a host's name tells by itself, for hosts that no table knows. Hosts without "www.". Source of the suffixes: the
 * registries' rules on who may register under them.
 */

/** Top-level and second-level names that only public bodies get. */
const PUBLIC_SUFFIX =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2,6}|gob\.[a-z]{2}|gouv\.[a-z]{2}|govt\.[a-z]{2}|gv\.at|go\.jp|gc\.ca|police\.uk|nhs\.uk|parliament\.[a-z]{2}|(?:llyw|senedd)\.cymru|(?:gov|senedd)\.(?:wales|scot))$/;
/** The cantons of Switzerland hold their two letters. */
const CANTON = /(?:^|\.)(?:ag|ai|ar|be|bl|bs|fr|ge|gl|gr|ju|lu|ne|nw|ow|sg|sh|so|sz|tg|ti|ur|vd|vs|zg|zh)\.ch$/;
/** Towns, counties and regions, as each country names their sites. */
const TOWN =
  /(?:^|\.)(?:(?:stadt|gemeinde|markt|kreis|landkreis|landratsamt|bezirk|ville|mairie|commune|ayto|dip|comune|gemeente)-[a-z-]+|(?:comune|regione|provincia|provincie|commune|mairie|ville)(?=\.[a-z-]+\.)[a-z.-]*|(?:landratsamt|ayuntamiento|gemeente|cityof|countyof|townof)[a-z-]+|[a-z-]+(?:coco|citycouncil|countycouncil))\.[a-z.]{2,6}$/;
/** Who may register here is a charity, a school, an international body or another society. */
const CIVIC_SUFFIX =
  /(?:^|\.)(?:org|org\.[a-z]{2}|ngo|ong|foundation|charity|coop|edu|edu\.[a-z]{2}|ac\.[a-z]{2}|int|museum)$/;
/** Words for a society in a host's name. */
const CIVIC_WORD =
  /(?:stiftung|gewerkschaft|verband|verein|bündnis|foundation|fondation|fundacion|fondazione|stichting|universit\w*|hochschule|syndicat|sindica\w*|vakbond|charity|museum|caritas)(?=[.-])|(?:^|[.-])(?:uni-|(?:institut[eo]?|union|college|association)(?=[.-]))/;
/** Words that newspapers have in their names. */
const PRESS =
  /(?:^|[.-])\w*(?:news|times|herald|tribune|gazette|newspaper|courier|guardian|chronicle|journal|daily|weekly|inquirer|dispatch|magazine|advertiser|observer|telegraph|zeitung|nachrichten|rundschau|anzeiger|kurier|tageblatt|tagblatt|volksstimme|depeche|diario|periodico|giornale|gazzetta|corriere|krant|dagblad|courant)\w*\./;
const BLOGS =
  /(?:^|\.)(?:wordpress|blogspot|medium|substack|tumblr|typepad|livejournal|hypotheses|ghost|blog)\.(?:com|org|io|net)$|\.blog$/;

/** A parliament, government, court or council. */
export const isPublicBody = (host: string): boolean => PUBLIC_SUFFIX.test(host) || CANTON.test(host) || TOWN.test(host);

/** A union, charity, school, museum or other society. */
export const isCivic = (host: string): boolean => CIVIC_SUFFIX.test(host) || CIVIC_WORD.test(host);

/** A newspaper by its name. */
export const isPress = (host: string): boolean => PRESS.test(host) && !isCivicSchool(host);

/** A platform where people keep their blogs. */
export const isBlog = (host: string): boolean => BLOGS.test(host);

/** "journals.example.ac.uk" is no newspaper. */
const isCivicSchool = (host: string): boolean => /(?:^|\.)(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/.test(host);
