import { english } from './en.ts';
import type { Language } from './language.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/** The language's data; English where the page states no language. */
export function languageOf(tag: string | null): Language {
  return LANGUAGES[(tag ?? 'en').toLowerCase().split('-')[0] ?? 'en'] ?? english;
}
