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
    // One script, of the supported languages.
    ['https://m\u00fcnchen.example/', 'm\u00fcnchen.example'],
    ['https://XN--MNCHEN-3YA.example:8080/', 'm\u00fcnchen.example:8080'],
    ['https://\u00e9cole-d-\u00e9t\u00e9.example/', '\u00e9cole-d-\u00e9t\u00e9.example'],
    ['https://stra\u00dfe.example/', 'stra\u00dfe.example'],
    ['https://d\u0175r.\u00f1and\u00fa.example/', 'd\u0175r.\u00f1and\u00fa.example'],
    // A well-known name with marks added.
    ['https://www.th\u00e9guardian.com/', 'xn--thguardian-c7a.com'],
    // Whole words of Cyrillic and Greek letters that look Latin.
    ['https://\u0430\u0440\u0440\u04cf\u0435.example/', 'xn--80ak6aa92e.example'],
    ['https://\u03bf\u03c5\u03bf.example/', 'xn--0xaar.example'],
    // Latin letters that look like others: dotless i, alpha, a mark that stands alone.
    ['https://b\u0131ll.example/', 'xn--bll-jua.example'],
    ['https://b\u0251nk.example/', 'xn--bnk-gsb.example'],
    ['https://ba\u0323nk.example/', 'xn--bnk-sgz.example'],
    ['https://\u4f8b\u3048.example/', 'xn--r8jz45g.example'],
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
