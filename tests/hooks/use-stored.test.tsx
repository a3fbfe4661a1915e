import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useStored } from '../../hooks/use-stored.ts';
import type { StoredValue } from '../../platform/stored-value.ts';

afterEach(cleanup);

interface Value {
  readonly count: number;
}

function memory(
  start: Value,
): StoredValue<Value> & { readonly written: Partial<Value>[]; tell: (value: Value) => void } {
  const written: Partial<Value>[] = [];
  const store = {
    written,
    tell: (_value: Value) => {},
    read: async () => start,
    write: async (value: Partial<Value>) => void written.push(value),
    watch: (changed: (value: Value) => void) => {
      store.tell = changed;
      return () => {};
    },
  };
  return store;
}

function View({ stored }: { readonly stored: StoredValue<Value> }) {
  const [value, change] = useStored(stored);
  if (!value) return <p>nothing yet</p>;
  return (
    <button type="button" onClick={() => change({ count: value.count + 1 })}>
      {value.count}
    </button>
  );
}

test('reads, shows a change at once, writes it, and follows other views', async () => {
  const stored = memory({ count: 1 });
  render(<View stored={stored} />);
  expect(screen.getByText('nothing yet')).toBeTruthy();
  fireEvent.click(await screen.findByText('1'));
  await screen.findByText('2');
  expect(stored.written).toEqual([{ count: 2 }]);
  stored.tell({ count: 9 });
  await screen.findByText('9');
});
