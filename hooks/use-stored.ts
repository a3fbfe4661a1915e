import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredValue } from '../platform/stored-value.ts';

/** A stored value, kept in step with other views; null until it is read. `change` shows and is written at once. */
export function useStored<T extends object>(stored: StoredValue<T>): readonly [T | null, (change: Partial<T>) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    stored.read().then(setValue);
    return stored.watch(setValue);
  }, [stored]);
  const change = useCallback(
    (changed: Partial<T>) =>
      setValue((last) => {
        if (!last) return last;
        const next = { ...last, ...changed };
        stored.write(changed);
        return next;
      }),
    [stored],
  );
  return [value, change];
}
