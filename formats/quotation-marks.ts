type Marks = readonly [open: string, close: string];

/** Outer and inner marks by language: CLDR 46, `delimiters`; the first fits unless the words hold it themselves. */
const marksOf: Readonly<Record<string, readonly [Marks, Marks]>> = {
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  fr: [
    ['«\u00A0', '\u00A0»'],
    ['“', '”'],
  ],
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
  it: [
    ['«', '»'],
    ['“', '”'],
  ],
  pt: [
    ['“', '”'],
    ['‘', '’'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  sv: [
    ['”', '”'],
    ['’', '’'],
  ],
  fi: [
    ['”', '”'],
    ['’', '’'],
  ],
  nl: [
    ['“', '”'],
    ['‘', '’'],
  ],
  ar: [
    ['”', '“'],
    ['’', '‘'],
  ],
};

/**
 * Marks to put around quoted words. `words` keep their own inner marks, so where they hold the language's outer ones the
 * inner ones go outside.
 */
function marksAround(words: string, lang: string | null): Marks {
  const [outer, inner] = marksOf[lang?.slice(0, 2).toLowerCase() ?? 'en'] ??
    marksOf.en ?? [
      ['“', '”'],
      ['‘', '’'],
    ];
  return outer.some((mark) => words.includes(mark.trim())) ? inner : outer;
}

/** Words between marks; every paragraph opens anew and only the last closes, as British and American print does. */
export function inMarks(words: string, lang: string | null): string {
  const [open, close] = marksAround(words, lang);
  return `${open}${words.split(/\n{2,}/).join(`\n\n${open}`)}${close}`;
}
