import { pageAccess } from './page-access.ts';

const MAX_FRAMES = 20;
/** A frame within a frame is as deep as old sites go. */
const MAX_DEPTH = 2;

/** The documents of the page's frames that it may look into, its own site's, outermost first. */
export function frameDocuments(document: Document, depth = 0): Document[] {
  const page = pageAccess(document);
  const found: Document[] = [];
  for (const frame of page.findAll(page.root, 'iframe,frame')) {
    if (found.length >= MAX_FRAMES) break;
    const inner = contentOf(frame as HTMLIFrameElement);
    if (inner) found.push(inner, ...(depth < MAX_DEPTH ? frameDocuments(inner, depth + 1) : []));
  }
  return found;
}

/** Null for a frame of another site: it is not the page's to show. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    return inner?.documentElement && inner.body ? inner : null;
  } catch {
    // Some browsers throw where others answer null.
    return null;
  }
}
