/** 24-unit outlines of our own, drawn with the text's colour; always beside words, so hidden from screen readers. */
const outlines = {
  copy: 'M9 9h11v12H9zM15 9V4H4v12h5',
  list: 'M4 6h2v2H4zM4 16h2v2H4zM10 7h10M10 17h10',
  quote: 'M10 6C6 7 4 10 4 14v4h6v-6H7c0-2 1-3 3-4zM20 6c-4 1-6 4-6 8v4h6v-6h-3c0-2 1-3 3-4z',
  source: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7',
  article: 'M4 5h16M4 10h16M4 15h16M4 20h9',
  up: 'M12 20V5M6 11l6-6 6 6',
  external: 'M13 4h7v7M20 4l-9 9M10 5H5v14h14v-5',
  target: 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M12 2v4M12 18v4M2 12h4M18 12h4',
  page: 'M4 4h16v16H4zM4 9h16',
  panel: 'M4 4h16v16H4zM14 4v16',
  plain: 'M5 7V5h14v2M12 5v14M9 19h6',
  listen: 'M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6a8.5 8.5 0 0 1 0 12',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8.5 5v14M15.5 5v14',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  sectionBack: 'M19 5l-7 7 7 7M12 5l-7 7 7 7',
  sectionForward: 'M5 5l7 7-7 7M12 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  keep: 'M6 3h12v18l-6-5-6 5z',
  kept: 'M6 3h12v18l-6-5-6 5zM9 9l2 2 4-4',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  undo: 'M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3',
  save: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  open: 'M12 15V3M7 8l5-5 5 5M4 20h16',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
