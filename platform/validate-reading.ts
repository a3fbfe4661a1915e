import type { Article, BlockKind, FurnitureLabel, NotShown, PageReading, TextBlock, Zone } from '../engine/index.ts';
import { type Check, fields, flag, listOf, matching, oneOf, orElse, orNull, ShapeError, text, whole } from './shape.ts';

/** Lengths in UTF-16 units, far above any article, far below what would stall the view. */
const limits = { line: 5_000, words: 200_000, text: 5_000_000, html: 10_000_000, items: 5_000, blocks: 50_000 };

type Span = TextBlock['strong'][number];

const line = text(limits.line);
const words = text(limits.words);
const web = matching(/^https?:\/\//i, 20_000);
const span = fields<Span>({ start: whole(), end: whole() });
const spans = listOf(span, limits.items);

const block = fields<TextBlock>({
  id: whole(limits.blocks),
  kind: oneOf<BlockKind>('paragraph', 'heading', 'item', 'quotation', 'caption', 'cell', 'code', 'term'),
  zone: oneOf<Zone>('body', 'aside', 'caption', 'furniture'),
  label: orNull(oneOf<FurnitureLabel>('ends', 'notes', 'contact', 'embargo', 'about')),
  text: words,
  links: listOf(
    fields<TextBlock['links'][number]>({ start: whole(), end: whole(), href: text(limits.words) }),
    limits.items,
  ),
  strong: spans,
  emphasis: spans,
  place: orNull(
    fields<NonNullable<TextBlock['place']>>({
      list: whole(limits.blocks),
      ordered: flag,
      depth: whole(1_000),
      item: whole(limits.blocks),
      number: orNull(whole()),
    }),
  ),
  quotation: orNull(whole(limits.blocks)),
  pull: flag,
  isAttribution: flag,
  cell: orNull(fields<NonNullable<TextBlock['cell']>>({ table: whole(limits.blocks), row: whole(limits.blocks) })),
  level: orNull(whole(6)),
});

const notShown = fields<NotShown>({
  kind: oneOf<NotShown['kind']>('video', 'audio', 'embed', 'chart', 'form', 'image'),
  count: whole(100_000),
});

const page = fields<NonNullable<Article['page']>>({
  number: whole(100_000),
  of: orNull(whole(100_000)),
  next: orNull(web),
});

const article = fields<PageReading['article']>({
  title: line,
  url: matching(/^(https?|file):/i, 20_000),
  byline: orNull(line),
  siteName: orNull(line),
  publishedTime: orNull(text(100)),
  modifiedTime: orNull(text(100)),
  excerpt: orNull(words),
  lang: orNull(matching(/^[a-z]{2,8}([-_][a-z0-9]{1,8}){0,8}$/i, 100)),
  dir: oneOf<'ltr' | 'rtl'>('ltr', 'rtl'),
  text: text(limits.text),
  html: text(limits.html),
  wordCount: whole(),
  notShown: orElse(listOf(notShown, 20), []),
  page: orNull(page),
  cutOff: orNull(flag),
});

const shape = fields<PageReading>({ article, blocks: listOf(block, limits.blocks) });

/** What was read off a page, as the engine makes it, or a ShapeError. Blocks are numbered by their place, spans lie in them. */
export const checkReading: Check<PageReading> = (value) => {
  const reading = shape(value);
  for (const [index, { id, text: words, links, strong, emphasis }] of reading.blocks.entries()) {
    if (id !== index) throw new ShapeError('expected blocks numbered by their place');
    const isInside = ({ start, end }: Span) => start <= end && end <= words.length;
    if (![...links, ...strong, ...emphasis].every(isInside)) throw new ShapeError('expected spans within their block');
  }
  return reading;
};
