/** Parameters of Punycode (RFC 3492, section 5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 0x80;

const PREFIX = 'xn--';
/** Longer ones are no labels of a host name. */
const MAX_LABEL = 63;

/** The letters that a host label stands for ("xn--mnchen-3ya": "münchen"); null for one that is no Punycode. */
export function decodedLabel(label: string): string | null {
  if (!label.startsWith(PREFIX) || label.length > MAX_LABEL) return null;
  const encoded = label.slice(PREFIX.length);
  const dash = encoded.lastIndexOf('-');
  const letters = [...encoded.slice(0, Math.max(0, dash))].map((letter) => letter.charCodeAt(0));
  let [code, bias, place, at] = [INITIAL_CODE, INITIAL_BIAS, 0, dash + 1];
  while (at < encoded.length) {
    const start = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - start, count, start === 0);
    code += Math.floor(place / count);
    if (code > 0x10ffff) return null;
    place %= count;
    letters.splice(place++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35; null behind the end and for other characters. */
function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : null;
}

function adapted(difference: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return steps + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
