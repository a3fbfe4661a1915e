import { findKeyIssues, type TextBlock, textBlock } from '../../../engine/index.ts';

type Part = Omit<TextBlock, 'id'>;
type Extra = Partial<Omit<TextBlock, 'id' | 'text'>>;

const part = (text: string, extra: Extra = {}): Part => {
  const { id: _id, ...rest } = textBlock({ id: 0, kind: 'paragraph', zone: 'body', text, ...extra });
  return rest;
};

export const p = (text: string, extra: Extra = {}): Part => part(text, extra);
export const h = (text: string, level = 2, extra: Extra = {}): Part => part(text, { kind: 'heading', level, ...extra });
/** A paragraph that begins with bold words. */
export const bold = (lead: string, rest = ''): Part => part(lead + rest, { strong: [{ start: 0, end: lead.length }] });

let lists = 0;
/** A list; an item given as several texts has as many blocks. */
export function list(
  items: readonly (string | readonly string[])[],
  extra: Extra & { start?: number; depth?: number } = {},
): Part[] {
  const { start, depth = 0, ...rest } = extra;
  const number = lists++;
  return items.flatMap((texts, item) =>
    [texts].flat().map((text) =>
      part(text, {
        kind: 'item',
        place: {
          list: number,
          ordered: start !== undefined,
          depth,
          item,
          number: start === undefined ? null : start + item,
        },
        ...rest,
      }),
    ),
  );
}

export const article = (...parts: (Part | Part[])[]): TextBlock[] =>
  parts.flat().map((block, id) => textBlock({ ...block, id }));

export const keyIssuesOf = (...parts: (Part | Part[])[]) =>
  findKeyIssues(article(...parts), { lang: 'en', title: 'Title' });

/** Body text around a list, so that it is not at the article's edge. */
export const prose = (): Part =>
  p(
    'The library on the corner has stood there for a hundred years, and the people of the town would like it to stand there for a hundred more, they say.',
  );
