import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ProblemName } from '../../components/problem/Problem.tsx';
import { renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const problems: readonly ProblemName[] = [
  ...(['noTab', 'browserPage', 'store', 'readerView', 'viewSource', 'fileAccess', 'pdf', 'policy', 'loading'] as const),
  ...(['lostAccess', 'errorPage', 'emptyPage', 'noArticle', 'tooLarge', 'forgotten', 'broken'] as const),
];

test.each(problems)('%s is told in a heading that has the focus and a sentence that says what to do', (problem) => {
  renderApp({ kind: 'problem', problem });
  const heading = screen.getByRole('heading', { level: 1 });
  expect(document.activeElement).toBe(heading);
  expect(heading.nextElementSibling?.textContent?.length).toBeGreaterThan(30);
});

test('every problem has words of its own', () => {
  const said = problems.map((problem) => {
    renderApp({ kind: 'problem', problem });
    const text = screen.getByRole('main').textContent;
    cleanup();
    return text;
  });
  expect(new Set(said).size).toBe(problems.length);
});

test('reading again is offered where it can help, and only there', () => {
  const { readings } = renderApp({ kind: 'problem', problem: 'loading' });
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(readings.count).toBe(1);
  cleanup();
  renderApp({ kind: 'problem', problem: 'browserPage' });
  expect(screen.queryByRole('button')).toBeNull();
});

test('while it reads it says so and is busy', () => {
  renderApp({ kind: 'loading' });
  expect(screen.getByRole('heading', { name: 'Reading…' })).toBe(document.activeElement);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
});
