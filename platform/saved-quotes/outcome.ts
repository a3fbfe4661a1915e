import { HeldError } from './database.ts';

/**
 * Why saved quotes could not be reached. full: no room on the disk; blocked: the browser keeps nothing; closed: the
 * connection broke, and again at the second try; newer: a newer version of the extension made the database; held: an
 * older version in another window does not let go.
 */
export type StoreFailure = 'full' | 'blocked' | 'closed' | 'newer' | 'held';

export type StoreOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StoreFailure };

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Why a database did not open. Anything unknown counts as blocked: browsers name that in many ways. */
export function openingFailure(error: unknown): StoreFailure {
  if (error instanceof HeldError) return 'held';
  const names: Readonly<Record<string, StoreFailure>> = {
    VersionError: 'newer',
    QuotaExceededError: 'full',
    AbortError: 'closed',
  };
  return names[nameOf(error)] ?? 'blocked';
}

/** Why work on an open database failed; null for what is no fault of the store but a bug. */
export function workFailure(error: unknown): 'full' | 'closed' | null {
  const names: Readonly<Record<string, 'full' | 'closed'>> = {
    QuotaExceededError: 'full',
    InvalidStateError: 'closed',
    AbortError: 'closed',
    TransactionInactiveError: 'closed',
    UnknownError: 'closed',
  };
  return names[nameOf(error)] ?? null;
}
