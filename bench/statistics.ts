/** The value that the given share (0 to 1) of the numbers stays below. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** The mean of the middle half: as steady as the median, and not bound to the steps of the browser's clock. */
export function midmean(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
