/**
 * What a token is, one bit for each class, told once when it is read; what the rules ask for most has the least number.
 * Two numbers hold them, as thirty-two bits are not enough: the token's part in its sentence, and what the word stands for.
 */

/** A word with a capital. */
export const CAPITAL = 1 << 0;
export const WORD = 1 << 1;
export const MARK = 1 << 2;
export const DETERMINER = 1 << 3;
/** A whole run of quoted words. */
export const QUOTE = 1 << 4;
export const PREPOSITION = 1 << 5;
/** A mark at which the voice pauses within a sentence. */
export const PAUSE = 1 << 6;
/** "'s" */
export const OWNER = 1 << 7;
/** Prepositions that go on with a noun phrase ("of", "for"). */
export const LINK = 1 << 8;
export const ADVERB = 1 << 9;
export const CONJUNCTION = 1 << 10;
export const PRONOUN = 1 << 11;
export const AUXILIARY = 1 << 12;
export const RELATIVE = 1 << 13;
export const ARTICLE = 1 << 14;
/** The end of a line. */
export const BREAK = 1 << 15;
/** Finite forms of verbs that report speech wherever they stand near it ("said", "told"). */
export const SAYS = 1 << 16;
/** "that", "dass": what leads to a reported clause. */
export const SUBORDINATOR = 1 << 17;
/** Forms of "be": a run before or after one is a thing talked about, unless a verb of speech follows. */
export const COPULA = 1 << 18;
/** "saying": the speaker is the subject of the sentence. */
export const SAYING = 1 << 19;
/** That preposition. */
export const AGENT = 1 << 20;
/** "described by X as": forms that name the speaker behind a preposition of the agent. */
export const PASSIVE = 1 << 21;
/** By its ending a form of a verb that may open an adverbial ("Speaking on Tuesday"). */
export const VERBAL = 1 << 22;
/** A mark that ends an apposition. */
export const CLOSE = 1 << 23;
/** "did not": no speech followed. */
export const NEGATION = 1 << 24;
/** Adjectives that show that the next word is a noun, though it looks like a verb ("recent comments"). */
export const MODIFIER = 1 << 25;
/** What starts no noun phrase: prepositions, conjunctions and the like. */
export const OPENS_NOTHING = 1 << 26;
/** Verbs behind which a clause needs no conjunction ("said the plan was late"). */
export const TELLS = 1 << 27;
/** Verbs of thought: what somebody thought is no speech. */
export const THOUGHT = 1 << 28;
/** "as Thomas put it": what leads to a cue behind the words. */
export const COMPARISON = 1 << 29;
/** Finite forms that report speech when their clause leads straight to the quoted words ("smiled", "began"). */
export const REPORTS = 1 << 30;

export const VERB = SAYS | REPORTS;

export const ROLE = 1 << 0;
/** A capitalised word that can be part of a name. */
export const NAME = 1 << 1;
/** A common given name. */
export const GIVEN = 1 << 2;
export const ORGANISATION = 1 << 3;
export const TITLE = 1 << 4;
export const DOCUMENT = 1 << 5;
/** Capitalised words that are no names: days, months, adverbs at a sentence's start. */
export const NO_NAME = 1 << 6;
/** "van", "de": lower-case parts of names. */
export const PARTICLE = 1 << 7;
/** By its ending somebody who does something ("commenter"). Only a hint: "weather" ends so too. */
export const DOER = 1 << 8;
/** Words for a time: a phrase that ends with one may stand before a subject. */
export const TIME = 1 << 9;
/** Nouns that are speech and belong to a speaker ("claim", "warning"). */
export const SPEECH = 1 << 10;
/** The first word of what leads to a speaker's name ("according to"). */
export const SOURCE = 1 << 11;
/** Titles that stay part of a name that is a given name alone ("Prince Harry"). */
export const ROYAL = 1 << 12;
export const SUFFIX = 1 << 13;
/** Offices of a place or a matter, which their names belong to ("mayor of London", "minister for health"). */
export const OFFICE = 1 << 14;
/** Subjects too vague to be a speaker ("people"). */
export const VAGUE = 1 << 15;
export const FEMALE = 1 << 16;
export const MALE = 1 << 17;
/** Words before a run, or verbs around it, that make it no speech ("so-called", "dubbed"). */
export const MENTIONS = 1 << 18;
/** Pronouns of several people, and of things. */
export const PLURAL = 1 << 19;
export const NEUTER = 1 << 20;
/** Roles that tell of kin or are bare titles: any other role of the person says more. */
export const LESSER = 1 << 21;
/** Documents and words that only hand on what their author says ("a letter from Thomas says"). */
export const MESSAGE = 1 << 22;
/** Of these the kinds of works: a title follows, but “a gem of a first novel” may be a verdict on one. */
export const WORK = 1 << 23;
/** Words that lead to the speaker only right behind the quoted ones ("“…”, so Thomas"). */
export const TAG = 1 << 24;
/** Words that stand after the speaker's name for "according to" ("zufolge"). */
export const SOURCE_BEFORE = 1 << 25;
