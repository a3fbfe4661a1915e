/** Text and its structure, nothing that loads, runs, styles or names itself. */
export const allowedTags = [
  // No article, section, header, footer or aside: they would be landmarks of ours. Their content stays.
  ...['p', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'wbr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['blockquote', 'q', 'cite', 'figure', 'figcaption', 'pre', 'code', 'kbd', 'samp', 'var'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'abbr', 'dfn', 'time', 'span'],
  ...['mark', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'img'],
];

/** `target` and `rel` are not the page's: they are set on every link that stays. */
export const allowedAttributes = [
  ...['href', 'target', 'rel', 'alt', 'src', 'referrerpolicy', 'loading', 'data-block', 'lang', 'dir'],
  ...['start', 'reversed', 'value', 'type', 'colspan', 'rowspan', 'scope', 'datetime', 'abbr', 'title'],
];

/** Which tags may carry which of the attributes that are not for all. */
export const attributeOwners: Readonly<Record<string, readonly string[]>> = {
  href: ['a'],
  target: ['a'],
  rel: ['a'],
  alt: ['img'],
  src: ['img'],
  referrerpolicy: ['img'],
  loading: ['img'],
  start: ['ol'],
  reversed: ['ol'],
  type: ['ol'],
  value: ['li'],
  colspan: ['td', 'th'],
  rowspan: ['td', 'th'],
  scope: ['th'],
  abbr: ['th'],
  datetime: ['time', 'del', 'ins'],
  title: ['abbr', 'dfn'],
};

/** Forms that an attribute's value must have. */
export const attributeForms: Readonly<Record<string, RegExp>> = {
  'data-block': /^\d{1,6}$/,
  dir: /^(ltr|rtl|auto)$/i,
  lang: /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}$/i,
  href: /^(https?:\/\/|mailto:)/i,
  src: /^https:\/\//i,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  type: /^[1aAiI]$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  scope: /^(row|col|rowgroup|colgroup)$/,
};
