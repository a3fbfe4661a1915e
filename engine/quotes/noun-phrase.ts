import { isNameHere } from './name-here.ts';
import type { Passage, Phrase } from './passage.ts';
import {
  ADVERB,
  AGENT,
  ARTICLE,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  DOER,
  LINK,
  MARK,
  NAME,
  NO_NAME,
  OPENS_NOTHING,
  ORGANISATION,
  OWNER,
  PARTICLE,
  PASSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYING,
  SUBORDINATOR,
  TIME,
  TITLE,
  VERB,
  WORD,
} from './word-classes.ts';

/** A noun phrase that could be a speaker has no more words than this. */
const LONGEST = 24;

class PhraseReader {
  readonly #passage: Passage;
  readonly #from: number;
  readonly #to: number;
  #at: number;
  /** A capital has shown that the phrase holds a name. */
  #named = false;

  constructor(passage: Passage, from: number, to: number) {
    this.#passage = passage;
    this.#at = from;
    this.#from = from;
    this.#to = Math.min(to, from + LONGEST);
  }

  read(): number {
    while (this.#at < this.#to && this.#accepts()) this.#at++;
    return this.#at - (this.#endedInVerb() ? 1 : 0);
  }

  /** Whether the token so many behind the one that is read, or before it, has a part. */
  #is(part: number, ahead = 0): boolean {
    return this.#passage.is(this.#at + ahead, part);
  }

