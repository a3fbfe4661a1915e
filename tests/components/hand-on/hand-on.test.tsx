import { cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { articleMarkup } from '../../../components/hand-on/article-markup.ts';
import type { TextFile } from '../../../formats/index.ts';
import { createPurifier } from '../../../purify/index.ts';
import { digestOf, person, quoteAt, sourceAt } from '../support/digest-of.ts';
import { readingOf, renderApp } from '../support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair Llewellyn said: “It is hard.” The report, Time to stop, says so.';
const digest = digestOf([speech], {
  keyIssues: [{ lead: 'Two points:', items: ['One', 'Two'], ordered: true, claimed: 2, at: [] }],
  quotes: [quoteAt(0, speech, 'It is hard.', { speaker: person('Mair Llewellyn', 'National officer') })],
  sources: [sourceAt(0, speech, 'Time to stop')],
});
const purify = createPurifier(window);

function openHandOn(shell: 'popup' | 'page' = 'page') {
  const files: TextFile[] = [];
  const print = vi.fn();
  const download = (file: TextFile) => void files.push(file);
  const { container } = renderApp(
    readingOf(digest),
    {},
    {
      shell,
      actions: shell === 'page' ? { download, print } : { download },
    },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Hand on or print' }));
  return { files, print, container };
}

test('the briefing goes out as Markdown unless another file is chosen, and its name is said', async () => {
  const { files } = openHandOn();
  fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
  await vi.waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('2026-03-04 Briefing – Bus drivers back report on rest breaks.md');
  expect(files[0]?.text).toContain('## Quotes\n\n> “It is hard.”\n>\n> — Mair Llewellyn, National officer');
  await screen.findByText('File made: 2026-03-04 Briefing – Bus drivers back report on rest breaks.md');
});

test('each choice makes its file', async () => {
  const { files } = openHandOn();
  for (const content of ['Briefing: key issues, quotes and sources', 'The article'])
    for (const format of ['Markdown', 'Plain text', 'Web page']) {
      const group = screen.getByRole('group', { name: 'As a file' });
      fireEvent.click(screen.getByRole('radio', { name: content }));
      const choice = [...group.querySelectorAll('label')].find(({ textContent }) => textContent === format);
      fireEvent.click(choice?.querySelector('input') as HTMLInputElement);
      const made = files.length;
      fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
      await vi.waitFor(() => expect(files).toHaveLength(made + 1));
    }
  expect(files.map(({ name }) => name.replace(/^.*\./, ''))).toEqual(['md', 'txt', 'html', 'md', 'txt', 'html']);
  expect(files.map(({ type }) => type)).toEqual([
    ...['text/markdown', 'text/plain', 'text/html'],
    ...['text/markdown', 'text/plain', 'text/html'],
  ]);
  expect(files.slice(0, 3).every(({ text }) => text.includes('Key issues') && !text.includes('said:'))).toBe(true);
  expect(files.slice(3).every(({ text }) => text.includes('said:') && !text.includes('Key issues'))).toBe(true);
});

test('printing is for the full page; the popup has files alone', () => {
  const { print } = openHandOn();
  fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  cleanup();
  openHandOn('popup');
  expect(screen.getByRole('button', { name: 'Save file' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print or save as PDF' })).toBeNull();
});

test('axe finds nothing in it', async () => {
  const { container } = openHandOn();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('where no file can be made there is no control', () => {
  renderApp(readingOf(digest));
  expect(screen.queryByRole('button', { name: 'Hand on or print' })).toBeNull();
});

test('the article’s markup for a file: below its h1, links kept, pictures as their words, nothing that loads or runs', () => {
  const html = [
    '<h1 data-block="0">Head</h1><h3 data-block="1">Low</h3>',
    '<p data-block="2">See <a href="https://a.example/x?utm_source=mail" target="_blank" rel="noopener">this</a>',
    '<img src="https://a.example/p.png" alt="A bus"><img src="https://a.example/q.png" alt=""></p>',
    '<script>alert(1)</script><p onclick="alert(1)" style="color:red" data-block="3">Plain</p>',
    '<p data-block="4">Notes to editors</p>',
  ].join('');
  const blocks = ['Head', 'Low', 'See this', 'Plain', 'Notes to editors'].map((text, id) => ({
    id,
    kind: 'paragraph' as const,
    zone: id === 4 ? ('furniture' as const) : ('body' as const),
    text,
  }));
  expect(articleMarkup(digestOf([], { article: { html, blocks } }), purify)).toBe(
    '<h2>Head</h2>\n<h4>Low</h4>\n<p>See <a href="https://a.example/x">this</a><em>A bus</em></p>\n<p>Plain</p>',
  );
});
