/** Present, past and participle of a regular verb of English ("cry": "cries", "cried", "crying"). */
export function regularForms(base: string): readonly [present: string, past: string, participle: string] {
  const stem = base.replace(/([^aeiou])y$/, '$1i');
  const open = base.replace(/e$/, '');
  return [
    stem + (/(?:i|s|x|z|ch|sh|o)$/.test(stem) ? 'es' : 's'),
    `${stem.replace(/e$/, '')}ed`,
    `${open.endsWith('e') ? base : open}ing`,
  ];
}
