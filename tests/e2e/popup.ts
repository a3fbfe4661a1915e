import type { BrowserDriver } from '../../scripts/browsers/driver.ts';

const LIMIT = 12_000;

/** Opens the popup by its toolbar button and waits until it has read the page or says why not. */
export async function open(browser: BrowserDriver): Promise<void> {
  await browser.openPopup();
  await ready(browser);
}

/** Waits until the view shows an article, or says why there is none. */
export async function ready(browser: BrowserDriver): Promise<void> {
  await until(browser, () => {
    const main = document.querySelector('main');
    return main?.querySelector('h1') != null && main.getAttribute('aria-busy') !== 'true';
  });
  // What listens for keys is attached after the first paint, or 35 ms later where nothing is painted.
  await browser.inView(() => new Promise<void>((attached) => setTimeout(attached, 100)));
}

/** Waits until the view shows what `condition` asks for. */
export async function until<A extends unknown[]>(
  browser: BrowserDriver,
  condition: (...args: A) => boolean | Promise<boolean>,
  ...args: A
): Promise<void> {
  for (const end = Date.now() + LIMIT; !(await browser.inView(condition, ...args)); ) {
    if (Date.now() > end) throw new Error(`still not so after ${LIMIT} ms: ${condition}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Presses Tab until the control with that role and name has the focus: as a keyboard reader gets there. */
export async function tabTo(browser: BrowserDriver, role: string, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await browser.inView(() => {
      const element = document.activeElement;
      const tag = element?.localName ?? '';
      const given = element?.getAttribute('role') ?? { button: 'button', a: 'link' }[tag] ?? tag;
      return `${given}: ${(element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim()}`;
    });
    if (focused === `${role}: ${name}`) return;
    await browser.press('Tab');
  }
  throw new Error(`no ${role} "${name}" within 60 presses of Tab`);
}

/** Loads the view's page again. */
export async function reload(browser: BrowserDriver): Promise<void> {
  await browser.inView(() => {
    document.documentElement.dataset.old = '';
    setTimeout(() => location.reload());
  });
  // Between the two pages there is nobody to answer.
  const isNew = () => browser.inView(() => document.documentElement.dataset.old === undefined).catch(() => false);
  while (!(await isNew())) await new Promise((again) => setTimeout(again, 50));
}

/** Presses the control with that name by keyboard, from wherever the focus is. */
export async function press(browser: BrowserDriver, name: string): Promise<void> {
  await browser.inView((wanted: string) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, summary')];
    const control = controls.find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '').trim() ===
        wanted,
    );
    if (!control) throw new Error(`no control named ${wanted}`);
    control.focus();
  }, name);
  const isField = await browser.inView(() => /^(button|input|summary)$/.test(document.activeElement?.localName ?? ''));
  await browser.press(isField ? ' ' : 'Enter');
}

/** What an element of the view shows; what is hidden is not part of it. */
export const textOf = (browser: BrowserDriver, selector: string): Promise<string> =>
  browser.inView((css: string) => {
    const element = document.querySelector<HTMLElement>(css);
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not what the reader sees
    return (element?.innerText ?? '').trim();
  }, selector);

/** The level 2 headings of the view, white space as one space. */
export const headings = (browser: BrowserDriver): Promise<string[]> =>
  browser.inView(() =>
    [...document.querySelectorAll('main h2')].map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
