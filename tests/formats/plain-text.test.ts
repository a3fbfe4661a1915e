import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind, Digest, FurnitureLabel, Zone } from '../../engine/index.ts';
import { articlePieces, copyFormats, englishWords, plainText, wholeCopy } from '../../formats/index.ts';
import { digestOf } from '../components/support/digest-of.ts';

const block = (id: number, text: string, rest: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  zone: 'body',
  text,
  ...rest,
});

/** As the engine makes it: the text is the body's blocks, captions and boxes and furniture apart. */
function article(blocks: readonly Block[]): Digest {
  const body = blocks.filter(({ zone, kind }) => zone === 'body' && kind !== 'caption');
  return digestOf([], { article: { blocks: [...blocks], text: body.map(({ text }) => text).join('\n\n') } });
}

const words = fc
  .array(fc.constantFrom('bus', 'night', 'the', '“', '”', '[1]', 'Links', '•', '£5', 'ŵyl', '夜', 'حافلة'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));
const anyBlock = fc.record({
  text: words,
  kind: fc.constantFrom<BlockKind>('paragraph', 'heading', 'item', 'quotation', 'caption', 'cell'),
  zone: fc.constantFrom<Zone>('body', 'aside', 'caption', 'furniture'),
  label: fc.constantFrom<FurnitureLabel | null>(null, 'ends', 'notes', 'contact', 'embargo', 'about'),
});

describe('plain text of an article', () => {
  test('loses no word of any block, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (drafts) => {
        const blocks = drafts.map((draft, id) => block(id, '', { ...draft, text: `${draft.text} no. ${id}.` }));
        const lines = plainText(articlePieces(article(blocks), englishWords)).split('\n');
        for (const { text } of blocks) expect(lines.filter((line) => line === text)).toHaveLength(1);
      }),
    );
  });

  test('keeps the order: captions and boxes where they stand, furniture below under its name', () => {
    const blocks = [
      block(0, 'A picture of a bus.', { kind: 'caption', zone: 'caption' }),
      block(1, 'One.'),
      block(2, 'Facts in a box.', { zone: 'aside' }),
      block(3, 'Two.'),
      block(4, 'Ends', { zone: 'furniture', label: 'ends' }),
      block(5, 'Ring us.', { zone: 'furniture', label: 'contact' }),
    ];
    expect(plainText(articlePieces(article(blocks), englishWords))).toBe(
      'A picture of a bus.\n\nOne.\n\nFacts in a box.\n\nTwo.\n\nEnds\n\nContact\n\nRing us.',
    );
  });

  test('every link gets its number behind its words and its address at the end, once for each address', () => {
    const links = fc.array(
      fc.record({ block: fc.nat(4), start: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), page: fc.nat(3) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(links, (drafts) => {
        const blocks = Array.from({ length: 5 }, (_, id) => block(id, `some words of block ${id}`));
        const found = drafts.map(({ block: id, start, length, page }) => ({
          block: id,
          start,
          end: start + length,
          url: `https://example.org/${page}`,
        }));
        const text = plainText(articlePieces(article(blocks), englishWords, found));
        const [body = '', list = ''] = text.split('\n\nLinks\n\n');
        const addresses = new Set(found.map(({ url }) => url));
        expect(list.match(/^\[\d+\] /gm)?.length ?? 0).toBe(addresses.size);
        for (const url of addresses) expect(list.split('\n').filter((line) => line === url)).toHaveLength(1);
        expect(body.match(/ \[\d+\]/g)?.length ?? 0).toBe(found.length);
        const withoutNumbers = body.replace(/ \[\d+\]/g, '');
        for (const one of blocks) expect(withoutNumbers).toContain(one.text);
      }),
    );
  });

  test('an address that is written out needs no number', () => {
    const text = 'See www.example.org/plan for more.';
    const found = [{ block: 0, start: 4, end: 24, url: 'https://www.example.org/plan' }];
    expect(plainText(articlePieces(article([block(0, text)]), englishWords, found))).toBe(text);
  });

  test('a link in a point has the number that the article gives it', () => {
    const line = 'Read the plan now';
    const digest = digestOf([line], {
      keyIssues: [{ lead: null, items: [line], ordered: false, claimed: null, at: [{ block: 0, start: 0, end: 17 }] }],
    });
    const url = 'https://example.org/plan';
    const point = () => [{ text: 'Read ' }, { text: 'the plan', url }, { text: ' now' }];
    const { text } = copyFormats.plain(wholeCopy(digest, englishWords, [{ block: 0, start: 5, end: 13, url }], point));
    expect(text).toContain('• Read the plan [1] now');
    expect(text.split(url)).toHaveLength(2);
    expect(text.endsWith(`[1] the plan\n${url}`)).toBe(true);
  });
});
