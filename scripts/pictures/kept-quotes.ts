/** A quote of a reader's own collection, as far as its looks hang on it. */
interface Kept {
  readonly text: string;
  readonly speaker: {
    readonly name: string;
    readonly role: string | null;
    readonly organisation: string | null;
  } | null;
  readonly title: string;
  readonly siteName: string | null;
  readonly lang: string;
}

const KEPT: readonly Kept[] = [
  {
    text: 'We will study the ruling.',
    speaker: {
      name: 'Jean-Baptiste Emmanuel Zachariah van der Merwe-Okonkwo',
      role: 'spokesperson for infrastructure',
      organisation: 'Intergovernmental Harbour, Ferry and Lighthouse Administration',
    },
    title:
      'Freedom of information tribunal orders the Intergovernmental Harbour, Ferry and Lighthouse Administration to publish fifteen years of maintenance records',
    siteName: 'The Quarterly Journal of Coastal and Island Communities',
    lang: 'en-GB',
  },
  {
    text: 'هذا التقرير يضع في أرقام ما كان يمكن لكل سائق في الريف أن يقوله لكم.',
    speaker: { name: 'مريم الحداد', role: 'المسؤولة الوطنية', organisation: null },
    title: 'نقابة سائقي الحافلات ترحب بتقرير عن النقل في الريف',
    siteName: 'صوت النقل',
    lang: 'ar',
  },
  {
    text: 'It was the smell of diesel that told us.',
    speaker: null,
    title: 'Records of the ferry',
    siteName: null,
    lang: 'en-GB',
  },
  {
    text: `Nobody who has waited for a ferry in January will be surprised. ${'They describe engines that were due for repair in one year and were repaired four years later. '.repeat(5)}`.trim(),
    speaker: { name: 'Bronwen Llywelyn', role: null, organisation: null },
    title: 'Records of the ferry',
    siteName: 'The Island Post',
    lang: 'en-GB',
  },
];

/** A file of saved quotes as an export makes it: long names, no name, long words, right to left. */
export function keptQuotes(): string {
  const quotes = KEPT.map(({ text, speaker, title, siteName, lang }, index) => ({
    quote: { text, parts: [text], speaker: speaker && { ...speaker, kind: 'person' }, form: 'marks' },
    article: {
      title,
      siteName,
      lang,
      url: `https://news.example/${index}`,
      publishedTime: '2026-02-11',
      dir: lang === 'ar' ? 'rtl' : 'ltr',
    },
    savedAt: `2026-03-0${9 - index}T10:00:00.000Z`,
  }));
  return JSON.stringify({ format: 'plainspoken-saved-quotes', version: 1, quotes });
}
