import type { Scene } from './scene.ts';

export interface Picture {
  readonly scene: Scene;
  /** One for each screen. */
  readonly files: readonly string[];
  /** What axe-core found in it. */
  readonly violations: readonly string[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function entry({ scene, files, violations }: Picture): string {
  const found = violations.length ? ` <strong>axe: ${escaped(violations.join(', '))}</strong>` : '';
  const screens = files.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt=""></a>`);
  return `<figure><figcaption>${escaped(scene.name)}${found}</figcaption><div>${screens.join('')}</div></figure>`;
}

/** One page with every picture, a section for each shell. */
export function sheet(pictures: readonly Picture[]): string {
  const sections = [...Map.groupBy(pictures, ({ scene }) => scene.shell)].map(
    ([shell, shown]) => `<h2>${shell}</h2><div>${shown.map(entry).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of Plainspoken</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start}
figure{margin:0}figure div{gap:.25rem}img{max-width:30rem;max-height:40rem;box-shadow:0 1px 6px #0006}</style>
<h1>Pictures of Plainspoken</h1>${sections.join('\n')}</html>`;
}
