import type { SpeakerKind } from '../digest.ts';
import type { Gender } from './languages/language.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import type { Role } from './roles.ts';
import type { Token } from './tokens.ts';

/** A speaker as one place of the article words it, before it is tied to the rest of the article. */
export interface Mention {
  readonly passage: Passage;
  readonly at: Phrase;
  readonly kind: SpeakerKind;
  /** 'name': a proper name; 'description': someone unnamed; 'pronoun'. */
  readonly form: 'name' | 'description' | 'pronoun';
  readonly name: string;
  /** The name's words, without titles and suffixes. */
  readonly words: readonly string[];
  readonly role: Role;
  readonly gender: Gender;
  /** A title, an initial or a known given name makes it a person beyond doubt. */
  readonly certain: boolean;
}

/** Nothing is told of a role. */
export const NO_ROLE: Role = { role: null, organisation: null };

/** The article's own words from one token to another. */
export const sliceOf = ({ block }: Passage, first: Token, last: Token): string =>
  block.text.slice(first.start, last.end);
