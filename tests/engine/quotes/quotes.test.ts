import { describe, expect, it } from 'vitest';
import { findQuotes, paragraphs } from '../../../engine/index.ts';

const context = { lang: 'en' };
const quotesOf = (...texts: string[]) => findQuotes(paragraphs(texts), context).quotes;

describe('turns', () => {
  it('takes paragraphs that each re-open the marks for one turn', () => {
    const quotes = quotesOf(
      'General secretary Mary Jones said: “We welcome the survey of libraries and what it asks for.',
      '“Readers need somewhere warm to go.',
      '“We call on the council to think again.”',
      'The council meets on Monday.',
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.parts).toHaveLength(3);
    expect(quotes[0]?.speaker).toEqual({
      name: 'Mary Jones',
      role: 'General secretary',
      organisation: null,
      kind: 'person',
    });
  });

  it('joins the words on both sides of an attribution', () => {
    const quotes = quotesOf('“We are ready for this,” said Mary Jones. “We have waited for long enough.”');
    expect(quotes.map((quote) => quote.parts)).toEqual([['We are ready for this,', 'We have waited for long enough.']]);
  });
});

describe('documents', () => {
  it('names a report as the speaker of its own words', () => {
    const quotes = quotesOf('The report, Reading for all, found that “libraries make people happier and healthier”.');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Reading for all', kind: 'document' });
  });
});
