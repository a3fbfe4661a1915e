import { oneLine } from '../../text/white-space.ts';

/** "By", in the supported languages, before a name. */
const PREFIX =
  /^(?:(?:written|words|story|posted|reported|article|text)\s+)?(?:by|von|par|por|door|gan|da|di|autor(?:in)?|author|auteur)(?:\s*:\s*|\s+)/i;
/** The same as a span of its own, with no space behind it: "VonHanna Leitner". */
const GLUED = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
/** Accounts of a site's system, not people. */
const ACCOUNT =
  /^(?:admin(?:istrator)?|editor|web ?(?:master|editor|team|admin)|root|user|guest|staff|news ?(?:desk|room|editor)?|redaktion|rédaction|redacción|press ?(?:office|team)|communications?|media ?team|super ?user|anonymous|unknown|default|none|null|undefined|n\/?a|posted|published|updated|veröffentlicht|publié)$/i;
const DATE =
  /\b\d{4}\b|\b\d{1,2}[:.]\d{2}\b|\bago\b|^(?:\p{L}{2,12},? )?\d{1,2}\.? \p{L}{3,12}$|^\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?$/u;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|co|net)\b/i;

/** A longer text is no byline; what stands behind is not looked at. */
const LONGEST = 400;

/** People's names from a byline, "Anna Berg and Tom Hill"; null where it names nobody. */
export function cleanByline(text: string | null | undefined, siteName: string | null): string | null {
  let byline = oneLine((text ?? '').slice(0, LONGEST))
    .replace(GLUED, '')
    .replace(PREFIX, '');
  byline = byline
    .replace(/\s*(?:[|•·–—]|\s-\s|,?\s+(?:updated|published|posted|on)\b).*$/i, '')
    .replace(/[,;:\s]+$/, '');
  if (byline.length < 3 || byline.length > 120) return null;
  if (ACCOUNT.test(byline) || DATE.test(byline) || ADDRESS.test(byline) || !/\p{L}/u.test(byline)) return null;
  if (siteName && byline.toLowerCase() === siteName.toLowerCase()) return null;
  return byline;
}

/** Several authors as one byline; doubles and accounts left out. */
export function joinAuthors(names: readonly string[], siteName: string | null): string | null {
  const people = [...new Set(names.map((name) => cleanByline(name, siteName)).filter((name) => name !== null))];
  return people.length && people.length <= 12 ? people.join(', ') : null;
}
