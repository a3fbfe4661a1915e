import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { KeyIssueList, SourceKind } from '../../engine/index.ts';
import { digestOf, sourceAt } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const paragraph = 'more money, as the fund says, and “much more” time';
const html =
  '<p data-block="0">more money, <strong>as <a href="https://fund.example/plan">the fund</a></strong> says, and “<em>much more</em>” time</p>';
const list = (lead: string, items: readonly string[], claimed: number | null = null): KeyIssueList => ({
  lead,
  items,
  ordered: false,
  claimed,
  at: items.map(() => ({ block: 0, start: 0, end: paragraph.length })),
});
function section(name: RegExp): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error('a section');
  return found;
}

describe('points in the view', () => {
  const digest = digestOf([paragraph], { keyIssues: [list('They want:', [paragraph])], article: { html } });

  it('keep links, emphasis and quotation marks', () => {
    renderApp(readingOf(digest));
    const item = within(section(/key issues/i)).getByRole('listitem');
    const link = within(item).getByRole('link', { name: /^the fund/ });
    expect(link.getAttribute('href')).toBe('https://fund.example/plan');
    expect(link.closest('strong')?.textContent).toMatch(/^as |^the fund/);
    expect(item.querySelector('em')?.textContent).toBe('much more');
    expect(item.textContent).toContain('“much more” time');
  });

  it('keep them in a copy of one point, with the lead and the address', async () => {
    const { clips } = renderApp(readingOf(digest), {}, { shell: 'page' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy point 1' }));
    await Promise.resolve();
    expect(clips[0]?.html).toContain('<a href="https://fund.example/plan">the fund</a>');
    expect(clips[0]?.html).toContain('<em>much more</em>');
    expect(clips[0]?.text).toContain('They want:\n\n• more money, as the fund [1] says, and “much more” time');
    expect(clips[0]?.text).toMatch(/\n\n\[1\] the fund\nhttps:\/\/fund\.example\/plan$/);
    expect(clips[0]?.text).toContain('https://news.example.org/rest-breaks');
  });

  it('keep them in Markdown', async () => {
    const { clips } = renderApp(readingOf(digest), { copyFormat: 'markdown' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy key issues' }));
    await Promise.resolve();
    expect(clips[0]?.text).toContain(
      '- more money, **as** **[the fund](https://fund.example/plan)** says, and “*much more*” time',
    );
  });

  it('show a link of another scheme as its words', () => {
    const hostile = html.replace('https://fund.example/plan', 'javascript:alert(1)');
    renderApp(readingOf(digestOf([paragraph], { keyIssues: digest.keyIssues, article: { html: hostile } })));
    expect(within(section(/key issues/i)).queryByRole('link', { name: /the fund/ })).toBeNull();
  });
});

describe('several lists', () => {
  it('stand with demands and findings first, in the view and in the copy', async () => {
    const digest = digestOf([paragraph], {
      keyIssues: [
        list('They ate:', ['Cake', 'Bread']),
        { ...list('The three demands:', ['Pay', 'Hours'], 3), weight: 3 },
      ],
    });
    const { clips } = renderApp(readingOf(digest));
    const leads = [...section(/key issues/i).querySelectorAll('.lead')].map((lead) => lead.textContent);
    expect(leads).toEqual(['The three demands:', 'They ate:']);
    expect(section(/key issues/i).textContent).toContain('The article announces 3 points; 2 were found.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy key issues' }));
    await Promise.resolve();
    const text = clips[0]?.text ?? '';
    expect(text.indexOf('The three demands:')).toBeLessThan(text.indexOf('They ate:'));
  });
});

describe('sources', () => {
  const of = (...kinds: SourceKind[]) =>
    digestOf([paragraph], {
      sources: kinds.map((kind, n) =>
        sourceAt(0, paragraph, 'the fund', { kind, url: `https://${kind}${n}.example/` }),
      ),
      mentions: [{ name: 'Mending old mills', at: { block: 0, start: 0, end: 4 } }],
    });
  const hosts = (element: Element) => [...element.querySelectorAll('a')].map(({ href }) => new URL(href).hostname);

  it('stand with reports and data first, shops and social media folded', () => {
    renderApp(readingOf(of('commerce', 'news', 'data', 'social', 'report')));
    const region = section(/sources/i);
    const fold = within(region).getByText('Shops and social media').closest('details');
    if (!fold) throw new Error('a fold');
    expect(fold.open).toBe(false);
    expect(hosts(fold)).toEqual(['social3.example', 'commerce0.example']);
    expect(hosts(region).slice(0, 3)).toEqual(['report4.example', 'data2.example', 'news1.example']);
  });

  it('are not folded where there are no others', () => {
    renderApp(readingOf(of('commerce', 'social')));
    expect(screen.queryByText('Shops and social media')).toBeNull();
    expect(hosts(section(/sources/i))).toEqual(['social1.example', 'commerce0.example']);
  });

  it('name the reports without a link as such', () => {
    renderApp(readingOf(of('news')));
    const fold = screen.getByText('Named, not linked').closest('details');
    expect(fold?.textContent).toContain('Mending old mills');
  });
});
