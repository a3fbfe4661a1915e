/** A transaction, as far as ending it goes. */
interface Change {
  readonly done: Promise<void>;
  abort(): void;
}

function undo(change: Change): void {
  try {
    change.abort();
  } catch {
    // It has ended already, by what made the request fail.
  }
}

/** Makes a request for each item, in one transaction that ends with all of them done or none. Rejects with the cause. */
export async function allOrNone<T>(
  change: Change,
  items: readonly T[],
  request: (item: T) => Promise<unknown>,
): Promise<void> {
  const requests = await Promise.allSettled(items.map(async (item) => request(item)));
  const failed = requests.find(({ status }) => status === 'rejected');
  if (failed) undo(change);
  const end: unknown = await change.done.then(
    () => null,
    (error) => error,
  );
  // A transaction that was undone from here knows no cause; one that the browser ended tells it better than its requests.
  const isTold = end instanceof Error && end.name !== 'AbortError';
  if (failed?.status === 'rejected' && !isTold) throw failed.reason;
  if (end !== null) throw end;
}
