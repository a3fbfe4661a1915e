import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { whenThere } from '../../../components/growth/when-there.ts';
import type { Digest } from '../../../engine/index.ts';
import { digestOf, person, quoteAt, sourceAt } from '../support/digest-of.ts';
import { readingOf, renderApp } from '../support/render-app.tsx';

afterEach(cleanup);

const COUNT = 240;

/** An article far longer than what is shown in one go: a heading, then paragraphs with a quote and a report each. */
function longDigest(): Digest {
  const filler = 'and so the evening went on, with every item of the long list taken in turn and voted on. '
    .repeat(6)
    .trimEnd();
  const texts = Array.from(
    { length: COUNT },
    (_, n) => `Ann Hill said: “We kept branch ${n} open.” See table ${n}, ${filler}`,
  );
  const plain = digestOf(texts);
  const html = texts
    .map(
      (text, n) =>
        `<p data-block="${n}">${text.replace(`table ${n}`, `<a href="https://reports.example.org/${n}">table ${n}</a>`)}</p>`,
    )
    .join('');
  const last = COUNT - 1;
  const blocks = plain.article.blocks.map((block) =>
    block.id === last ? { ...block, zone: 'furniture' as const, label: 'notes' as const } : block,
  );
  return {
    ...plain,
    article: { ...plain.article, html: `<h3 data-block="x">No block</h3>${html}`, blocks },
    quotes: texts.map((text, n) => quoteAt(n, text, `We kept branch ${n} open.`, { speaker: person('Ann Hill') })),
    sources: texts.map((text, n) => sourceAt(n, text, `table ${n}`, { url: `https://reports.example.org/${n}` })),
  };
}

const grown = (container: Element) =>
  vi.waitFor(() => expect(container.querySelectorAll('.section-quotes .card')).toHaveLength(COUNT), { timeout: 5_000 });

test('the first screen is there at once, the rest soon, whole and in order', async () => {
  const digest = longDigest();
  const { container } = renderApp(readingOf(digest));
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  expect(container.querySelector('#quote-1')).toBeTruthy();
  expect(container.querySelector('[data-block="0"]')).toBeTruthy();
  expect(container.querySelector(`#quote-${COUNT}`)).toBeNull();
  await grown(container);
  await vi.waitFor(() => expect(screen.getByText('Notes to editors')).toBeTruthy(), { timeout: 5_000 });
  const cards = [...container.querySelectorAll('.section-quotes .card h3')].map(({ id }) => id);
  expect(cards).toEqual(digest.quotes.map((_, n) => `quote-${n + 1}`));
  const blocks = [...container.querySelectorAll('.section-article [data-block]')];
  expect(blocks.map((block) => block.getAttribute('data-block'))).toEqual(
    digest.article.blocks.map(({ id }) => `${id}`),
  );
  const marks = [...container.querySelectorAll('.section-article .mark-quote')].map(({ textContent }) => textContent);
  expect(marks).toEqual(digest.quotes.map(({ text }) => text));
  await vi.waitFor(() => expect(container.querySelectorAll('.section-sources .card')).toHaveLength(COUNT), {
    timeout: 5_000,
  });
});

test('what is not there yet is waited for, until the reader goes elsewhere', async () => {
  const { container } = renderApp(readingOf(longDigest()));
  const found = vi.fn();
  whenThere('quote-1', found);
  expect(found.mock.calls[0]?.[0].id).toBe('quote-1');
  whenThere(`quote-${COUNT}`, found);
  whenThere('quote-200', found);
  expect(found).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(found.mock.calls[1]?.[0].id).toBe('quote-200'), { timeout: 5_000 });
  await grown(container);
  expect(found).toHaveBeenCalledTimes(2);
  whenThere('nowhere', found);
  window.dispatchEvent(new Event('wheel'));
  container.insertAdjacentHTML('beforeend', '<p id="nowhere">Late</p>');
  await new Promise((later) => setTimeout(later, 20));
  expect(found).toHaveBeenCalledTimes(2);
});

test('plain text of a long article comes whole, in parts, its links numbered', async () => {
  const digest = longDigest();
  const { container } = renderApp(readingOf(digest), { plainText: true });
  const text = () => container.querySelector('.section-article .plain-text')?.textContent ?? '';
  await vi.waitFor(() => expect(text()).toContain(`https://reports.example.org/${COUNT - 1}`), { timeout: 5_000 });
  expect(container.querySelectorAll('.section-article .part').length).toBeGreaterThan(1);
  for (const { text: words } of digest.article.blocks) expect(text()).toContain(words.slice(0, 40));
  expect(text()).toContain(`table 5 [6]`);
});
