import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension whose only language is this one. Few machines have a browser in every language, and the
 * browser's language chooses the extension's.
 */
export function withInterface(extension: string, locale: string): string {
  if (locale === 'en') return extension;
  const copy = mkdtempSync(join(tmpdir(), `plainspoken-${locale}-`));
  cpSync(extension, copy, { recursive: true });
  const messages = readFileSync(join(copy, '_locales', locale, 'messages.json'));
  writeFileSync(join(copy, '_locales', 'en', 'messages.json'), messages);
  return copy;
}
