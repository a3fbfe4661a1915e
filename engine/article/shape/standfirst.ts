import { oneLine } from '../../text/white-space.ts';
import { ASIDE, isLeaf } from '../elements.ts';
import type { Parts } from '../prune/parts.ts';

/** What publishing systems call the lines under a headline. */
const NAMES =
  /(?:^|[\s_-])(?:lead|lede|leadtext|standfirst|intro(?:duction|text)?|teaser(?:-?text)?|chapo|chapeau|summary|sub-?title|sub-?head(?:line)?|dek|deck|excerpt|abstract|vorspann|anreisser|unterzeile|entradilla|bajada)(?:$|[\s_-])/i;
const BESIDE = 'nav,aside,figure,footer,li,[role="navigation"],[role="complementary"]';
const MIN = 40;
const MAX = 600;
/** Elements looked at behind the headline. */
const REACH = 14;
/** Characters that must agree with the page's own description where no name tells. */
const SAME = 60;
const ELEMENTS = 1;

/**
 * A copy of the standfirst: the lines under the headline that are called so, or that the page's own description repeats.
 * Null where there is none. Publishers set it in a stage of its own, which Readability leaves out.
 */
export function noteStandfirst(body: Element, { headlines }: Parts, description: string | null): Element | null {
  const heading = headlines.find(({ isConnected }) => isConnected);
  if (!heading) return null;
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS);
  walker.currentNode = heading;
  for (let looked = 0; looked < REACH && walker.nextNode(); looked++) {
    const element = walker.currentNode as Element;
    if (heading.contains(element) || !/^(?:p|div|h2)$/.test(element.localName) || !isLeaf(element)) continue;
    const text = oneLine(element.textContent ?? '');
    if (text.length < MIN || text.length > MAX || element.closest(BESIDE)) continue;
    const isNamed = NAMES.test(namesOf(element)) || NAMES.test(namesOf(element.parentElement));
    return isNamed || isSame(text, description) ? (element.cloneNode(true) as Element) : null;
  }
  return null;
}

/** Class names with their words apart: "ArticleTeaserText" as "Article-Teaser-Text". */
const namesOf = (element: Element | null) => (element?.className ?? '').replace(/([a-z])(?=[A-Z])/g, '$1-');

function isSame(text: string, description: string | null): boolean {
  return description !== null && description.length >= SAME && text.slice(0, SAME) === description.slice(0, SAME);
}

/**
 * Puts the standfirst before the text where Readability has left it out: shown and searched, but beside the body, for
 * half of the publishers that set it apart count it as part of the headline.
 */
export function putBackStandfirst(content: Element, standfirst: Element | null): void {
  if (!standfirst) return;
  const start = oneLine(standfirst.textContent ?? '').slice(0, MIN);
  const text = content.textContent ?? '';
  // As it stands first: white space is collapsed within most texts.
  if (text.includes(start) || oneLine(text).includes(start)) return;
  const paragraph = content.ownerDocument.createElement('p');
  paragraph.setAttribute(ASIDE, '');
  paragraph.append(...content.ownerDocument.importNode(standfirst, true).childNodes);
  (content.firstElementChild ?? content).prepend(paragraph);
}
