import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

function textOf(html: string, isShown?: (element: Element) => boolean): string {
  const document = page(html);
  const result = digest(document, { url: document.URL, isShown });
  return result.ok ? result.digest.article.text : result.reason;
}

const long = 'The mayor opened the new reading room and thanked everyone who had worked on it for so many months.';

describe('what the page hides', () => {
  it.each([
    ['the hidden attribute', `<p hidden>${long}</p>`],
    ['an inline style', `<p style="color: red; display:none">${long}</p>`],
    ['an invisible box', `<div style="visibility: hidden"><p>${long}</p></div>`],
    ['a modal dialog', `<div role="dialog" aria-modal="true"><p>${long}</p></div>`],
    ['a dialog element', `<dialog><p>${long}</p></dialog>`],
    ['aria-hidden', `<div aria-hidden="true"><p>${long}</p></div>`],
    ['a template', `<template><p>${long}</p></template>`],
  ])('is left out: %s', (_, inside) => {
    expect(textOf(article(inside))).not.toContain('The mayor opened');
  });

  it('is left out by what the style sheets say', () => {
    const text = textOf(article(`<p class="off">${long}</p>`), (element) => element.className !== 'off');
    expect(text).not.toContain('The mayor opened');
  });

  it('does not take the article away when a modal sets aria-hidden around it', () => {
    const html = article('').replace('<main>', '<main aria-hidden="true">');
    expect(textOf(html)).toContain('Nine branches stay open');
  });
});

describe('what the page shows', () => {
  it('is kept in open details and accordions', () => {
    expect(textOf(article(`<details open><summary>More</summary><p>${long}</p></details>`))).toContain(
      'The mayor opened',
    );
  });

  it('is found in open shadow roots, with the slotted words in their place', () => {
    const document = page(
      article('<story-box><p slot="a">Slotted words of the story stand here, in the box.</p></story-box>'),
    );
    const host = document.querySelector('story-box');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = `<section><p>${long}</p><slot name="a"></slot></section>`;
    const result = digest(document, { url: document.URL });
    const text = result.ok ? result.digest.article.text : '';
    expect(text).toContain('The mayor opened');
    expect(text.indexOf('Slotted words')).toBeGreaterThan(text.indexOf('The mayor opened'));
  });

  it('survives a form whose fields are named like its own properties', () => {
    const fields = [
      'childNodes',
      'parentNode',
      'attributes',
      'firstChild',
      'nodeType',
      'localName',
      'getAttribute',
      'nextSibling',
    ];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const html = article('')
      .replace('<main>', `<form class="page">${inputs}<main>`)
      .replace('</main>', '</main></form>');
    expect(textOf(html)).toContain('Nine branches stay open');
  });

  it('survives an image named like a property of the document', () => {
    const images = ['body', 'documentElement', 'querySelectorAll', 'implementation', 'title'].map(
      (name) => `<img name="${name}">`,
    );
    expect(textOf(article('').replace('<main>', `${images.join('')}<main>`))).toContain('Nine branches stay open');
  });

  it('keeps the words of elements nested beyond all reason', () => {
    const depth = 600;
    const text = textOf(article(`${'<div>'.repeat(depth)}<p>${long}</p>${'</div>'.repeat(depth)}`));
    expect(text).toContain('The mayor opened');
  });
});

describe('parts of the article behind a tab or a heading', () => {
  const closed = (element: Element) => !element.closest('.closed, [hidden], details:not([open]) > :not(summary)');
  it.each([
    [
      'a tab panel',
      `<button role="tab" aria-controls="t">A</button><div role="tabpanel" id="t" hidden><p>${long}</p></div>`,
    ],
    [
      'an accordion',
      `<h3><button aria-expanded="false" aria-controls="a">A</button></h3><div id="a" class="closed"><p>${long}</p></div>`,
    ],
    [
      'a collapsed box',
      `<a data-bs-toggle="collapse" href="#c">A</a><div id="c" class="collapse closed"><p>${long}</p></div>`,
    ],
    ['closed details', `<details><summary>More</summary><p>${long}</p></details>`],
  ])('are read: %s', (_, inside) => {
    expect(textOf(article(inside), closed)).toContain('The mayor opened');
  });

  it.each([
    [
      'a menu',
      `<nav><button aria-expanded="false" aria-controls="m">Menu</button><div id="m" class="closed"><p>${long}</p></div></nav>`,
    ],
    [
      'a dialog',
      `<button aria-controls="d">Open</button><div role="dialog"><div id="d" class="closed"><p>${long}</p></div></div>`,
    ],
    ['words for screen readers', `<p>Text<span class="visually-hidden"> ${long}</span></p>`],
  ])('are not: %s', (_, inside) => {
    expect(textOf(article(inside), closed)).not.toContain('The mayor opened');
  });
});

