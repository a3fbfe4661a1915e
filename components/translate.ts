import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

export type Translate = (typeof i18n)['t'];

export const TranslateContext = createContext<Translate | null>(null);

/** The strings of the interface. Components never name the browser, so the shell hands the function in. */
export function useTranslate(): Translate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('TranslateContext is missing');
  return t;
}
