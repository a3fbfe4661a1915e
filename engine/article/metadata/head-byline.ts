import { oneLine } from '../../text/white-space.ts';
import { unglued } from '../unglued.ts';
import { cleanByline } from './byline.ts';

const ELEMENTS = 1;
/** Elements looked at behind the headline. */
const HEAD = 25;
const MAX_LINE = 160;
/** The same with white space as the page writes it. */
const MAX_WRITTEN = 400;
/** A cheap look for the words of `LINE`. */
const LINE_WORD = /by|von|par|por|gan|di|door/i;
/** A name of two to four words, with the particles that names carry. */
const NAME =
  "\\p{Lu}[\\p{L}’'-]+(?: (?:de|del|della|di|da|dos|van|von|der|den|zu|la|le|el|al|bin|ap|ab|y)\\b| \\p{Lu}\\.){0,3} \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
/** "By", at the line's start or behind a mark or the kind of text: "Eine Kolumne von", "12 de marzo | Por". */
const LINE = new RegExp(
  `(?:^|[|·•–—]\\s*|^(?:[Ee]ine? )?(?:Kolumne|Kommentar|Gastbeitrag|Essay|Analyse|Interview|Reportage|[Cc]olumn|[Oo]pinion|[Cc]omment|[Aa]nalysis|[Tt]ribune|[Cc]olumna) )(?:by|von|par|por|gan|di|door|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Gg]an)\\s*:?\\s+(${NAME}(?:(?:,| and| und| et| y| a| e| en) ${NAME}){0,3})`,
  'u',
);

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|in|es)?|auteure?s?|autore|redakteure?)\//i;

/** Offices and agencies sign as well; they are no people. */
const OFFICE = /redaktion|rédaction|redacción|newsroom|press|team|agentur|agency|agence|\bdpa\b|\bafp\b|editor|desk/i;

/**
 * The byline as the page shows it under its headline, where neither the page's data nor its markup names anybody.
 *
 * @param body the pruned page, before Readability takes bylines out
 */
export function headByline(body: Element, siteName: string | null): string | null {
  const heading = body.querySelector('h1');
  if (!heading) return null;
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS);
  walker.currentNode = heading;
  let named: { readonly name: string; readonly element: Element } | null = null;
  let linked: string | null = null;
  for (let looked = 0; looked < HEAD && walker.nextNode(); looked++) {
    const element = walker.currentNode as Element;
    if (named && !named.element.contains(element)) break;
    const written = element.textContent ?? '';
    if (written.length > MAX_WRITTEN) continue;
    if (element.localName === 'a') linked ??= linkedName(element, oneLine(written), siteName);
    if (!LINE_WORD.test(written)) continue;
    const text = oneLine(written);
    if (text.length > MAX_LINE) continue;
    const found = LINE.exec(unglued(text));
    const name = found && !OFFICE.test(found[0]) ? cleanByline(found[1], siteName) : null;
    // The innermost element has the name without the post beside it.
    if (name) named = { name, element };
  }
  return named?.name ?? linked;
}

/** The name on a link to the author's own page, which many put there without "by". */
function linkedName(element: Element, text: string, siteName: string | null): string | null {
  if (!AUTHOR_PAGE.test(element.getAttribute('href') ?? '')) return null;
  return WHOLE_NAME.test(text) && !OFFICE.test(text) ? cleanByline(text, siteName) : null;
}
