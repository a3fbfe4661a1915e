import type { Language } from './languages/language.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isAgentNoun, isNameHere, isNameWord, isRole, isVerb, opensNoPhrase, TIME } from './word-classes.ts';

/** A range of a passage's tokens, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase that could be a speaker has no more words than this. */
const LONGEST = 24;
const FIGURE = /^\d/;

class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #to: number;
  readonly #language: Language;
  #at: number;
  #named = false;
  readonly #from: number;

  constructor(tokens: readonly Token[], from: number, to: number, language: Language) {
    this.#tokens = tokens;
    this.#at = from;
    this.#from = from;
    this.#to = Math.min(to, from + LONGEST);
    this.#language = language;
  }

  read(): number {
    while (this.#at < this.#to && this.#accepts()) this.#at++;
    return this.#at - (this.#endedInVerb() ? 1 : 0);
  }

  /** "The trust gave the county": an article right behind a lower-case word shows that the word was a verb. */
  #endedInVerb(): boolean {
    const language = this.#language;
    const at = this.#at;
    const next = this.#tokens[at];
    const last = this.#tokens[at - 1];
    const opener = next?.kind === 'word' && !next.capital && language.determiners.has(next.lower);
    if (!opener || at - this.#from < 2 || last?.kind !== 'word' || last.capital) return false;
    return !isRole(last, language) && !language.determiners.has(last.lower) && !TIME.test(last.lower);
  }

  #accepts(): boolean {
    const token = this.#tokens[this.#at];
    const before = this.#tokens[this.#at - 1];
    if (!token) return false;
    if (token.kind === 'possessive') return true;
    if (token.kind === 'mark') return this.#joins(token);
    if (token.kind !== 'word') return false;
    if (token.capital) return this.#acceptsCapital(token);
    return this.#acceptsLower(token, before);
  }

  /** "and/or", "A&B": a mark without space on either side. */
  #joins(token: Token): boolean {
    const before = this.#tokens[this.#at - 1];
    const after = this.#tokens[this.#at + 1];
    if (!before || !after || after.kind !== 'word') return false;
    if (token.text === '&') return true;
    return (token.text === '/' || token.text === '-') && before.end === token.start && after.start === token.end;
  }

  #acceptsCapital(token: Token): boolean {
    const first = this.#language.determiners.has(token.lower) || this.#language.titles.has(token.lower);
    if (!first && this.#language.notNames.has(token.lower) && !this.#startsWithName() && !this.#isParticle(token)) {
      // "the First Minister"
      const next = this.#tokens[this.#at + 1];
      if (!next?.capital || !isRole(next, this.#language)) return false;
    }
    if (!first && !this.#language.capitalNouns) this.#named = true;
    return true;
  }

  /** "a World Bank report": behind an article the singular is a noun. */
  #hasArticle(): boolean {
    return this.#language.articles.has(this.#tokens[this.#from]?.lower ?? '');
  }

  #startsWithName(): boolean {
    return this.#at === this.#from && isNameHere(this.#tokens, this.#at, this.#language);
  }

  /** "Antonio de la Fuente" */
  #startsSurname(before: Token | undefined): boolean {
    let next = this.#at;
    while (
      next < this.#at + 3 &&
      this.#language.particles.has(this.#tokens[next]?.lower ?? '') &&
      !this.#tokens[next]?.capital
    )
      next++;
    if (next === this.#at || !this.#tokens[next]?.capital) return false;
    return next === this.#at + 1 || (before?.capital === true && next < this.#to);
  }

  /** "Luigi Di Maio" */
  #isParticle(token: Token): boolean {
    const [before, next] = [this.#tokens[this.#at - 1], this.#tokens[this.#at + 1]];
    return (
      this.#language.particles.has(token.lower) &&
      isNameWord(before, this.#language) &&
      isNameWord(next, this.#language)
    );
  }

  #acceptsLower(token: Token, before: Token | undefined): boolean {
    const language = this.#language;
    const { lower } = token;
    if (this.#startsSurname(before)) return true;
    if (this.#isOne(lower, before)) return true;
    const isLink = language.links.has(lower);
    if (this.#at > this.#from && language.determiners.has(lower) && !isLink && !this.#follows(before)) return false;
    // "ambassador to Norway"
    if (isLink || (lower === 'to' && isRole(before, language) && this.#tokens[this.#at + 1]?.capital))
      return this.#acceptsLink();
    if (language.agents.has(lower) && language.documents.has(before?.lower ?? '')) return this.#acceptsLink();
    if (language.conjunctions.has(lower)) return this.#joinsNames(before);
    if (
      language.documents.has(lower) &&
      before !== undefined &&
      !(before.kind === 'word' && before.capital && this.#named && (!this.#hasArticle() || /s$/.test(lower)))
    )
      return true;
    if (isVerb(token, language))
      return (
        before?.kind === 'possessive' ||
        this.#isNounAfter(before) ||
        this.#leadsStraightToRole() ||
        (lower === 'state' && this.#isStateOffice())
      );
    const stops =
      language.prepositions.has(lower) ||
      language.relatives.has(lower) ||
      language.subordinators.has(lower) ||
      language.auxiliaries.has(lower) ||
      language.participles.has(lower) ||
      (isAdverb(token, language) && !isRole(token, language) && !this.#isNounAfter(before));
    if (stops) return false;
    if (language.pronouns.has(lower) && !language.determiners.has(lower)) return false;
    // After a name a lower-case word goes on only as a role ("Prospect secretary").
    if (this.#named && before?.kind === 'word' && before.capital) return this.#leadsToRole();
    return !this.#endsInVerb(lower, before);
  }

  /** "the younger one" */
  #isOne(lower: string, before: Token | undefined): boolean {
    return (
      lower === 'one' && this.#at - this.#from > 1 && before?.kind === 'word' && !before.capital && this.#hasArticle()
    );
  }

  /** Where an article may stand inside a phrase: behind a link or another determiner. */
  #follows(before: Token | undefined): boolean {
    if (!before) return false;
    const language = this.#language;
    return (
      language.links.has(before.lower) ||
      language.agents.has(before.lower) ||
      language.determiners.has(before.lower) ||
      language.conjunctions.has(before.lower)
    );
  }

  /** "the claim": a determiner makes the next word a noun. */
  #isNounAfter(before: Token | undefined): boolean {
    return before !== undefined && this.#language.determiners.has(before.lower);
  }

  /** "published", "working" behind a noun start a clause of their own. */
  #endsInVerb(lower: string, before: Token | undefined): boolean {
    if (this.#language.code !== 'en' || !before || this.#language.determiners.has(before.lower)) return false;
    return /ing$/.test(lower) && isRole(before, this.#language);
  }

  /** "White House press secretary": a word that is a verb elsewhere, right before a role. */
  #leadsStraightToRole(): boolean {
    const next = this.#tokens[this.#at + 1];
    return this.#at + 1 < this.#to && this.#at > this.#from && !next?.capital && isRole(next, this.#language);
  }

  /** "Arizona state Sen. Ann Lee", "state fire spokeswoman Ann Lee" */
  #isStateOffice(): boolean {
    for (let at = this.#at + 1; at < Math.min(this.#to, this.#at + 3); at++) {
      const token = this.#tokens[at];
      if (token?.kind !== 'word' || this.#language.determiners.has(token.lower)) return false;
      if (isRole(token, this.#language) || this.#language.titles.has(token.lower)) return true;
    }
    return false;
  }

  #leadsToRole(): boolean {
    for (let at = this.#at; at < Math.min(this.#to, this.#at + 4); at++) {
      const token = this.#tokens[at];
      if (token?.kind !== 'word' || (token.capital && at > this.#at)) return false;
      if (this.#language.determiners.has(token.lower) || isAdverb(token, this.#language)) return false;
      if (
        isRole(token, this.#language) ||
        isAgentNoun(token, this.#language) ||
        this.#language.organisations.has(token.lower) ||
        this.#language.documents.has(token.lower)
      )
        return true;
      if (
        (isVerb(token, this.#language) && !isRole(this.#tokens[at + 1], this.#language)) ||
        this.#language.auxiliaries.has(token.lower) ||
        this.#language.prepositions.has(token.lower)
      )
        return false;
    }
    return false;
  }

  #acceptsLink(): boolean {
    const next = this.#tokens[this.#at + 1];
    const before = this.#tokens[this.#at - 1];
    if (next?.kind !== 'word' || before === undefined || this.#at + 1 >= this.#to) return false;
    if (FIGURE.test(next.text)) return false;
    if (next.capital && this.#language.notNames.has(next.lower) && !this.#language.determiners.has(next.lower))
      return false;
    const named = this.#named && before.capital && !isRole(before, this.#language);
    const fixed = this.#tokens[this.#at]?.lower === 'of' || this.#tokens[this.#at]?.lower === 'for';
    if (named && !(fixed && this.#language.organisations.has(before.lower)) && !(fixed && next.capital)) return false;
    return !isVerb(next, this.#language) || isNameWord(next, this.#language);
  }

  #joinsNames(before: Token | undefined): boolean {
    const next = this.#tokens[this.#at + 1];
    if (next?.kind !== 'word' || !before) return false;
    if (isRole(before, this.#language) && isRole(next, this.#language)) return true;
    if (before.capital !== next.capital) return false;
    if (next.capital) return true;
    return isRole(before, this.#language) && isRole(next, this.#language);
  }
}

/** The noun phrase that starts at a token, or null where none starts. */
export function phraseAt(tokens: readonly Token[], from: number, to: number, language: Language): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || from >= to) return null;
  const isName = isNameHere(tokens, from, language);
  if (language.pronouns.has(first.lower) && !language.determiners.has(first.lower) && !isName)
    return { from, to: from + 1 };
  const next = tokens[from + 1];
  const bare =
    next === undefined || next.kind !== 'word' || isVerb(next, language) || language.auxiliaries.has(next.lower);
  if (language.pronouns.has(first.lower) && bare) return { from, to: from + 1 };
  if (opensNoPhrase(first, language) && !isName) return null;
  const end = new PhraseReader(tokens, from, to, language).read();
  const isArticle = end === from + 1 && !first.capital && language.articles.has(first.lower);
  return end > from && !isArticle ? { from, to: end } : null;
}
