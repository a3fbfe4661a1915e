import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from '../scripts/browsers/find.mjs';
import { bundle } from './bundle.ts';
import type { Times } from './in-page.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { median, percentile } from './statistics.ts';

const root = join(import.meta.dirname, '..');
/**
 * ms from the popup's document to the first reading view, beyond the engine's own time, on the median page. What Chromium
 * takes from the click to the document is the same for an empty popup; it is printed beside.
 */
const VIEW_LIMIT = 150;
/**
 * ms that one task may take on an article of a megabyte: once its view is there; and before, in the full page, which
 * shows what is kept, and in the popup, where the finders read all of it first.
 */
const TASK_LIMITS = { shown: 100, page: 200, popup: 600 };
/** ms for which a view must not have grown before its times are read. */
const SETTLE = 1_500;

/** What the extension's page says of itself, ms on the clock of the machine. */
interface View {
  /** When the browser began with its document. */
  readonly opened: number;
  /** When the reading view was painted. */
  readonly painted: number;
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
}

interface World {
  readonly browser: Browser;
  readonly extension: Extension;
}

async function launch(): Promise<World> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not there: run npm test, which installs it');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const id = await browser.installExtension(join(root, '.output', 'chrome-mv3'));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension');
  return { browser, extension };
}

/** Waits for the reading view, lets it grow to its end, and reads its times off it. */
function timesOf(view: Page): Promise<View> {
  return view.evaluate(async (settle: number) => {
    const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));
    while (!document.querySelector('.article-view, .message:not([aria-busy])')) await pause(10);
    for (let count = 0; count < document.getElementsByTagName('*').length; await pause(settle))
      count = document.getElementsByTagName('*').length;
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((found) => {
        new PerformanceObserver((list) => found(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => found([]), 200);
      });
    const paints = await entries('largest-contentful-paint');
    const ofArticle = paints.find(
      (paint) => 'element' in paint && (paint.element as Element | null)?.closest('.article-view'),
    );
    const tasks = await entries('longtask');
    const at = (ms: number) => performance.timeOrigin + ms;
    return {
      opened: performance.timeOrigin,
      painted: at(ofArticle?.startTime ?? Number.NaN),
      longTasks: tasks.map(({ startTime, duration }) => ({ start: at(startTime), duration })),
    };
  }, SETTLE);
}

async function click({ browser, extension }: World, page: Page): Promise<{ view: Page; at: number }> {
  await page.bringToFront();
  const target = browser.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout: 10_000 });
  const at = Date.now();
  await extension.triggerAction(page);
  return { view: await (await target).asPage(), at };
}

interface ViewTime {
  /** ms from the click to the popup's document. */
  readonly opening: number;
  /** ms from there to the reading view, without what the engine takes on this page. */
  readonly showing: number;
}

/** Null where there is no article. */
async function viewTime(world: World, open: OpenPage, code: string): Promise<ViewTime | null> {
  const times = await open.evaluate<Times>(`${code};plainspokenBench(1)`);
  const { view, at } = await click(world, open.page);
  const { opened, painted } = await timesOf(view);
  await view.close();
  if (Number.isNaN(painted)) return null;
  return { opening: opened - at, showing: painted - opened - (times.digest[0] ?? 0) };
}

/** An article of a megabyte, with quotes, links and headings as long ones have them. */
function megabyte(): Buffer {
  const paragraph = (index: number) =>
    `${index % 20 === 0 ? `<h2>Part ${index / 20 + 1}</h2>` : ''}<p>The council met again on the evening of day ${index} to hear what had become of the plans. “We have kept all nine branches open,” said Ann Hill, the treasurer, who showed <a href="https://example.org/report-${index}.pdf">the report of that week</a> to those who had come. Nobody spoke against it, and the chair moved on to the next matter of a long list, which was the roof of the hall and who would pay for the scaffolding that has stood there since the spring before last.</p>`;
  const body: string[] = [];
  for (let length = 0, index = 0; length < 1_000_000; index++) {
    body.push(paragraph(index));
    length += body.at(-1)?.length ?? 0;
  }
  return Buffer.from(
    `<!doctype html><html lang="en"><title>A long year</title><article><h1>A long year</h1>${body.join('')}</article></html>`,
  );
}

