import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedLabel } from '../../../engine/sources/address/punycode.ts';

const hostOf = (name: string) => new URL(`https://${name}.example/`).hostname.replace('.example', '');

describe('the letters of a host label', () => {
  it.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--r8jz45g', '例え'],
    // RFC 3492, section 7.1, sample B: simplified Chinese.
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['mill', null],
    ['xn--mill!', null],
    ['xn--99999999999', null],
  ])('%s: %s', (label, letters) => {
    expect(decodedLabel(label)).toBe(letters);
  });

  it('are what the platform made the label of', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcäöüéñßŵжщλ漢字'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, (written) => {
        const label = hostOf(written);
        expect(label.startsWith('xn--') ? decodedLabel(label) : label).toBe(written);
      }),
    );
  });
});
