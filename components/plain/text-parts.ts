/** Text up to this length is laid out in one go. UTF-16 units. */
const whole = 60_000;
/** A part of a longer text is at least this long. */
const part = 20_000;

/** A text in parts that can be shown one after another, each but the last with the blank line that ends it. */
export function textParts(text: string): readonly string[] {
  if (text.length <= whole) return [text];
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    const gap = text.indexOf('\n\n', from + part);
    const to = gap < 0 ? text.length : gap + 2;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
