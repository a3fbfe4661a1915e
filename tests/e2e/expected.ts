import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Today as the reader's clock has it: "2026-03-04". */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A file as it must be, with the site's address and today's date put in: the only two things that differ from day to day. */
export function expected(name: string, origin: string): string {
  return readFileSync(join(import.meta.dirname, 'expected', name), 'utf8')
    .replaceAll('{ORIGIN}', origin)
    .replaceAll('{TODAY}', words.format(new Date()))
    .replaceAll('{DAY}', today());
}
