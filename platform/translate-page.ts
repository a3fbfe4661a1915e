/** Language and direction of an extension page: those of the strings that the browser chose for it. */
export function translatePage(document: Document, locale: string, direction: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction === 'rtl' ? 'rtl' : 'ltr';
}
