import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { digestOf, person, quoteAt, sourceAt } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair Llewellyn said: “Nobody should have to choose.” A driver said: “It is hard.”';
const link = 'The report, Time to stop, came out on Monday.';
const mair = quoteAt(0, speech, 'Nobody should have to choose.', {
  speaker: person('Mair Llewellyn', 'National officer'),
});
const unnamed = quoteAt(0, speech, 'It is hard.');
const points = ['No time for traffic', 'Rest rooms are locked'];
const at = points.map((point, index) => ({ block: index + 2, start: 0, end: point.length }));
const list = { lead: 'It found two key issues:', items: points, ordered: false, claimed: 2, at };
const source = sourceAt(1, link, 'Time to stop', { sentence: link, labels: ['not-secure'], fileType: 'pdf' });
const linked = link.replace('Time to stop', '<a href="https://reports.example.org/time-to-stop">Time to stop</a>');
const html = [speech, linked, ...points].map((text, id) => `<p data-block="${id}">${text}</p>`).join('');
const full = digestOf([speech, link, ...points], {
  keyIssues: [list],
  quotes: [mair, unnamed],
  sources: [source],
  article: { html },
});

function section(name: string): ReturnType<typeof within> {
  const heading = screen.getByRole('heading', { level: 2, name });
  return within(heading.closest('section') as HTMLElement);
}

test('the title has the focus, and site, date and reading time stand under it', () => {
  renderApp(readingOf(full));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: full.article.title }));
  const main = screen.getByRole('main');
  expect(main.textContent).toContain('Transport Voice · 4 March 2026 · 2 min read');
});

test('each of them keeps its own direction', () => {
  const { container } = renderApp(readingOf(digestOf([speech], { article: { siteName: 'קול הדרך' } })));
  const details = [...container.querySelectorAll('.masthead bdi')].map((detail) => detail.textContent);
  expect(details).toEqual(['קול הדרך', '4 March 2026', '2 min read']);
});

test('every section has a heading with its count and a link that leads there', () => {
  renderApp(readingOf(full));
  const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent?.trim());
  expect(names).toEqual(['Key issues (2)', 'Quotes (2)', 'Sources (1)', 'Article']);
  const jumps = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
  for (const jump of jumps) expect(document.querySelector(jump.getAttribute('href') ?? '')?.tagName).toBe('H2');
  expect(jumps).toHaveLength(4);
});

