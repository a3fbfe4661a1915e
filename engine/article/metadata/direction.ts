/** Languages written from right to left (CLDR's character order). */
const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The direction that a language (BCP 47) is written in. */
export function directionOfLanguage(lang: string | null): 'ltr' | 'rtl' {
  return lang !== null && RTL.test(lang) ? 'rtl' : 'ltr';
}
