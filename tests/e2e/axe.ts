import { readFileSync } from 'node:fs';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe-core finds in the view as it stands. */
export async function violations(browser: BrowserDriver): Promise<string[]> {
  await browser.addToView(axe);
  return browser.inView(async () => {
    const { axe } = window as unknown as { axe: { run(on: Document): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run(document)).violations.map(({ id }) => id);
  });
}
