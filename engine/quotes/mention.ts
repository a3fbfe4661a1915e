import type { SpeakerKind } from '../digest.ts';
import type { Gender } from './languages/language.ts';
import type { Passage, Phrase } from './passage.ts';
import type { Role } from './roles.ts';

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

/** What a phrase says of a speaker by the words from one token on, as long as nothing more is known. */
export function mentionOf(
  passage: Passage,
  at: Phrase,
  { from, to }: Phrase,
  form: Mention['form'],
  kind: SpeakerKind,
): Mention {
  return {
    passage,
    at,
    kind,
    form,
    name: passage.slice(from, to),
    words: passage.words(from, to),
    role: NO_ROLE,
    gender: 'unknown',
    certain: false,
  };
}
