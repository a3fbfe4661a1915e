import type { Scene } from './scene.ts';
import { ownPages } from './scenes/own-pages.ts';
import { pages } from './scenes/pages.ts';
import { panels } from './scenes/panels.ts';
import { popups } from './scenes/popups.ts';

/** Every picture of the sheet. A new view or state of the extension belongs here. */
export const scenes: readonly Scene[] = [
  ...popups.map((scene) => ({ ...scene, shell: 'popup' as const })),
  ...pages.map((scene) => ({ ...scene, shell: 'page' as const })),
  ...panels.map((scene) => ({ ...scene, shell: 'panel' as const })),
  ...ownPages,
];
