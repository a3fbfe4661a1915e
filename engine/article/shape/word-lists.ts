import { findAny } from '../find-any.ts';
import { dropStart } from './drop-start.ts';
import { markerOf } from './list-markers.ts';

/** How Word and Outlook mark the paragraphs of a list, also where their bullets got lost on the way. */
const LINES = ['p[style*="mso-list"]', 'p[class*="MsoList"]'];
const ANY_LINE = LINES.join();
/** The span that holds the bullet or number. */
const MARKERS = '[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]';
/** Longer styles are no editor's. */
const MAX_STYLE = 1_000;
const LEVEL = /mso-list:[^;]*\blevel(\d)/i;
const NUMBER = /^\W?\s*(?:\d{1,2}|[a-z]{1,4})[.)]/i;

interface Line {
  readonly element: Element;
  /** 1 for the outermost. */
  readonly level: number;
  readonly numbered: boolean;
}

/**
 * Makes real lists of paragraphs pasted from Word: neighbours that are marked as lines of a list, with their levels. Before
 * Readability, which drops the styles that tell.
 */
export function listWordLines(root: Element): void {
  const done = new Set<Element>();
  for (const first of findAny(LINES, (selector) => root.querySelectorAll(selector))) {
    if (done.has(first) || first.closest('li')) continue;
    const lines: Line[] = [];
    for (let at: Element | null = first; at?.matches(ANY_LINE); at = at.nextElementSibling) {
      lines.push(lineOf(at));
      done.add(at);
    }
    if (lines.length < 2) continue;
    first.before(...listsOf(lines));
    for (const { element } of lines) element.remove();
  }
}

/** Reads a line and takes its marker off. */
function lineOf(element: Element): Line {
  const level = Number(LEVEL.exec((element.getAttribute('style') ?? '').slice(0, MAX_STYLE))?.[1] ?? 1);
  const marker = element.querySelector(MARKERS);
  const written = marker?.textContent ?? element.textContent ?? '';
  if (marker) marker.remove();
  else dropStart(element, markerOf(written)?.length ?? 0);
  return { element, level, numbered: NUMBER.test(written.trim()) && (marker !== null || markerOf(written) !== null) };
}

function listsOf(lines: readonly Line[]): Element[] {
  const lists: Element[] = [];
  const open: { list: Element; level: number }[] = [];
  for (const { element, level, numbered } of lines) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const name = numbered ? 'ol' : 'ul';
    const last = open.at(-1);
    if (!last || last.level < level || last.list.localName !== name) {
      const list = element.ownerDocument.createElement(name);
      if (last?.level === level) open.pop();
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else lists.push(list);
      open.push({ list, level });
    }
    const item = element.ownerDocument.createElement('li');
    item.append(...element.childNodes);
    open.at(-1)?.list.append(item);
  }
  return lists;
}
