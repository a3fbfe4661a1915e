/** What one language calls points, and how it counts and introduces them. Words are parts of patterns (flag `i`). */
export interface Language {
  /** Number words from two upwards; feminine and mutated forms share a number. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Phrases that stand for a number before a noun, in lower case: "half a dozen". Not round ones ("une dizaine"). */
  readonly collectives: Readonly<Record<string, number>>;
  /** Plural nouns that say what the points are, the weightiest: issues, demands, findings. */
  readonly weighty: string;
  /** Other plural nouns that a lead counts: tips, steps, reasons. */
  readonly countable: string;
  /** Words of a lead that point at what follows. */
  readonly pointing: string;
  /** Headings, whole, of lists that are not the article's points: related pages, contents, share, subscribe. */
  readonly machinery: string;
  /** Headings, whole or beginnings, of lists of works, notes and sources. */
  readonly references: string;
  /** Headings, whole, of lists of who was there, what was on, when and for how much: people, programmes, prices. */
  readonly occasions: string;
  /** Headings, whole, of lists of things to have and what they are made of: ingredients, materials, specifications. */
  readonly supplies: string;
  /** Words of a lead that call for things to have. */
  readonly needing: string;
  /** Words of offers to subscribe, in the items or the lead. */
  readonly offers: string;
  /** What a link to a shop begins with: "Buy now". */
  readonly buying: string;
  /** Words before a number in a heading that counts: step, demand, reason. */
  readonly labels: string;
  /** Sentence openers in order: first, second, third … */
  readonly ordinals: readonly string[];
  /** Openers of the last of a series. */
  readonly last: string;
}
