import { after, before } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import type { BROWSERS } from './browsers.ts';
import { openSite, type Site } from './site.ts';

type Launch = (typeof BROWSERS)[number][1];

/** What a test needs around it. */
export interface World {
  readonly browser: BrowserDriver;
  readonly site: Site;
}

/** Opens a site and a browser before the tests of this block, hands them over, and closes both after the tests. */
export function openWorld(
  launch: Launch,
  handOver: (world: World) => void | Promise<void>,
  further?: Parameters<Launch>[0],
): void {
  let site: Site | undefined;
  let browser: BrowserDriver | undefined;
  before(async () => {
    site = await openSite();
    browser = await launch(further);
    await handOver({ browser, site });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
}
