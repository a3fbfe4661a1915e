import fc from 'fast-check';
import { type SavedQuote, savedQuote } from '../../../formats/index.ts';

/** Any characters at all, controls and halves of pairs included. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 });
const awkward = fc.oneof(
  anyText,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '"; =x', 'a,b;c\td', '‮evil', '- 1', "'=", '1. x', '# x', 'كلام', '  ', 'a\r\n\r\nb'),
);
const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null });

/** Any quote that a page could give, saved. */
export const anySavedQuote: fc.Arbitrary<SavedQuote> = fc
  .record({
    quote: fc.record({
      text: awkward.map((text) => `${text}x`),
      parts: fc.array(awkward, { maxLength: 3 }),
      speaker: orNull(awkward).chain((name) =>
        name === null
          ? fc.constant(null)
          : fc.record(
              {
                name: fc.constant(name),
                role: orNull(awkward),
                organisation: orNull(awkward),
                kind: fc.constantFrom('person' as const, 'organisation' as const, 'document' as const),
                inferred: fc.boolean(),
                wording: awkward,
              },
              { requiredKeys: ['name', 'role', 'organisation', 'kind'] },
            ),
      ),
      form: fc.constantFrom('marks' as const, 'blockquote' as const, 'dash' as const),
    }),
    article: fc.record({
      title: awkward,
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      siteName: orNull(awkward),
      publishedTime: fc.constantFrom(null, '2026-03-04', '2026-03-04T09:00:00Z'),
      lang: fc.constantFrom(null, 'en-GB', 'ar', 'cy'),
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    }),
    savedAt: fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  })
  .map(({ quote, article, savedAt }) => savedQuote(quote, article, savedAt));
