import { oneSafeLine } from '../safe-text.ts';

/** Reserved in Windows, alone or before any ending: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** Not allowed in names by Windows, macOS or Linux, and % and ~, which browsers rewrite. */
const forbidden = /[<>:"/\\|?*%~]/g;
// What shows nothing of its own, half characters that no file system takes, and what has no meaning everywhere.
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cs}|\p{Cn}|\p{Co}/gu;
/** Bytes of UTF-8 before the ending: file systems take 255 a name, and Windows 260 characters for the whole path. */
const largest = 120;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** As many whole words as fit, else whole characters as readers see them. */
function shortened(text: string): string {
  if (bytes(text) <= largest) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (bytes(short + segment) > largest) break;
    short += segment;
  }
  const lastSpace = short.lastIndexOf(' ');
  return lastSpace > short.length / 2 ? short.slice(0, lastSpace) : short;
}

/**
 * A file's name from a day and a title, in any script, that every system takes: "2026-03-04 Bus drivers back report.md".
 * `day` is an ISO date or null, `ending` is without its dot. Titles that hold nothing usable leave the day alone.
 */
export function fileName(day: string | null, title: string, ending: string): string {
  const words = oneSafeLine(title.replace(forbidden, ' ').replace(invisible, '')).replace(/^[\s.-]+/, '');
  const stem = shortened([day, words].filter(Boolean).join(' ').normalize('NFC')).replace(/[\s.]+$/, '');
  const whole = reserved.test(stem) ? `_${stem}` : stem || 'Plainspoken';
  return `${whole}.${ending}`;
}
