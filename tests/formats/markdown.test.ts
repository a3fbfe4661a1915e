import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { copyFormats, type Piece, safeText } from '../../formats/index.ts';

/** What a reader of Markdown shows of it, by CommonMark and GitHub's extensions. */
function shown(markdown: string): Element {
  const holder = document.implementation.createHTMLDocument('').body;
  holder.innerHTML = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return holder;
}

const wordsOf = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const markdownOf = (pieces: readonly Piece[]) => copyFormats.markdown(pieces).text;

/** Everything that Markdown gives a meaning to, in any order. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...['#', '##', '*', '**', '_', '`', '```', '~~', '~~~', '>', '-', '+', '=', '===', '---', '|', '!', '[', ']'],
      ...['(', ')', '<', '>', '&', '&amp;', '\\', '1.', '2)', ':', 'http://a.example', 'www.a.example', '[^1]', '[x]'],
      ...[
        '\n',
        '\n\n',
        '    ',
        '\t',
        ' ',
        'word',
        'Wort',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '|-|',
        'a@b.example',
        '$',
        '\u00A0',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  maxLength: 25,
});

const pieces: Readonly<Record<string, (text: string) => Piece>> = {
  heading: (text) => ({ kind: 'heading', level: 2, text }),
  paragraph: (text) => ({ kind: 'paragraph', text }),
  list: (text) => ({ kind: 'list', ordered: false, items: [text, text] }),
  'ordered list': (text) => ({ kind: 'list', ordered: true, items: [text, text] }),
  quotation: (text) => ({ kind: 'quotation', text }),
  citation: (text) => ({ kind: 'citation', title: text, details: [text], url: 'https://a.example/(x)' }),
  masthead: (text) => ({ kind: 'masthead', title: text, details: [text, text], url: 'https://a.example/(x)' }),
  quote: (text) => ({ kind: 'quote', words: text, by: text, lang: 'en', url: null }),
  link: (text) => ({ kind: 'link', number: 1, label: text, url: 'https://a.example/', note: text }),
};

/** The piece's words as plain text has them, without the bullets and numbers that Markdown shows as lists. */
const plainWords: Readonly<Record<string, (text: string) => string>> = {
  list: (text) => `${text} ${text}`,
  'ordered list': (text) => `${text} ${text}`,
  citation: (text) => `${text}, ${text}`,
  masthead: (text) => `${text} ${text} ${text} https://a.example/(x)`,
  quote: (text) => `${text} — ${text}`,
  link: (text) => `${text} ${text}`,
};

test.each(Object.keys(pieces))('any words in a %s render back to themselves', (kind) => {
  fc.assert(
    fc.property(awkward, (text) => {
      const piece = pieces[kind]?.(text);
      if (!piece) throw new Error(kind);
      const expected = wordsOf(safeText(plainWords[kind]?.(text) ?? text));
      const rendered = wordsOf(shown(markdownOf([piece])).textContent);
      const bare = (words: string) => (kind === 'quote' ? words.replace(/[“”‘’]/g, '') : words).replace(/\s/g, '');
      expect(bare(rendered)).toBe(bare(expected));
    }),
    { numRuns: 600 },
  );
});

const run = fc.record(
  {
    text: awkward,
    url: fc.constantFrom('https://a.example/(x)', 'javascript:alert(1)'),
    strong: fc.boolean(),
    emphasis: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);

test('points with links and emphasis render back to their words, without a mark among them', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
      const text = runs.map((one) => one.text).join('');
      const list = shown(markdownOf([{ kind: 'list', ordered: false, items: [runs] }]));
      const bare = (words: string | null) => (words ?? '').replace(/\s/g, '');
      expect(bare(list.textContent)).toBe(bare(safeText(text)));
    }),
    { numRuns: 2000 },
  );
});

test('links and emphasis of points are those of Markdown', () => {
  const items = [
    [
      { text: 'See ' },
      { text: 'the report', url: 'https://a.example/x', strong: true },
      { text: ' and ' },
      { text: 'note', emphasis: true },
      { text: '.' },
    ],
  ];
  expect(markdownOf([{ kind: 'list', ordered: false, items }])).toBe(
    '- See **[the report](https://a.example/x)** and *note*.',
  );
});

test('nothing of the words becomes markup', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const holder = shown(markdownOf([{ kind: 'paragraph', text }]));
      const found = [...holder.querySelectorAll('*')].map(({ localName }) => localName);
      // GitHub turns bare addresses into links, whose words stay the words.
      expect(found.filter((name) => !['p', 'br', 'a'].includes(name))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('pieces one after the other stay apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.keys(pieces)), { minLength: 2, maxLength: 5 }),
      awkward,
      (kinds, text) => {
        const made = kinds.flatMap((kind) => pieces[kind]?.(`${text}x`) ?? []);
        const together = wordsOf(shown(markdownOf(made)).textContent).replace(/\s/g, '');
        const apart = made
          .map((piece) => wordsOf(shown(markdownOf([piece])).textContent))
          .join('')
          .replace(/\s/g, '');
        expect(together).toBe(apart);
      },
    ),
    { numRuns: 200 },
  );
});
