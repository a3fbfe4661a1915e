import type { Digest } from '../../engine/index.ts';
import type { ArticleLink } from '../content/article.ts';
import { articleDocument } from '../content/article-blocks.ts';
import { briefingPieces } from '../content/briefing.ts';
import { masthead } from '../content/masthead.ts';
import { dayOf } from '../date.ts';
import { html } from '../html.ts';
import { markdown } from '../markdown.ts';
import type { Piece } from '../piece.ts';
import { plainText } from '../plain-text.ts';
import type { CopyWords } from '../words.ts';
import { fileName } from './file-name.ts';
import type { HandOnContent, HandOnFormat } from './hand-on-choices.ts';
import { htmlDocument } from './html-document.ts';
import type { TextFile } from './text-file.ts';

interface HandOn {
  readonly digest: Digest;
  readonly content: HandOnContent;
  readonly format: HandOnFormat;
  readonly words: CopyWords;
  /** Every link of the article. */
  readonly links: readonly ArticleLink[];
  /** The article's markup, purified and serialised; '' when there is none. Made when it is needed. */
  readonly markup: () => string;
  readonly now: Date;
}

const endings = {
  markdown: { ending: 'md', type: 'text/markdown' },
  text: { ending: 'txt', type: 'text/plain' },
  html: { ending: 'html', type: 'text/html' },
} as const;

function pieces({ digest, content, words, links, now }: HandOn): Piece[] {
  const day = dayOf(now);
  return content === 'briefing' ? briefingPieces(digest, words, day) : articleDocument(digest, words, links, day);
}

function page(handOn: HandOn): string {
  const { digest, content, words, markup, now } = handOn;
  const { title, url, lang, dir } = digest.article;
  const own = content === 'article' ? markup() : '';
  // The article's own markup says more than its blocks: links in their place, tables, emphasis.
  const body = own ? `${html([masthead(digest.article, words, dayOf(now))])}\n${own}` : html(pieces(handOn));
  return htmlDocument({ title: title || url, lang, dir, body });
}

const render: { readonly [F in HandOnFormat]: (handOn: HandOn) => string } = {
  markdown: (handOn) => `${markdown(pieces(handOn))}\n`,
  text: (handOn) => `${plainText(pieces(handOn))}\n`,
  html: page,
};

/** The briefing or the article as a file, named for the article's day, else for today, and its title. */
export function handOnFile(handOn: HandOn): TextFile {
  const { digest, content, format, words, now } = handOn;
  const { title, publishedTime } = digest.article;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedTime ?? '')?.[0] ?? dayOf(now);
  const { ending, type } = endings[format];
  const name = content === 'briefing' ? `${words.briefing} – ${title}` : title;
  return { name: fileName(day, name, ending), type, text: render[format](handOn) };
}
