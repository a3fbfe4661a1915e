import { cleanup, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { digestOf, person, quoteAt, sourceAt } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair Llewellyn said: “Nobody should have to choose.” The hall was full.';
const link = 'The report, Time to stop, came out on Monday.';

function marks(container: Element, kind: string): (string | null)[] {
  return [...container.querySelectorAll(`.mark-${kind}`)].map((mark) => mark.textContent);
}

test('a quote is marked on its own words and labelled with its number and speaker', () => {
  const quote = quoteAt(0, speech, 'Nobody should have to choose.', { speaker: person('Mair Llewellyn') });
  const { container } = renderApp(readingOf(digestOf([speech], { quotes: [quote] })));
  expect(marks(container, 'quote')).toEqual(['Nobody should have to choose.']);
  const label = screen.getByRole('link', { name: 'Quote 1 of 1, Mair Llewellyn' });
  expect(label.getAttribute('href')).toBe('#quote-1');
  expect(document.querySelector('#quote-1')?.textContent).toContain('Mair Llewellyn');
});

test('a mark runs through links and emphasis without breaking them', () => {
  const quote = quoteAt(0, speech, 'Nobody should have to choose.');
  const html = speech.replace('should', '<em>sho<strong>uld</strong></em>');
  const digest = digestOf([speech], { quotes: [quote], article: { html: `<p data-block="0">${html}</p>` } });
  const { container } = renderApp(readingOf(digest));
  expect(marks(container, 'quote').join('')).toBe('Nobody should have to choose.');
  expect(container.querySelector('em')?.textContent).toBe('should');
});

test('where the words of a block are not the digest’s nothing is marked', () => {
  const quote = quoteAt(0, speech, 'Nobody should have to choose.');
  const digest = digestOf([speech], {
    quotes: [quote],
    article: { html: '<p data-block="0">Other words of the same length…</p>' },
  });
  const { container } = renderApp(readingOf(digest));
  expect(container.querySelector('mark')).toBeNull();
});

test('a report’s link is labelled as a report, another link is not', () => {
  const html = `<p data-block="0">${link.replace('Time to stop', '<a href="https://reports.example.org/time-to-stop">Time to stop</a>')}</p>`;
  const source = sourceAt(0, link, 'Time to stop');
  const { container } = renderApp(readingOf(digestOf([link], { sources: [source], article: { html } })));
  expect(marks(container, 'source')).toEqual(['Time to stop']);
  const article = within(container.querySelector('.words') as HTMLElement);
  expect(article.getByRole('link', { name: 'Report' }).getAttribute('href')).toBe('#source-1');
  cleanup();
  const other = renderApp(readingOf(digestOf([link], { sources: [{ ...source, kind: 'news' }], article: { html } })));
  expect(marks(other.container, 'source')).toEqual([]);
});

test('points get a rule and one label before their list', () => {
  const items = ['No time for traffic', 'Rest rooms are locked'];
  const html = `<ul>${items.map((item, id) => `<li data-block="${id}">${item}</li>`).join('')}</ul>`;
  const at = items.map((item, block) => ({ block, start: 0, end: item.length }));
  const keyIssues = [{ lead: null, items, ordered: false, claimed: null, at }];
  const { container } = renderApp(readingOf(digestOf(items, { keyIssues, article: { html } })));
  const list = container.querySelector('.words ul');
  expect(list?.classList.contains('points')).toBe(true);
  expect(list?.previousElementSibling?.textContent).toBe('Key issues');
  expect(container.querySelectorAll('.words .place-point')).toHaveLength(1);
});

test('the article’s headings stand below the view’s own', () => {
  const digest = digestOf(['One', 'Two', 'Three'], {
    article: { html: '<h1 data-block="0">One</h1><h2 data-block="1">Two</h2><p data-block="2">Three</p>' },
  });
  renderApp(readingOf(digest));
  expect(screen.getByRole('heading', { name: 'One' }).tagName).toBe('H3');
  expect(screen.getByRole('heading', { name: 'Two' }).tagName).toBe('H4');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('furniture is folded below the article under its label', () => {
  const digest = digestOf(['Body words', 'Mair is free for interviews.', 'Ring the press office.']);
  const blocks = digest.article.blocks.map((block) =>
    block.id > 0 ? { ...block, zone: 'furniture' as const, label: 'notes' as const } : block,
  );
  const { container } = renderApp(readingOf({ ...digest, article: { ...digest.article, blocks } }));
  const fold = screen.getByText('Notes to editors').closest('details');
  expect(fold?.textContent).toContain('Ring the press office.');
  expect(fold?.textContent).toContain('Mair is free');
  expect(container.querySelector('.words')?.textContent).toBe('Body words');
});

test('what is not shown, cut off or on another page is said', () => {
  const article = {
    notShown: [{ kind: 'video', count: 1 } as const, { kind: 'chart', count: 2 } as const],
    cutOff: true,
    page: { number: 1, of: 3, next: 'https://news.example.org/rest-breaks?page=2' },
  };
  renderApp(readingOf(digestOf(['Words'], { article })));
  expect(screen.getByText('Not shown: video (1) and interactive chart (2). Open them on the page.')).toBeTruthy();
  expect(screen.getByText(/The text stops here/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Next page/ }).getAttribute('href')).toContain('page=2');
});
