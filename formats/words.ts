import type { FurnitureLabel } from '../engine/index.ts';

/** The few words that copies carry beside the article's own, in the reader's language. */
export interface CopyWords {
  /** BCP 47 tag for dates and lists. */
  readonly locale: string;
  readonly speakerNotStated: string;
  readonly namedFromContext: string;
  /** The same where the article has words for the speaker there, which take the place of "{words}". */
  readonly articleSays: string;
  readonly keyIssues: string;
  readonly quotes: string;
  readonly sources: string;
  readonly article: string;
  readonly links: string;
  /** Names of what press releases carry below their text. */
  readonly furniture: Readonly<Record<FurnitureLabel | 'other', string>>;
  readonly savedQuotes: string;
  readonly briefing: string;
  /** Stands before a day: "Saved on 4 March 2026". */
  readonly savedOn: string;
  /** Stands before a day: "Read on 4 March 2026". */
  readonly readOn: string;
}

/** For the command line, which has no locale of its own; a test keeps it equal to `locales/en.yml`. */
export const englishWords: CopyWords = {
  locale: 'en-GB',
  speakerNotStated: 'Speaker not stated',
  namedFromContext: 'named from context',
  articleSays: 'article: “{words}”',
  keyIssues: 'Key issues',
  quotes: 'Quotes',
  sources: 'Sources',
  article: 'Article',
  links: 'Links',
  furniture: {
    ends: 'Ends',
    notes: 'Notes to editors',
    contact: 'Contact',
    embargo: 'Embargo',
    about: 'About',
    other: 'More from this page',
  },
  savedQuotes: 'Saved quotes',
  briefing: 'Briefing',
  savedOn: 'Saved on',
  readOn: 'Read on',
};
