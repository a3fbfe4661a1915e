/** A date as ISO 8601, or null where the text is none. Times keep the offset that the page states. */
export function isoDate(text: string | null | undefined): string | null {
  const value = text?.trim();
  if (!value || value.length > 60) return null;
  const iso = value.match(
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i,
  );
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const date = compose(Number(year), Number(month), Number(day));
    return date && time ? `${date}T${time}${zone?.replace(/UTC|GMT/i, 'Z') ?? ''}` : date;
  }
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) return compose(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return wordDate(value);
}

/** "2021/05/12", "20210512" and the dates of Chinese, Japanese and Korean pages. */
const YEAR_FIRST = /^(\d{4})(?:\s?[年년./]\s?)?(\d{1,2}(?=\D)|\d{2})(?:\s?[月월./]\s?)?(\d{1,2})(?!\d)/;

/** Month names, abbreviations by prefix: CLDR's wide and abbreviated months of the supported languages, and of Polish. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|ion|jän|sty)/i,
  /^(?:feb|fév|fev|febb|chw|lut)/i,
  /^(?:mar|mär|maa|maw|mrt)/i,
  /^(?:apr|avr|abr|ebr|kwi)/i,
  /^(?:may|mai|mei|mag|maj)/i,
  /^(?:jun|juin|giu|meh|cze)/i,
  /^(?:jul|juil|lug|gor|lip)/i,
  /^(?:aug|aoû|aou|ago|aws|sie)/i,
  /^(?:sep|set|med|wrz)/i,
  /^(?:oct|okt|ott|hyd|paź|out)/i,
  /^(?:nov|tac|lis)/i,
  /^(?:dec|dez|déc|dic|rha|gru)/i,
];

function wordDate(value: string): string | null {
  const dayFirst = value.match(
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u,
  );
  const monthFirst = value.match(/(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u);
  const numeric = value.match(/(?:^|[^\d])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/);
  if (numeric) return compose(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  if (dayFirst) return compose(Number(dayFirst[3]), month(dayFirst[2] ?? ''), Number(dayFirst[1]));
  if (monthFirst) return compose(Number(monthFirst[3]), month(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return null;
}

function month(name: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function compose(year: number, month: number, day: number): string | null {
  if (!isReal(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isReal(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
