import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Attributes for the article's own words, which keep their language and direction in any interface language. */
export interface OwnLanguage {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The attributes for words of this article. */
export function ownLanguage({ lang, dir }: { readonly lang: string | null; readonly dir: 'ltr' | 'rtl' }): OwnLanguage {
  return lang ? { lang, dir } : { dir };
}

export const OwnLanguageContext = createContext<OwnLanguage>({ dir: 'ltr' });

export function useOwnLanguage(): OwnLanguage {
  return useContext(OwnLanguageContext);
}
