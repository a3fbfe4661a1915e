import { useEffect, useState } from 'preact/hooks';

/** A value that is loaded once when the view opens; `undefined` until it is there. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    load().then((loaded) => setValue(() => loaded));
  }, [load]);
  return value;
}
