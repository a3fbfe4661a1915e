/** A scorer's figures: numbers, nested by name. */
export interface Figures {
  readonly [name: string]: number | Figures;
}

/** Least values by path ("digest.quoteSpans.f1"); with "most" the value must not exceed it. Only ever raised. */
export type Floors = Readonly<Record<string, number | { readonly most: number }>>;

function figureAt(figures: Figures, path: string): number | null {
  let at: number | Figures | undefined = figures;
  for (const key of path.split('.')) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'number' ? at : null;
}

/** Compares figures with the floors. Floors of a corpus that was not run are left out. */
export function below(floors: Floors, figures: Figures): { misses: string[]; met: number } {
  const misses: string[] = [];
  let met = 0;
  for (const [path, floor] of Object.entries(floors)) {
    if (!((path.split('.')[0] as string) in figures)) continue;
    const value = figureAt(figures, path);
    const most = typeof floor === 'object';
    const limit = most ? floor.most : floor;
    const holds = value !== null && (most ? value <= limit : value >= limit);
    if (holds) met++;
    else misses.push(`${path} is ${value ?? 'missing'}, the ${most ? 'ceiling' : 'floor'} is ${limit}`);
  }
  return { misses, met };
}