test('a list shows its lead, its points and that the announced number was found', () => {
  renderApp(readingOf(full));
  const issues = section('Key issues (2)');
  const shown = issues.getByRole('list', { name: 'It found two key issues:' });
  expect(
    within(shown)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(points);
  expect(issues.getByText('2 of 2')).toBeTruthy();
});

test('a list with fewer points than announced says so', () => {
  renderApp(readingOf(digestOf([], { keyIssues: [{ ...list, claimed: 8, at: [] }] })));
  expect(screen.getByText('The article announces 8 points; 2 were found.')).toBeTruthy();
});

test('a quote shows who speaks, in what role and where among the others', () => {
  renderApp(readingOf(full));
  const card = screen.getByRole('heading', { name: 'Quote 1 of 2, Mair Llewellyn' }).closest('li') as HTMLElement;
  expect(within(card).getByText('National officer')).toBeTruthy();
  expect(card.querySelector('blockquote')?.textContent).toBe('“Nobody should have to choose.”');
  expect(screen.getByRole('heading', { name: 'Quote 2 of 2, Speaker not stated' })).toBeTruthy();
});

test('a name found from a pronoun is said to be', () => {
  const speaker = { ...person('Mair Llewellyn'), inferred: true };
  renderApp(readingOf(digestOf([speech], { quotes: [{ ...mair, speaker }] })));
  expect(screen.getByText('Named from context')).toBeTruthy();
});

test('where the article has words for the speaker, they are shown', () => {
  const speaker = { ...person('Mair Llewellyn'), inferred: true, wording: 'she said' };
  renderApp(readingOf(digestOf([speech], { quotes: [{ ...mair, speaker }] })));
  expect(screen.getByText('article: “she said”')).toBeTruthy();
});

test('copying a quote hands on its words, its speaker and where it stands, without tracking parameters', async () => {
  const { clips } = renderApp(readingOf(full));
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote by Mair Llewellyn' }));
  expect(clips[0]?.text).toBe(
    '“Nobody should have to choose.” — Mair Llewellyn, National officer\n\n' +
      'Bus drivers back report on rest breaks, Transport Voice, 4 March 2026\nhttps://news.example.org/rest-breaks',
  );
  expect(clips[0]?.html).toContain('<blockquote><p>“Nobody should have to choose.”</p></blockquote>');
  const status = screen.getByRole('status');
  await screen.findByText('Copied quote by Mair Llewellyn');
  expect(status.textContent).toBe('Copied quote by Mair Llewellyn');
});

test('a quote without a speaker is copied as one', () => {
  const { clips } = renderApp(readingOf(full));
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote 2' }));
  expect(clips[0]?.text).toContain('“It is hard.” — Speaker not stated');
});

test('all quotes, key issues, sources, the article and everything can be copied', () => {
  const { clips } = renderApp(readingOf(full));
  for (const name of ['Copy all quotes', 'Copy key issues', 'Copy sources', 'Copy article', 'Copy text']) {
    fireEvent.click(screen.getByRole('button', { name }));
  }
  const [quotes, issues, sources, article, all] = clips.map(({ text }) => text);
  expect(quotes).toMatch(/Nobody should[\s\S]*It is hard/);
  expect(issues).toContain('It found two key issues:\n\n• No time for traffic\n• Rest rooms are locked');
  expect(sources).toContain('Time to stop\nhttps://reports.example.org/time-to-stop');
  expect(article).toContain('The report, Time to stop [1], came out on Monday.');
  expect(article).toContain('Links\n\n[1] Time to stop\nhttps://reports.example.org/time-to-stop');
  expect(all).toMatch(/Key issues[\s\S]*Quotes[\s\S]*Sources[\s\S]*Article/);
});

test('a clipboard that refuses is told', async () => {
  renderApp(readingOf(full), {}, { onCopy: async () => false });
  fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
  expect(await screen.findByText(/Copying did not work/)).toBeTruthy();
});

test('a source shows its kind, host and sentence, warns, and opens in a tab of its own', () => {
  renderApp(readingOf(full));
  const sources = section('Sources (1)');
  const anchor = sources.getByRole('link', { name: 'Time to stop (opens in a new tab)' });
  expect(anchor.getAttribute('rel')).toBe('noopener noreferrer');
  expect(anchor.getAttribute('target')).toBe('_blank');
  for (const words of ['Report', 'PDF', 'reports.example.org', 'Not a secure link', link]) {
    expect(sources.getByText(words)).toBeTruthy();
  }
});

test('sections without content say so', () => {
  renderApp(readingOf(digestOf(['Words'], { outline: ['What happens next'] })));
  expect(screen.getByText('This article has no bulleted points.')).toBeTruthy();
  expect(screen.getByText('This article has no quotes.')).toBeTruthy();
  expect(screen.getByText('This article links to no other site.')).toBeTruthy();
  expect(
    within(screen.getByRole('list', { name: 'Its own headings are:' })).getByText('What happens next'),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy all quotes' })).toBeNull();
});

test('reported speech and unlinked reports are folded under names that say what they are', () => {
  const paraphrase = {
    text: 'She said talks go on.',
    speaker: person('Mair Llewellyn'),
    at: { block: 0, start: 0, end: 1 },
  };
  const mention = { name: 'the Rest Break Survey', at: { block: 0, start: 0, end: 1 } };
  renderApp(readingOf(digestOf([speech], { paraphrases: [paraphrase], mentions: [mention] })));
  expect(screen.getByText('Reported, not word for word').closest('details')?.textContent).toContain(
    'She said talks go on.',
  );
  expect(screen.getByText('Named, not linked').closest('details')?.textContent).toContain('the Rest Break Survey');
});

test('the switch asks for plain text, and plain text is text with bullets, marks and addresses', () => {
  const { changes } = renderApp(readingOf(full));
  const toggle = screen.getByRole('switch', { name: 'Plain text' });
  expect(toggle.getAttribute('aria-checked')).toBe('false');
  fireEvent.click(toggle);
  expect(changes).toEqual([{ plainText: true }]);
  cleanup();

  renderApp(readingOf(full), { plainText: true });
  expect(screen.getByRole('switch', { name: 'Plain text' }).getAttribute('aria-checked')).toBe('true');
  const text = screen.getByRole('main').textContent ?? '';
  for (const words of [
    '• No time for traffic\n• Rest rooms are locked',
    '“Nobody should have to choose.” — Mair Llewellyn, National officer',
    'https://reports.example.org/time-to-stop',
    'https://news.example.org/rest-breaks',
    speech,
    'The report, Time to stop [1], came out on Monday.',
    '[1] Time to stop\nhttps://reports.example.org/time-to-stop',
  ]) {
    expect(text).toContain(words);
  }
  expect(screen.getByRole('main').querySelector('mark, blockquote, textarea')).toBeNull();
});

test('a selection and a page that is still coming are said to be', () => {
  const { readings } = renderApp({ kind: 'article', digest: full, fromSelection: true, partial: true });
  expect(screen.getByText('This is the text you selected.')).toBeTruthy();
  expect(screen.getByText(/words may be missing/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(readings.count).toBe(1);
});

test('the article’s own words keep their language and direction', () => {
  renderApp(readingOf(digestOf(['كلام'], { article: { lang: 'ar', dir: 'rtl', title: 'عنوان' } })));
  const title = screen.getByRole('heading', { level: 1, name: 'عنوان' });
  expect([title.lang, title.dir]).toEqual(['ar', 'rtl']);
});
