/** The encoding that a page's first bytes declare in a meta tag or an XML declaration (WHATWG prescan: 1,024 bytes). */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;
const PRESCAN_BYTES = 1_024;

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const found = DECLARED.exec(head);
  const label = (found?.[1] ?? found?.[2])?.toLowerCase();
  // A page that says so in ASCII can't be UTF-16: the HTML standard reads it as UTF-8.
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null);
}

/** A page's bytes as text: by byte order mark, declared encoding, else UTF-8, else Windows-1252. */
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
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