  #means(sense: number, ahead = 0): boolean {
    return this.#passage.means(this.#at + ahead, sense);
  }

  /** A lower-case word. */
  #isLower(ahead = 0): boolean {
    return this.#is(WORD, ahead) && !this.#is(CAPITAL, ahead);
  }

  /** "The trust gave the county": an article right behind a lower-case word shows that the word was a verb. */
  #endedInVerb(): boolean {
    return (
      this.#at - this.#from > 1 &&
      this.#isLower() &&
      this.#is(DETERMINER) &&
      this.#isLower(-1) &&
      !this.#is(DETERMINER, -1) &&
      !this.#means(ROLE | TIME, -1)
    );
  }

  #accepts(): boolean {
    if (this.#is(OWNER)) return true;
    // "Standard & Poor's"
    if (this.#is(MARK)) return this.#passage.at(this.#at).text === '&' && this.#is(WORD, 1);
    return this.#is(CAPITAL) ? this.#acceptsCapital() : this.#is(WORD) && this.#acceptsLower();
  }

  #acceptsCapital(): boolean {
    const isFirst = this.#is(DETERMINER) || this.#means(TITLE);
    // "the First Minister"
    if (
      !isFirst &&
      this.#means(NO_NAME) &&
      !(this.#at === this.#from && isNameHere(this.#passage, this.#at)) &&
      !(this.#is(CAPITAL, 1) && this.#means(ROLE, 1))
    )
      return false;
    if (!isFirst && !this.#passage.language.capitalNouns) this.#named = true;
    return true;
  }

  /** "a World Bank report": behind an article the singular is a noun. */
  #hasArticle(): boolean {
    return this.#passage.is(this.#from, ARTICLE);
  }

  /** "Antonio de la Fuente" */
  #startsSurname(): boolean {
    let ahead = 0;
    while (ahead < 3 && this.#means(PARTICLE, ahead) && !this.#is(CAPITAL, ahead)) ahead++;
    return (
      ahead > 0 && this.#is(CAPITAL, ahead) && (ahead === 1 || (this.#is(CAPITAL, -1) && this.#at + ahead < this.#to))
    );
  }

  #acceptsLower(): boolean {
    const { lower } = this.#passage.at(this.#at);
    if (this.#startsSurname()) return true;
    // "the younger one"
    if (lower === 'one' && this.#at - this.#from > 1 && this.#isLower(-1) && this.#hasArticle()) return true;
    if (this.#is(LINK)) return this.#acceptsLink();
    // Within a phrase an article stands behind a link or another determiner.
    if (this.#at > this.#from && this.#is(DETERMINER) && !this.#is(LINK | AGENT | DETERMINER | CONJUNCTION, -1))
      return false;
    // "ambassador to Norway"
    if (lower === 'to' && this.#means(ROLE, -1) && this.#is(CAPITAL, 1)) return this.#acceptsLink();
    if (this.#is(AGENT) && this.#means(DOCUMENT, -1)) return this.#acceptsLink();
    if (this.#is(CONJUNCTION)) return this.#joinsNames();
    const isBehindName = this.#named && this.#is(CAPITAL, -1);
    if (this.#means(DOCUMENT) && this.#at > 0 && !(isBehindName && (!this.#hasArticle() || lower.endsWith('s'))))
      return true;
    // "the claim": a determiner makes the next word a noun.
    if (this.#is(VERB))
      return this.#is(OWNER | DETERMINER, -1) || this.#leadsStraightToRole() || (lower === 'state' && this.#isOffice());
    if (
      this.#is(PREPOSITION | RELATIVE | SUBORDINATOR | AUXILIARY | SAYING) ||
      (this.#is(ADVERB) && !this.#means(ROLE) && !this.#is(DETERMINER, -1)) ||
      (this.#is(PRONOUN) && !this.#is(DETERMINER))
    )
      return false;
    // After a name a lower-case word goes on only as a role ("Prospect secretary").
    return !isBehindName || this.#leadsToRole();
  }

  /** "White House press secretary": a verb elsewhere, right before a role; in the past it is a verb ("warned residents"). */
  #leadsStraightToRole(): boolean {
    return (
      !this.#is(PASSIVE) &&
      this.#at + 1 < this.#to &&
      this.#at > this.#from &&
      !this.#is(CAPITAL, 1) &&
      this.#means(ROLE, 1)
    );
  }

  /** "Arizona state Sen. Ann Lee", "state fire spokeswoman Ann Lee" */
  #isOffice(): boolean {
    for (let ahead = 1; ahead < 3 && this.#at + ahead < this.#to; ahead++) {
      if (!this.#is(WORD, ahead) || this.#is(DETERMINER, ahead)) return false;
      if (this.#means(ROLE | TITLE, ahead)) return true;
    }
    return false;
  }

  #leadsToRole(): boolean {
    for (let ahead = 0; ahead < 4 && this.#at + ahead < this.#to; ahead++) {
      if (!this.#isLower(ahead) || this.#is(DETERMINER | ADVERB, ahead)) return false;
      if (this.#means(ROLE | DOER | ORGANISATION | DOCUMENT, ahead)) return true;
      if (this.#is(AUXILIARY | PREPOSITION, ahead) || (this.#is(VERB, ahead) && !this.#means(ROLE, ahead + 1)))
        return false;
    }
    return false;
  }

  #acceptsLink(): boolean {
    if (!this.#is(WORD, 1) || this.#at === 0 || this.#at + 1 >= this.#to) return false;
    if (this.#is(CAPITAL, 1) && this.#means(NO_NAME, 1) && !this.#is(DETERMINER, 1)) return false;
    if (this.#named && this.#is(CAPITAL, -1) && !this.#means(ROLE, -1)) {
      const { lower } = this.#passage.at(this.#at);
      if (lower !== 'of' && lower !== 'for') return false;
      if (!this.#means(ORGANISATION, -1) && !this.#is(CAPITAL, 1)) return false;
    }
    return !this.#is(VERB, 1) || this.#means(NAME, 1);
  }

  #joinsNames(): boolean {
    if (!this.#is(WORD, 1) || this.#at === 0) return false;
    if (this.#means(ROLE, -1) && this.#means(ROLE, 1)) return true;
    return this.#is(CAPITAL, -1) && this.#is(CAPITAL, 1);
  }
}

/** The noun phrase that starts at a token, or null where none starts. */
export function phraseAt(passage: Passage, from: number, to: number): Phrase | null {
  if (!passage.is(from, WORD) || from >= to) return null;
  const isName = isNameHere(passage, from);
  const isBare = !passage.is(from + 1, WORD) || passage.is(from + 1, VERB | AUXILIARY);
  if (passage.is(from, PRONOUN) && (isBare || (!passage.is(from, DETERMINER) && !isName)))
    return { from, to: from + 1 };
  if (passage.is(from, OPENS_NOTHING) && !isName) return null;
  const end = new PhraseReader(passage, from, to).read();
  const isArticle = end === from + 1 && passage.is(from, ARTICLE) && !passage.is(from, CAPITAL);
  return end > from && !isArticle ? { from, to: end } : null;
}
