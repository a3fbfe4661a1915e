import { describe, expect, test } from 'vitest';
import type { Block, Digest } from '../../engine/index.ts';
import { englishWords, type SpokenWords } from '../../formats/index.ts';
import { spokenLines } from '../../formats/spoken.ts';
import { digestOf, person, quoteAt, sourceAt } from '../components/support/digest-of.ts';

const words: SpokenWords = {
  ...englishWords,
  counted: (name, count) => `${name}: ${count}`,
  unstated: (number, total) => `Quote ${number} of ${total}, Speaker not stated`,
  sourceKind: () => 'Report',
};
const speech = 'Steve Thomas said: “It is hard.” A driver said: “It is long.”';
const link = 'The report, Time to stop, came out.';

/** What is heard, in order: announcement and words. */
function heard(digest: Digest): string[] {
  return spokenLines(digest, words).map(({ before, text }) => (before ? `${before.text} ${text}` : text));
}

const rich = digestOf([speech, link, 'No time', 'No rooms'], {
  keyIssues: [{ lead: 'It found:', items: ['No time', 'No rooms'], ordered: false, claimed: 2, at: [] }],
  quotes: [
    quoteAt(0, speech, 'It is hard.', { speaker: person('Steve Thomas', 'National secretary') }),
    quoteAt(0, speech, 'It is long.'),
  ],
  sources: [sourceAt(1, link, 'Time to stop')],
});

describe('the spoken lines', () => {
  test('are the whole view in its order, points numbered, quotes and sources announced', () => {
    expect(heard(rich)).toEqual([
      'Bus drivers back report on rest breaks',
      'Key issues: 2',
      'It found:',
      '1. No time',
      '2. No rooms',
      'Quotes: 2',
      'Steve Thomas, National secretary: It is hard.',
      'Quote 2 of 2, Speaker not stated: It is long.',
      'Sources: 1',
      'Report, reports.example.org: Time to stop',
      'Article',
      speech,
      link,
      'No time',
      'No rooms',
    ]);
  });

  test('say the article’s words in its language and the view’s own in the interface’s', () => {
    const langs = new Map(spokenLines(rich, { ...words, locale: 'cy' }).map(({ text, lang }) => [text, lang]));
    expect([langs.get('Key issues: 2'), langs.get('No time')]).toEqual(['cy', 'en-GB']);
  });

  test('leave out sections without content', () => {
    expect(heard(digestOf(['Words.'], { article: { title: '' } }))).toEqual(['Article', 'Words.']);
  });

  test('say that a name was found from a pronoun', () => {
    const speaker = { ...person('Mair Rees'), inferred: true };
    const digest = digestOf([speech], { quotes: [quoteAt(0, speech, 'It is hard.', { speaker })] });
    expect(heard(digest)).toContain('Mair Rees (named from context): It is hard.');
  });

  test('announce a quote of several paragraphs once', () => {
    const quote = {
      ...quoteAt(0, speech, 'It is hard.'),
      text: 'It is hard.\n\nIt is long.',
      speaker: person('Steve'),
    };
    expect(heard(digestOf([speech], { quotes: [quote] })).slice(2, 4)).toEqual(['Steve: It is hard.', 'It is long.']);
  });

  test('announce who speaks in a block quote of the article, which a listener cannot see', () => {
    const blocks: Block[] = [{ id: 0, kind: 'quotation', zone: 'body', text: 'It is hard.' }];
    const quote = quoteAt(0, 'It is hard.', 'It is hard.', { speaker: person('Steve Thomas') });
    expect(heard(digestOf([], { quotes: [quote], article: { blocks } })).at(-1)).toBe('Steve Thomas: It is hard.');
  });

  test('open sections at the title, the view’s headings and the article’s own', () => {
    const blocks: Block[] = [
      { id: 0, kind: 'heading', zone: 'body', text: 'What next' },
      { id: 1, kind: 'paragraph', zone: 'body', text: 'Talks.' },
    ];
    const opening = spokenLines(digestOf([], { article: { blocks } }), words).filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['Bus drivers back report on rest breaks', 'Article', 'What next']);
  });

  test('end with labelled furniture under its name; what has no label is not the article’s', () => {
    const furniture = (id: number, text: string, label: Block['label']): Block => ({
      id,
      kind: 'paragraph',
      zone: 'furniture',
      text,
      label: label ?? null,
    });
    const blocks = [
      furniture(0, 'Ring us.', 'notes'),
      { id: 1, kind: 'paragraph', zone: 'body', text: 'Words.' } as const,
      furniture(2, 'Write to us.', 'notes'),
      furniture(3, 'Ends', 'ends'),
      furniture(4, 'More news', null),
    ];
    expect(heard(digestOf([], { article: { blocks, title: '' } }))).toEqual([
      'Article',
      'Words.',
      'Notes to editors',
      'Ring us.',
      'Write to us.',
    ]);
  });
});
