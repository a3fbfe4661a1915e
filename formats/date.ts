/**
 * An ISO date in words, without shifting it to the reader's time zone: the day that the article states.
 * In British English where the browser does not know the language: Chromium leaves out Welsh. Returns null for anything
 * that is no date.
 */
export function dateInWords(iso: string | null, locale: string): string | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1) return null;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat([locale, 'en-GB'], day ? { ...style, day: 'numeric' } : style).format(date);
}

/** The reader's own day of a moment, as an ISO date: by the clock on their wall. */
export function dayOf(moment: Date | string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