/** ms: how soon a view of a megabyte was painted, and its longest task before and after. Tasks under 50 ms count as 0. */
interface LongView {
  readonly painted: number;
  readonly before: number;
  readonly after: number;
}

function longView({ opened, painted, longTasks }: View): LongView {
  const longest = (isCounted: (start: number) => boolean) =>
    Math.max(0, ...longTasks.filter(({ start }) => isCounted(start)).map(({ duration }) => duration));
  return {
    painted: painted - opened,
    before: longest((start) => start < painted),
    after: longest((start) => start >= painted),
  };
}

/** An article of a megabyte in the popup, and in the full page that it opens. */
async function longViews(world: World): Promise<{ readonly popup: LongView; readonly page: LongView }> {
  const open = await openPage(world.browser, 'https://long.example/article', megabyte());
  const { view } = await click(world, open.page);
  const popup = await timesOf(view);
  const target = world.browser.waitForTarget((one) => one.url().includes('/reader.html'), { timeout: 20_000 });
  await view.evaluate(() => document.querySelector<HTMLElement>('.tool-page')?.click());
  const reader = await (await target).asPage();
  await reader.bringToFront();
  const page = await timesOf(reader);
  if (process.argv.includes('--pages')) {
    for (const one of [popup, page]) {
      console.log(
        one.longTasks.map(({ start, duration }) => `${Math.round(start - one.painted)}: ${duration} ms`).join(', '),
      );
    }
  }
  await open.page.close();
  return { popup: longView(popup), page: longView(page) };
}

/** Prints the times of a megabyte; true when they are within their limits. */
function judgeLong(views: Awaited<ReturnType<typeof longViews>>): boolean {
  const { shown } = TASK_LIMITS;
  for (const name of ['popup', 'page'] as const) {
    const { painted, before, after } = views[name];
    console.log(
      `1 MB      ${name.padEnd(6)} painted after ${painted.toFixed(0)} ms   longest task before ${before} ms (at most ${TASK_LIMITS[name]}), after ${after} ms (at most ${shown})`,
    );
  }
  return (['popup', 'page'] as const).every(
    (name) => views[name].before <= TASK_LIMITS[name] && views[name].after <= shown,
  );
}

/** Times the reading view in Chromium, by the real toolbar action; true when it is within its limits. */
export async function benchView(corpus: string, only: string | undefined): Promise<boolean> {
  const world = await launch();
  const code = await bundle();
  const lines = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const times: ViewTime[] = [];
  for (const line of lines) {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    if (only !== undefined && !file.includes(only)) continue;
    const open = await openPage(world.browser, url, readFileSync(join(corpus, file)));
    const time = await viewTime(world, open, code);
    if (time !== null) times.push(time);
    if (process.argv.includes('--pages')) console.log(`${time?.showing.toFixed(0) ?? 'no article'} ms  ${file}`);
    await open.page.close();
  }
  const long = await longViews(world);
  await world.browser.close();
  const showing = times.map((time) => time.showing);
  const middle = median(showing);
  console.log(
    `view      ${times.length} pages, from the popup's document to the reading view beyond the engine's time`,
  );
  console.log(
    `          median ${middle.toFixed(0)} ms (at most ${VIEW_LIMIT})   90th percentile ${percentile(showing, 0.9).toFixed(0)} ms`,
  );
  console.log(
    `          Chromium's own way from the click to the document: ${median(times.map((time) => time.opening)).toFixed(0)} ms`,
  );
  return judgeLong(long) && middle <= VIEW_LIMIT;
}
