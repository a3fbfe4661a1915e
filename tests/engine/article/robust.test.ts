import { expect, test, vi } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { page } from '../page.ts';

// jsdom takes seconds to build such pages at all.
vi.setConfig({ testTimeout: 60_000 });

const sentence =
  'The council published its plan for the town’s libraries on Monday, after a year of talks with readers. ';
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(4);
const nest = (open: string, depth: number, inside: string) => `<body>${open.repeat(depth)}${inside}`;

/** Pages that made an extractor throw or never end. All of them hold the same four paragraphs. */
test.each([
  ['20,000 nested boxes', nest('<div>', 20_000, prose)],
  ['20,000 nested spans behind the text', `<body>${prose}${'<span>'.repeat(20_000)}`],
  ['formatting that is never closed', `<body>${prose}${'<b><i>'.repeat(3_000)}${prose}`],
  ['nested lists', `<body>${prose}${'<ul><li>'.repeat(2_000)}point`],
  ['nested tables', `<body>${prose}${'<table><tr><td>'.repeat(1_000)}cell`],
  ['nested quotations', `<body>${prose}${'<blockquote>'.repeat(2_000)}words`],
  ['a class name of a megabyte', `<body class="${'x '.repeat(500_000)}">${prose}`],
  ['a text of many line breaks', `<body><article>${prose}${`${sentence}<br>`.repeat(3_000)}</article>`],
  [
    'many linked headlines',
    `<body>${prose}${'<div><h3><a href="/a">Head line</a></h3><p>text</p></div>'.repeat(1_500)}`,
  ],
  ['many pictures', `<body>${prose}${'<div><img src="a.jpg"><span>words</span></div>'.repeat(1_500)}`],
  ['a base that runs code', `<head><base href="javascript:alert(1)"></head><body>${prose}<p><a href="x">link</a></p>`],
])('%s are read, in time', (_, html) => {
  const document = page(html);
  const start = performance.now();
  const result = digest(document, { url: document.URL });
  expect(result.ok && result.digest.article.text).toContain('after a year of talks with readers.');
  // jsdom is some twenty times slower than a browser: this catches what grows with the square, not a slow machine.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('nested boxes with a paragraph each lose none of them', () => {
  const boxes = Array.from({ length: 1_200 }, (_, i) => `<div><p>${sentence} Number ${i}.</p>`).join('');
  const document = page(`<body>${boxes}`);
  const result = digest(document, { url: document.URL });
  expect(result.ok && result.digest.article.text).toContain('Number 1199.');
});

test.each([
  ['nothing', '', 'empty-page'],
  ['a comment', '<!-- nothing here -->', 'empty-page'],
  ['frames of nothing', '<frameset><frame src="about:blank"></frameset>', 'empty-page'],
  ['more elements than a page may have', `<body>${prose}${'<i>a</i>'.repeat(151_000)}`, 'too-large'],
])('a page of %s says so', (_, html, reason) => {
  const document = page(html);
  expect(digest(document, { url: document.URL })).toEqual({ ok: false, reason });
});
