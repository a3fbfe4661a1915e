/** The encoding that a page's first bytes declare in a meta tag or an XML declaration (WHATWG prescan: 1,024 bytes). */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;
const PRESCAN_BYTES = 1_024;

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  // Without a mark, the "<" that every page begins with and the zero beside it tell.
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

/**
 * Encodings of pages that declare none, by their language. Source: the HTML standard, "determining the character
 * encoding", table of suggested defaults; Japanese is read as its pages most often were.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  be: 'windows-1251',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'iso-8859-7',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'iso-8859-2',
  ja: 'shift_jis',
  ko: 'euc-kr',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  sr: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gb18030',
  'zh-hk': 'big5',
  'zh-tw': 'big5',
};
const LANGUAGE = /<html[^>]{0,200}?\blang\s*=\s*["']?([a-z]{2,3}(?:-[a-z]{2})?)\b/i;

function ofLanguage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const lang = LANGUAGE.exec(head)?.[1]?.toLowerCase() ?? '';
  return BY_LANGUAGE[lang] ?? BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? 'windows-1252';
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const found = DECLARED.exec(head);
  const label = (found?.[1] ?? found?.[2])?.toLowerCase();
  // A page that says so in ASCII can't be UTF-16: the HTML standard reads it as UTF-8.
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null);
}

/** A page's bytes as text: by byte order mark, declared encoding, else UTF-8, else what pages of its language were written in. */
export function decode(bytes: Uint8Array): string {
  for (const label of [byteOrderMark(bytes), declared(bytes)]) {
    if (!label) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // An encoding that nobody knows says nothing.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(ofLanguage(bytes)).decode(bytes);
  }
}
