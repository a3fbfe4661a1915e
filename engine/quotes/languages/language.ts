export type Gender = 'female' | 'male' | 'plural' | 'neuter' | 'unknown';

/**
 * What the rules need to know of one language. A language is a data file; the rules are the same for all. Words are
 * lower case.
 */
export interface Language {
  readonly code: string;
  /** Finite forms of verbs that report speech wherever they stand near it ("said", "told"). */
  readonly says: ReadonlySet<string>;
  /** Finite forms that report speech when their clause leads straight to the quoted words ("smiled", "began"). */
  readonly reports: ReadonlySet<string>;
  /** Of these the forms behind which a clause needs no conjunction ("said the plan was late"). */
  readonly tells: ReadonlySet<string>;
  /** What states a demand without quoting it ("calls on"). */
  readonly appeals: readonly (readonly string[])[];
  /** "saying": the speaker is the subject of the sentence. */
  readonly participles: ReadonlySet<string>;
  /** "described by X as": forms that name the speaker behind a preposition of the agent. */
  readonly passives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  /** "as Thomas put it": what leads to a cue behind the words. */
  readonly comparisons: ReadonlySet<string>;
  /** "according to": what stands before the speaker's name. */
  readonly according: readonly (readonly string[])[];
  /** Words that lead to the speaker only right behind the quoted ones ("“…”, so Thomas"). */
  readonly tags: ReadonlySet<string>;
  /** Words that stand after the speaker's name for the same ("zufolge"). */
  readonly accordingAfter: ReadonlySet<string>;
  /** Documents and words that only hand on what their author says ("a letter from Thomas says"). */
  readonly messages: ReadonlySet<string>;
  /** Adjectives that show that the next word is a noun, though it looks like a verb ("recent comments"). */
  readonly modifiers: ReadonlySet<string>;
  /** Nouns that are speech and belong to a speaker ("claim", "warning"). */
  readonly speechNouns: ReadonlySet<string>;
  /** Words before a run, or verbs around it, that make it no speech ("so-called", "dubbed", "thought"). */
  readonly mentions: ReadonlySet<string>;
  /** Of these the kinds of works: a title follows, but “a gem of a first novel” may be a verdict on one. */
  readonly works: ReadonlySet<string>;
  readonly thoughts: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly possessives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** "that", "dass": what leads to a reported clause. */
  readonly subordinators: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** "did not": no speech followed. */
  readonly negations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Forms of "be": a run before or after one is a thing talked about, unless a verb of speech follows. */
  readonly copulas: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  readonly conjunctions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a noun phrase ("of", "for"). */
  readonly links: ReadonlySet<string>;
  /** Capitalised words that are no names: days, months, adverbs at a sentence's start. */
  readonly notNames: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Gender>;
  /** Titles that stay part of a name that is a given name alone ("Prince Harry"). */
  readonly royals: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Endings that make any word a role ("-woman", "-sprecher"). */
  readonly roleEnding: RegExp;
  /** Ending of nouns for people who do something ("commenter"), trusted only right before a name or behind "a". */
  readonly agentEnding: RegExp;
  /** Roles that tell of kin or are bare titles: any other role of the person says more. */
  readonly lesserRoles: ReadonlySet<string>;
  /** Offices of a place or a matter, which their names belong to ("mayor of London", "minister for health"). */
  readonly offices: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Subjects too vague to be a speaker ("people"). */
  readonly vague: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** Words that the script joins ("l’école", "a-t-il", "meddai’r"), as patterns of their two parts. */
  readonly splits: readonly RegExp[];
  /** The press sets the attribution inside the marks too (« C’est faux, a dit Claire Martin. »). */
  readonly incises: boolean;
  /** Nouns are capitalised too, so that a capital does not make a name. */
  readonly capitalNouns: boolean;
}
