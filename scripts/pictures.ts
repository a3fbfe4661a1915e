// Takes a picture of every view and state into .output/pictures, with a sheet of all: npm run pictures [-- WORD]
// A word takes only the scenes that have it in their name. Fails when axe-core finds anything in one of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type ChromiumDriver, launchChromium } from './browsers/chromium.ts';
import { findChromium } from './browsers/find.mjs';
import { takeOwnFonts } from './pictures/fonts.ts';
import { withInterface } from './pictures/interface.ts';
import { profileAt } from './pictures/profile.ts';
import type { Scene } from './pictures/scene.ts';
import { scenes } from './pictures/scenes.ts';
import { type Picture, sheet } from './pictures/sheet.ts';
import { openPictureSite } from './pictures/site.ts';
import { photograph, stage } from './pictures/stage.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output', 'pictures');
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

function fileName({ shell, name }: Scene): string {
  return `${shell} ${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

async function violations(browser: ChromiumDriver): Promise<string[]> {
  await browser.addToView(axe);
  return browser.inView(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = window as unknown as { axe: { run(on: Document): Promise<{ violations: Found[] }> } };
    const found = (await axe.run(document)).violations;
    return found.map(({ id, nodes }) => `${id} (${nodes[0]?.html.slice(0, 120)})`);
  });
}

async function take(browser: ChromiumDriver, scene: Scene, origin: string): Promise<Picture> {
  await stage(browser, scene, origin);
  const files = await photograph(browser, scene, join(folder, fileName(scene)));
  // What is loading is gone before axe has looked; the unit tests look at it.
  const found = scene.name === 'loading' ? [] : await violations(browser);
  console.log([`${scene.shell}: ${scene.name}`, ...found].join('\n  axe: '));
  return { scene, files: files.map((file) => basename(file)), violations: found };
}

/** A tab is given its zoom by its window; a popup has that of the browser. */
function popupZoom(scene: Scene | undefined): number {
  return scene?.shell === 'popup' ? (scene.zoom ?? 1) : 1;
}

/** Scenes that one browser can show. */
function launchOf(scene: Scene): string {
  return `${scene.locale ?? 'en'} ${popupZoom(scene)}`;
}

function build(): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return join(root, '.output', 'chrome-mv3');
}

const executable = findChromium();
if (!executable) throw new Error('Chromium is not there: run npm test, which installs it');
const word = process.argv[2]?.toLowerCase() ?? '';
const wanted = scenes.filter((scene) => fileName(scene).includes(word));
if (!word) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const extension = build();
takeOwnFonts();
const site = await openPictureSite();
const pictures: Picture[] = [];
for (const shown of Map.groupBy(wanted, launchOf).values()) {
  const [first] = shown;
  const own = withInterface(extension, first?.locale ?? 'en');
  const browser = await launchChromium({
    executable,
    extension: own,
    headless: true,
    profile: profileAt(popupZoom(first)),
  });
  for (const scene of shown) pictures.push(await take(browser, scene, site.origin));
  await browser.close();
}
site.close();
writeFileSync(join(folder, 'index.html'), sheet(pictures));
const bad = pictures.filter((picture) => picture.violations.length > 0).length;
console.log(
  `\n${pictures.length} pictures: ${relative(process.cwd(), join(folder, 'index.html'))}, axe-core finds something in ${bad}`,
);
process.exitCode = bad ? 1 : 0;
