import type {
  Article,
  Block,
  BlockKind,
  Digest,
  FurnitureLabel,
  KeyIssueList,
  Mention,
  NotShown,
  Paraphrase,
  Quote,
  QuoteForm,
  Slice,
  Source,
  SourceKind,
  SourceLabel,
  Speaker,
  Zone,
} from '../engine/index.ts';
import { type Check, fields, flag, listOf, matching, oneOf, orElse, orNull, ShapeError, text, whole } from './shape.ts';

/** Lengths in UTF-16 units, far above any article, far below what would stall the view. */
const limits = { line: 5_000, words: 200_000, text: 5_000_000, html: 10_000_000, items: 5_000, blocks: 50_000 };

const line = text(limits.line);
const words = text(limits.words);
const web = matching(/^https?:\/\//i, 20_000);
const slice = fields<Slice>({ block: whole(limits.blocks), start: whole(), end: whole() });

const block = fields<Block>({
  id: whole(limits.blocks),
  kind: oneOf<BlockKind>('paragraph', 'heading', 'item', 'quotation', 'caption', 'cell', 'code', 'term'),
  zone: oneOf<Zone>('body', 'aside', 'caption', 'furniture'),
  label: orNull(oneOf<FurnitureLabel>('ends', 'notes', 'contact', 'embargo', 'about')),
  text: words,
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

const article = fields<Article>({
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
  blocks: listOf(block, limits.blocks),
  notShown: orElse(listOf(notShown, 20), []),
  page: orNull(page),
  cutOff: orNull(flag),
});

const speaker = fields<Speaker>({
  name: line,
  role: orNull(line),
  organisation: orNull(line),
  kind: oneOf<Speaker['kind']>('person', 'organisation', 'document'),
  inferred: orElse(flag, false),
});

const keyIssueList = fields<KeyIssueList>({
  lead: orNull(words),
  items: listOf(words, limits.items),
  ordered: flag,
  claimed: orNull(whole(100_000)),
  at: orElse(listOf(slice, limits.items), []),
});

const quote = fields<Quote>({
  text: words,
  parts: listOf(words, limits.items),
  speaker: orNull(speaker),
  at: orElse(listOf(slice, limits.items), []),
  form: orElse(oneOf<QuoteForm>('marks', 'blockquote', 'label', 'dash', 'pull'), 'marks'),
});

const source = fields<Source>({
  url: web,
  label: words,
  host: text(300),
  kind: oneOf<SourceKind>(
    ...(['report', 'data', 'official', 'news', 'organisation', 'social', 'media', 'commerce', 'other'] as const),
  ),
  fileType: orNull(text(20)),
  at: slice,
  publisher: orNull(line),
  sentence: orNull(words),
  labels: orElse(listOf(oneOf<SourceLabel>('shortened', 'not-secure', 'affiliate'), 10), []),
});

const shape = fields<Digest>({
  article,
  keyIssues: listOf(keyIssueList, limits.items),
  quotes: listOf(quote, limits.items),
  sources: listOf(source, limits.items),
  mentions: orElse(listOf(fields<Mention>({ name: line, at: slice }), limits.items), []),
  paraphrases: orElse(listOf(fields<Paraphrase>({ text: words, speaker, at: slice }), limits.items), []),
  outline: orElse(listOf(line, limits.items), []),
});

function slicesOf({ keyIssues, quotes, sources, mentions = [], paraphrases = [] }: Digest): Slice[] {
  const many = [...keyIssues, ...quotes].flatMap(({ at }) => at);
  return [...many, ...[...sources, ...mentions, ...paraphrases].map(({ at }) => at)];
}

/** A digest as the contract has it, or a ShapeError. Blocks are numbered by their place and every slice lies in its block. */
export const checkDigest: Check<Digest> = (value) => {
  const digest = shape(value);
  const { blocks } = digest.article;
  if (blocks.some(({ id }, index) => id !== index)) throw new ShapeError('expected blocks numbered by their place');
  const isInside = ({ block: id, start, end }: Slice) => start <= end && end <= (blocks[id]?.text.length ?? -1);
  if (!slicesOf(digest).every(isInside)) throw new ShapeError('expected slices within their blocks');
  return digest;
};