describe('lazy pictures', () => {
  it.each([
    ['<img src="data:image/gif;base64,R0" data-src="/real.jpg" alt="x">', 'https://news.example/real.jpg'],
    ['<img data-lazy-src="/real.jpg" src="/img/blank.gif" alt="x">', 'https://news.example/real.jpg'],
    ['<img srcset="/real.jpg 1x, /big.jpg 2x" alt="x">', 'https://news.example/real.jpg'],
    ['<img src="/shown.jpg" data-src="/other.jpg" alt="x">', 'https://news.example/shown.jpg'],
  ])('%s has its real address', (image, address) => {
    const document = page(article(`<p>Before it.</p><figure>${image}<figcaption>A hall</figcaption></figure>`));
    const result = digest(document, { url: document.URL });
    expect(result.ok && result.digest.article.html).toContain(`src="${address}"`);
  });
});

describe('what the reader cannot show', () => {
  it('is counted', () => {
    const inside = `<video src="a.mp4"></video><iframe src="https://www.youtube.com/embed/1"></iframe>
      <iframe src="https://datawrapper.dwcdn.net/x/1/"></iframe><iframe src="https://ads.doubleclick.net/x"></iframe>`;
    const document = page(article(inside));
    const result = digest(document, { url: document.URL });
    expect(result.ok && result.digest.article.notShown).toEqual([
      { kind: 'video', count: 2 },
      { kind: 'chart', count: 1 },
    ]);
  });
});

describe('frames', () => {
  const outer = (frame: string) =>
    page(`<html><head><title>Town hall</title></head><body><p>News</p>${frame}</body></html>`);

  it('of the same site are searched where the page itself holds no article', () => {
    const document = outer('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.write(article('', { title: 'From within' }));
    const result = digest(document, { url: document.URL });
    expect(result.ok && result.digest.article.title).toBe('From within');
    expect(result.ok && result.digest.article.text).toContain('Nine branches stay open');
    expect(result.ok && result.digest.article.url).toBe(document.URL);
  });

  it('are left alone where the page holds one', () => {
    const document = page(article('<iframe></iframe>'));
    document.querySelector('iframe')?.contentDocument?.write(article('', { title: 'From within' }));
    const result = digest(document, { url: document.URL });
    expect(result.ok && result.digest.article.title).toBe('Libraries to open longer');
  });

  it('of another site end in no article, without an error', () => {
    const document = outer('<iframe></iframe>');
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(digest(document, { url: document.URL })).toEqual({ ok: false, reason: 'no-article' });
  });
});

describe('a selection', () => {
  it('is read as the article, from its first to its last character', () => {
    const document = page(
      article('<p id="a">One two three.</p><ul><li>Four five</li><li id="b">Six seven eight</li></ul>'),
    );
    const range = document.createRange();
    const [a, b] = [document.getElementById('a')?.firstChild, document.getElementById('b')?.firstChild];
    if (!a || !b) throw new Error('no text');
    range.setStart(a, 4);
    range.setEnd(b, 9);
    const result = digest(document, { url: document.URL, range });
    expect(result.ok && result.digest.article.text).toBe('two three.\n\n• Four five\n• Six seven');
  });
});

describe('a page without an article', () => {
  it.each([
    ['', 'empty-page'],
    ['<p>  </p>', 'empty-page'],
  ])('says so: %s', (body, reason) => {
    const document = page(`<html><body>${body}</body></html>`);
    expect(digest(document, { url: document.URL })).toEqual({ ok: false, reason });
  });
});
