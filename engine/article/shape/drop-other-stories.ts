import type { Parts } from '../prune/parts.ts';

const STORIES = 'article,[itemtype*="schema.org/BlogPosting"],[itemtype*="schema.org/NewsArticle"]';
/** Running text that makes an `article` element the page's own story rather than its header alone. */
const MIN_PROSE = 250;
const PARAGRAPH = 60;

/**
 * Drops the `article` elements of other stories: where one of them holds the page's h1 and running text of its own, the
 * ones beside it are teasers or whole further posts. Stories inside it (posts of a live blog) stay.
 */
export function dropOtherStories(body: Element, { headlines }: Parts): void {
  const heading = headlines.find(({ isConnected }) => isConnected);
  const own = heading?.closest(STORIES);
  if (!heading || !own || !holdsProse(own)) return;
  for (const story of body.querySelectorAll(STORIES)) {
    if (story !== own && !story.contains(own) && !own.contains(story)) story.remove();
  }
}

function holdsProse(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p,div')) {
    if (paragraph.localName === 'div' && paragraph.firstElementChild) continue;
    const own = paragraph.textContent?.length ?? 0;
    if (own >= PARAGRAPH) length += own;
    if (length >= MIN_PROSE) return true;
  }
  return false;
}
