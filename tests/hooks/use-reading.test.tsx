import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useReading } from '../../hooks/use-reading.ts';
import type { ReadingState } from '../../platform/reading-state.ts';

afterEach(cleanup);

function View({ read }: { readonly read: () => Promise<ReadingState> }) {
  const [state, again] = useReading(read);
  return (
    <button type="button" onClick={again}>
      {state.kind === 'problem' ? state.problem : state.kind}
    </button>
  );
}

test('loading, then what was read; again on demand', async () => {
  const states: ReadingState[] = [
    { kind: 'problem', problem: 'loading' },
    { kind: 'problem', problem: 'pdf' },
  ];
  const read = async () => states.shift() ?? { kind: 'loading' as const };
  render(<View read={read} />);
  expect(screen.getByRole('button').textContent).toBe('loading');
  fireEvent.click(await screen.findByText('loading'));
  await screen.findByText('pdf');
});

test('a reading that throws is told as a page that could not be read', async () => {
  const read = () => Promise.reject(new Error('bug'));
  render(<View read={read} />);
  await screen.findByText('broken');
});
