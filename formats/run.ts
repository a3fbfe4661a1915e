/** Words set alike within a line: plain, linked, strong or emphasised. */
export interface Run {
  readonly text: string;
  /** The address that the words link to. */
  readonly url?: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
}

/** A line of text, as plain words or with its links and emphasis. */
export type Line = string | readonly Run[];

export const runsOf = (line: Line): readonly Run[] => (typeof line === 'string' ? [{ text: line }] : line);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block's markup says of its text. Offsets are UTF-16. */
export interface Markup {
  readonly links: readonly (Span & { readonly url: string })[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
}

/** The words of a block from `start` to `end` as runs, cut where a link or an emphasis begins or ends. */
export function markedRuns(text: string, start: number, end: number, { links, strong, emphasis }: Markup): Run[] {
  const cuts = new Set([start, end]);
  for (const span of [...links, ...strong, ...emphasis]) {
    for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const covers = (span: Span, from: number, to: number) => span.start <= from && to <= span.end;
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start;
    const link = links.find((span) => covers(span, from, to));
    return {
      text: text.slice(from, to),
      ...(link && { url: link.url }),
      ...(strong.some((span) => covers(span, from, to)) && { strong: true }),
      ...(emphasis.some((span) => covers(span, from, to)) && { emphasis: true }),
    };
  });
}
