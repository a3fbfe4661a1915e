/** The value that the given share (0 to 1) of the numbers stays below. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
