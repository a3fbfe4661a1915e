import type { Quote, Speaker } from '../../engine/index.ts';
import { type CitedArticle, type SavedQuote, savedQuote } from '../../formats/index.ts';
import { type Check, fields, flag, listOf, matching, oneOf, orElse, orNull, ShapeError, text } from '../shape.ts';

/** Lengths in UTF-16 units, as for what is read off a page. */
const limits = { line: 5_000, words: 200_000, parts: 5_000, address: 20_000 };

const line = text(limits.line);
const words = text(limits.words);

const speaker = fields<Speaker>({
  name: line,
  role: orNull(line),
  organisation: orNull(line),
  kind: oneOf<Speaker['kind']>('person', 'organisation', 'document'),
  inferred: orElse(flag, false),
  wording: orElse(line, ''),
});

const quote = fields<SavedQuote['quote']>({
  text: matching(/\S/, limits.words),
  parts: listOf(words, limits.parts),
  speaker: orNull(speaker),
  form: oneOf<Quote['form']>('marks', 'blockquote', 'label', 'dash', 'pull'),
});

const address: Check<string> = (value) => {
  const url = matching(/^(https?|file):/i, limits.address)(value);
  if (!URL.canParse(url)) throw new ShapeError('expected an address');
  return url;
};

const article = fields<CitedArticle>({
  title: line,
  url: address,
  siteName: orNull(line),
  publishedTime: orNull(text(100)),
  lang: orNull(matching(/^[a-z]{2,8}([-_][a-z0-9]{1,8}){0,8}$/i, 100)),
  dir: oneOf<'ltr' | 'rtl'>('ltr', 'rtl'),
});

const moment: Check<Date> = (value) => {
  const date = new Date(matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 40)(value));
  if (Number.isNaN(date.getTime())) throw new ShapeError('expected a moment');
  return date;
};

const shape = fields<Pick<SavedQuote, 'quote' | 'article'> & { readonly savedAt: Date }>({
  quote,
  article,
  savedAt: moment,
});

/** A saved quote of anything, made as if it were saved now: its id is never taken over. Throws a ShapeError. */
export const checkSavedQuote: Check<SavedQuote> = (value) => {
  const given = shape(value);
  return savedQuote(given.quote, given.article, given.savedAt);
};
