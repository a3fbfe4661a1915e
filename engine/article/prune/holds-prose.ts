import type { PageAccess } from './page-access.ts';

const PROSE = 80;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'a']);

/** True where a part of the live page holds a text long enough to be running text, links and scripts aside. */
export function holdsProse({ textNodes, parentNode, localName }: PageAccess, part: Element): boolean {
  const walker = textNodes(part);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < PROSE || data.trim().length < PROSE) continue;
    const parent = parentNode(node);
    if (parent?.nodeType !== 1 || !SILENT.has(localName(parent as Element))) return true;
  }
  return false;
}
