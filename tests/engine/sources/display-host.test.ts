import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayHost } from '../../../engine/sources/index.ts';

describe('the host that is shown', () => {
  it.each([
    ['https://www.local.example/report', 'local.example'],
    ['https://A.Example:8080/', 'a.example:8080'],
    ['https://bank.example@evil.example/', 'evil.example'],
    ['https://bank.example%2F@evil.example/', 'evil.example'],
    // Cyrillic letters that look Latin.
    ['https://\u0431\u0430nk.example/', 'xn--nk-6kcd.example'],
    ['https://m\u00fcnchen.example/', 'xn--mnchen-3ya.example'],
    // Full-width letters and an ideographic stop are mapped by the standard.
    ['https://\uff41\uff42\uff43\u3002example/', 'abc.example'],
    ['https://[2001:DB8::1]/', '[2001:db8::1]'],
    ['https://a.example./', 'a.example'],
    ['https://www.uk/', 'www.uk'],
    ['javascript:alert(1)', ''],
    ['not an address', ''],
  ])('of %s is %s', (url, host) => {
    expect(displayHost(url)).toBe(host);
  });

  it('has no control, space or direction characters, and no sign of credentials', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(part, part, (user, host) => {
        expect(displayHost(`https://${user}@${host}.example/`)).not.toMatch(/[\s\p{C}@/\\]/u);
      }),
    );
  });
});
