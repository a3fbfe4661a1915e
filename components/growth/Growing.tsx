import { Fragment, type VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useGrown } from './use-grown.ts';

/** More than any screen shows, less than 10 ms of work. */
const group = 40;

/** A list longer than this is shown bit by bit, and what is out of sight is not laid out. */
export function isLong(count: number): boolean {
  return count > 2 * group;
}

interface GrowingProps<T> {
  readonly items: readonly T[];
  /** An entry with its key. Only called again when the items or this change: keep both. */
  readonly entry: (item: T, index: number) => VNode | null;
}

/** The entries of a list; of a long one the first at once and the rest soon after. */
export function Growing<T>({ items, entry }: GrowingProps<T>) {
  const grown = useGrown(items.length, isLong(items.length) ? group : items.length, group);
  const made = useRef<{ items: readonly T[]; entry: GrowingProps<T>['entry']; groups: VNode[] } | null>(null);
  if (made.current?.items !== items || made.current.entry !== entry) made.current = { items, entry, groups: [] };
  // The same nodes again tell Preact that nothing in them has changed.
  const { groups } = made.current;
  for (let from = groups.length * group; from < grown; from += group) {
    const entries = items.slice(from, from + group).map((item, index) => entry(item, from + index));
    groups.push(<Fragment key={from}>{entries}</Fragment>);
  }
  return <>{groups}</>;
}
