/** Names of the parts of the view; indexes from 0. */
export const spokenPlace = {
  title: 'title',
  section: (name: 'key-issues' | 'quotes' | 'sources' | 'article') => `section-${name}`,
  lead: (list: number) => `lead-${list}`,
  point: (list: number, item: number) => `point-${list}-${item}`,
  quote: (index: number) => `quote-${index}`,
  source: (index: number) => `source-${index}`,
  block: (id: number) => `block-${id}`,
} as const;
