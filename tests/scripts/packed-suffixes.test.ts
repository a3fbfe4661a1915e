import fc from 'fast-check';
import { getDomain } from 'tldts-icann';
import { describe, expect, it } from 'vitest';
import { packSuffixes } from '../../scripts/pack-suffixes.ts';
import { registrableDomain } from '../../scripts/suffix-rules.ts';

const rules = await packSuffixes();
const packed = (host: string) => registrableDomain(host, rules);

describe('the packed public suffix rules', () => {
  it.each([
    ['library.example.co.uk', 'example.co.uk'],
    ['co.uk', null],
    ['example.org', 'example.org'],
    ['a.b.example.gov.au', 'example.gov.au'],
    ['x.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['a.b.other.kawasaki.jp', 'b.other.kawasaki.jp'],
    ['www.ck', 'www.ck'],
    ['a.b.ck', 'a.b.ck'],
    ['192.168.0.1', null],
    ['[::1]', null],
    ['localhost', null],
    ['example.unknown-top', 'example.unknown-top'],
  ])('%s belongs to %s', (host, domain) => {
    expect(packed(host)).toBe(domain);
  });

  it('agree with the library on every top-level name and any labels', () => {
    const tops = fc.constantFrom(...rules.keys(), 'com', 'org', 'de', 'example');
    const inner = [...rules.values()].join(',').match(/[a-z\d-]+/g) ?? [];
    const label = fc.oneof(fc.constantFrom(...inner), fc.constantFrom('www', 'a', 'example', 'city'));
    fc.assert(
      fc.property(fc.array(label, { minLength: 0, maxLength: 4 }), tops, (labels, top) => {
        const host = [...labels, top].join('.');
        expect(packed(host)).toBe(getDomain(host));
      }),
      { numRuns: 5_000 },
    );
  });
});
