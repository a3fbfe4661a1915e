import { browser } from 'wxt/browser';

/** Language and direction of an extension page: those of the strings that the browser chose for it. */
export function translatePage(document: Document, locale: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
