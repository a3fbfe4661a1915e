import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../formats/index.ts';

test.each([
  ['2026-03-04', 'Bus drivers back report', '2026-03-04 Bus drivers back report.md'],
  ['2026-03-04', 'What now? “Pay: up/down” <b>', '2026-03-04 What now “Pay up down” b.md'],
  ['2026-03-04', 'تقرير عن الحافلات', '2026-03-04 تقرير عن الحافلات.md'],
  ['2026-03-04', 'Rhybudd: gweithwyr yng Nghaerdydd ŵyr', '2026-03-04 Rhybudd gweithwyr yng Nghaerdydd ŵyr.md'],
  ['2026-03-04', '公共汽车司机', '2026-03-04 公共汽车司机.md'],
  ['2026-03-04', 'evil\u202Egnp.exe', '2026-03-04 evilgnp.exe.md'],
  ['2026-03-04', 'Ends in dots... ', '2026-03-04 Ends in dots.md'],
  ['2026-03-04', 'line\nbreak\tand\u0000null', '2026-03-04 line break andnull.md'],
  ['2026-03-04', '', '2026-03-04.md'],
  ['2026-03-04', '///', '2026-03-04.md'],
  [null, '', 'Plainspoken.md'],
  [null, 'CON', '_CON.md'],
  [null, 'com1.report', '_com1.report.md'],
  [null, 'LPT²', '_LPT².md'],
  [null, 'Connections', 'Connections.md'],
  [null, '.hidden', 'hidden.md'],
  [null, '-rf', 'rf.md'],
])('%s and “%s” make %s', (day, title, name) => {
  expect(fileName(day, title, 'md')).toBe(name);
});

test('a long title ends with a whole word, and in other scripts with a whole character', () => {
  const long = fileName('2026-03-04', 'Drivers and their passengers agree '.repeat(9), 'html');
  expect(long).toMatch(
    /^2026-03-04 (Drivers and their passengers agree )+(Drivers|Drivers and|Drivers and their|.*\w)\.html$/,
  );
  expect(long.length).toBeLessThanOrEqual(125);
  expect(fileName(null, '公共汽车司机'.repeat(20), 'md')).toBe(`${'公共汽车司机'.repeat(20).slice(0, 40)}.md`);
});

test('any title gives a name that every system takes', () => {
  const unit = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom('.', ' ', '/', ':', '👩‍🚒'),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), fc.constantFrom(null, '2026-03-04'), (title, day) => {
      const name = fileName(day, title, 'json');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
      expect(name).toMatch(/^[^\s.].*[^\s.]\.json$|^[^\s.]\.json$/su);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125);
      expect(name.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});
