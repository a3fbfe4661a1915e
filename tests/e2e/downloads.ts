import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT = 10_000;

export interface Downloads {
  readonly folder: string;
  /** Waits for the one file that was downloaded, takes it away and gives its name and text. */
  take(): Promise<{ readonly name: string; readonly text: string }>;
  close(): void;
}

/** A folder of its own for a browser's downloads. */
export function openDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-downloads-'));
  const whole = () => readdirSync(folder).filter((name) => !/\.(part|crdownload)$|^\.|^\d*$/.test(name));
  return {
    folder,
    take: async () => {
      for (const end = Date.now() + LIMIT; ; await new Promise((again) => setTimeout(again, 50))) {
        const [name] = whole();
        // Firefox puts an empty file in the place of one that is still coming.
        const path = name && join(folder, name);
        const isThere = path && !existsSync(`${path}.part`) && readdirSync(folder).length === 1;
        const text = isThere ? readFileSync(path, 'utf8') : '';
        if (path && text) {
          rmSync(path);
          return { name, text };
        }
        if (Date.now() > end) throw new Error(`no download within ${LIMIT} ms`);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
