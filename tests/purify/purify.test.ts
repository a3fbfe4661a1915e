import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedAttributes, allowedTags } from '../../purify/allow-list.ts';
import { createPurifier } from '../../purify/index.ts';
import { payloads } from './payloads.ts';

const purify = createPurifier(window);

function html(dirty: string, images = false): string {
  const holder = document.createElement('div');
  holder.append(purify(dirty, { images }));
  return holder.innerHTML;
}

test.each(payloads)('nothing dangerous is left of %s', (dirty) => {
  for (const element of purify(dirty).querySelectorAll('*')) {
    expect(allowedTags).toContain(element.localName);
    expect(element.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
    for (const { name, value } of element.attributes) {
      expect(allowedAttributes).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/i);
      expect(name).not.toBe('src');
    }
  }
});

test('the structure of an article stays', () => {
  const article =
    '<h2 data-block="0">Head</h2><p data-block="1" lang="fr" dir="ltr">A <em>b</em> <strong>c</strong><br>d</p>' +
    '<ol start="3"><li data-block="2">x</li></ol><blockquote><p data-block="3">q</p></blockquote>' +
    '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>' +
    '<figure><figcaption data-block="4">cap</figcaption></figure><pre>a\n b</pre><dl><dt>t</dt><dd>d</dd></dl>';
  expect(html(article)).toBe(article);
});

test('links open in a tab of their own and tell the other side nothing, whatever the page wants', () => {
  expect(html('<a href="https://example.org/" target="_top" rel="opener" onclick="x()">a</a>')).toBe(
    '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">a</a>',
  );
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '/relative',
  '//example.org',
  '#place',
  'JaVaScRiPt:x',
  'file:///etc',
])('a link to %s keeps its words and loses its address', (address) =>
  expect(html(`<a href="${address}">words</a>`)).toBe('<a>words</a>'),
);

test('a block number is digits and nothing else', () => {
  expect(html('<p data-block="12">a</p>')).toBe('<p data-block="12">a</p>');
  for (const bad of ['-1', '1a', '', '1 2', '12345678', '"><script>']) {
    expect(html(`<p data-block='${bad}'>a</p>`)).not.toContain('data-block');
  }
});

test('a picture is its words until pictures are on, and loads without referrer then', () => {
  const picture =
    '<img src="https://example.org/a.jpg" srcset="https://example.org/b.jpg 2x" alt="A bus" onerror="x()">';
  expect(html(picture)).toBe('<img alt="A bus">');
  expect(html('<img src="https://example.org/a.jpg" alt="">')).toBe('');
  const shown = html(picture, true);
  expect(shown).toContain('src="https://example.org/a.jpg"');
  expect(shown).toContain('referrerpolicy="no-referrer"');
  expect(shown).not.toMatch(/srcset|onerror/);
  expect(html('<img src="http://example.org/a.jpg" alt="A">', true)).toBe('<img alt="A">');
  expect(html('<img src="data:image/svg+xml,x" alt="A">', true)).toBe('<img alt="A">');
});

test('landmarks, names, ids, classes and styles are gone, their words are not', () => {
  expect(
    html('<article id="a" class="b" style="color:red" name="c"><header><p title="t">w</p></header></article>'),
  ).toBe('<p>w</p>');
});

test('purifying what is pure changes nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(...payloads),
    fc.string(),
    fc.constantFrom(
      '<p data-block="1">',
      '</p>',
      '<ul><li>',
      '<table><td>',
      '<a href="https://example.org">',
      '</a>',
      '<svg>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, images) => {
      const once = html(pieces.join(''), images);
      expect(html(once, images)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test('where the DOM is too poor it refuses to start', () => {
  expect(() => createPurifier({ document: {} } as never)).toThrow();
});
