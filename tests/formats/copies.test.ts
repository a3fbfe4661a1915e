import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  copyFormats,
  englishWords,
  keyIssuesCopy,
  quoteCopy,
  quotesCopy,
  sourcesCopy,
  wholeCopy,
} from '../../formats/index.ts';
import { digestOf, person, quoteAt, sourceAt } from '../components/support/digest-of.ts';

const speech = 'Mair Llewellyn said: “It is hard.” The report, Time to stop, says so.';
const quote = quoteAt(0, speech, 'It is hard.', { speaker: person('Mair Llewellyn', 'National officer') });
const source = sourceAt(0, speech, 'Time to stop');
const digest = digestOf([speech], {
  keyIssues: [{ lead: 'Two points:', items: ['One', 'Two'], ordered: true, claimed: 2, at: [] }],
  quotes: [quote],
  sources: [source],
});
const where =
  'Bus drivers back report on rest breaks, Transport Voice, 4 March 2026\nhttps://news.example.org/rest-breaks';
const { plain, rich, markdown } = copyFormats;

describe('plain text', () => {
  test('a quote with its speaker, and where it stands', () => {
    expect(plain(quoteCopy(quote, digest.article, englishWords))).toEqual({
      text: `“It is hard.” — Mair Llewellyn, National officer\n\n${where}`,
      html: null,
    });
  });

  test('a quote over paragraphs opens each and closes only the last', () => {
    const turn = { ...quote, text: 'One.\n\nTwo.\n\nThree.' };
    expect(plain(quoteCopy(turn, digest.article, englishWords)).text).toContain('“One.\n\n“Two.\n\n“Three.” — Mair');
  });

  test('words with double marks of their own get single ones outside', () => {
    const nested = { ...quote, text: 'He wrote “no” twice.' };
    expect(plain(quoteCopy(nested, digest.article, englishWords)).text).toContain('‘He wrote “no” twice.’');
  });

  test('marks are those of the article’s language', () => {
    const german = { ...digest.article, lang: 'de-AT' };
    expect(plain(quoteCopy(quote, german, englishWords)).text).toContain('„It is hard.“');
    const french = { ...digest.article, lang: 'fr' };
    expect(plain(quoteCopy(quote, french, englishWords)).text).toContain('«\u00A0It is hard.\u00A0»');
  });

  test('a speaker found from a pronoun carries a note, an unknown one is said to be', () => {
    const inferred = { ...quote, speaker: { ...person('Mair Llewellyn'), inferred: true } };
    expect(plain(quoteCopy(inferred, digest.article, englishWords)).text).toContain(
      '— Mair Llewellyn (named from context)',
    );
    const worded = { ...inferred, speaker: { ...inferred.speaker, wording: 'she said' } };
    expect(plain(quoteCopy(worded, digest.article, englishWords)).text).toContain(
      '— Mair Llewellyn (article: “she said”)',
    );
    expect(plain(quoteCopy({ ...quote, speaker: null }, digest.article, englishWords)).text).toContain(
      '— Speaker not stated',
    );
  });

  test('points are numbered as the article numbers them', () => {
    expect(plain(keyIssuesCopy(digest, englishWords)).text).toBe(`Two points:\n\n1. One\n2. Two\n\n${where}`);
  });

  test('sources have their addresses; the article’s links are numbered and listed at its end', () => {
    expect(plain(sourcesCopy(digest, englishWords)).text).toContain(
      'Time to stop\nhttps://reports.example.org/time-to-stop',
    );
    expect(plain(wholeCopy(digest, englishWords)).text).toContain(
      'The report, Time to stop [1], says so.\n\nLinks\n\n[1] Time to stop\nhttps://reports.example.org/time-to-stop',
    );
  });

  test('the whole view keeps its order', () => {
    const { text } = plain(wholeCopy(digest, englishWords));
    const places = [
      where,
      'Key issues',
      'Two points:',
      'Quotes',
      '“It is hard.” —',
      'Sources',
      'Time to stop\nhttps',
      'Article',
      speech.slice(0, 20),
    ];
    let from = 0;
    for (const words of places) {
      from = text.indexOf(words, from);
      expect(from, words).toBeGreaterThanOrEqual(0);
    }
  });

  test('no line can become a spreadsheet formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '"=', '＝', ' ='), (words, start) => {
        const { text } = plain([{ kind: 'paragraph', text: `${start}${words}\n${start}${words}` }]);
        for (const line of text.split('\n')) expect(line).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test('no control character, no bidirectional control, no tab', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { text } = plain(quoteCopy({ ...quote, text: words }, digest.article, englishWords));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
      }),
    );
  });
});

describe('rich text', () => {
  test('has the plain words and the same in HTML', () => {
    const { text, html } = rich(quotesCopy(digest, englishWords));
    expect(text).toContain('“It is hard.” — Mair');
    expect(html).toContain('<blockquote><p>“It is hard.”</p></blockquote><p>— Mair Llewellyn, National officer</p>');
    expect(html).toContain('<a href="https://news.example.org/rest-breaks">Bus drivers back report on rest breaks</a>');
  });

  test('holds any words as words', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const hostile = `${words}<img src=x onerror=alert(1)>`;
        const pieces = [...quoteCopy({ ...quote, text: hostile }, { ...digest.article, title: hostile }, englishWords)];
        const holder = document.implementation.createHTMLDocument('').body;
        holder.innerHTML = rich(pieces).html ?? '';
        expect(holder.querySelector('img, script, [onerror]')).toBeNull();
        expect(holder.textContent).toContain('<img src=x onerror=alert(1)>');
      }),
    );
  });

  test('a link with another scheme is its words', () => {
    const link = { kind: 'link', number: 1, label: 'x', url: 'javascript:alert(1)', note: '' } as const;
    expect(rich([link]).html).toBe('<p>[1] x</p>');
  });
});

describe('Markdown', () => {
  test('a quote is a block quote with its speaker', () => {
    const turn = { ...quote, text: 'One.\n\nTwo.' };
    expect(markdown(quoteCopy(turn, digest.article, englishWords)).text).toBe(
      '> “One.\n>\n> “Two.”\n>\n> — Mair Llewellyn, National officer\n\n' +
        '[Bus drivers back report on rest breaks](https://news.example.org/rest-breaks), Transport Voice, 4 March 2026',
    );
  });

  test('characters of markup are escaped', () => {
    const text = markdown([{ kind: 'paragraph', text: '# no *stars* [a](b) <b> 1. x\n2. y' }]).text;
    expect(text).toBe('\\# no \\*stars\\* \\[a\\](b) \\<b\\> 1. x  \n2\\. y');
  });
});
