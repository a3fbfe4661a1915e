import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One page to read: how the user named it, where it is, and the address that it has on the web. */
export interface Input {
  readonly name: string;
  /** Absolute path, or null for standard input. */
  readonly path: string | null;
  readonly url: string;
}

export type Inputs = { readonly ok: true; readonly inputs: Input[] } | { readonly ok: false; readonly reason: string };

const STDIN_URL = 'https://stdin.invalid/';

/** Files and "-" as inputs. Without a base address a file's own address stands in. */
export function fromNames(names: readonly string[], base: string | undefined): Inputs {
  if (base !== undefined && !URL.canParse(base)) {
    return { ok: false, reason: `--url needs a whole address such as https://example.org/page, not "${base}".` };
  }
  const inputs = names.map((name): Input => {
    const path = name === '-' ? null : resolve(name);
    return { name, path, url: base ?? (path ? pathToFileURL(path).href : STDIN_URL) };
  });
  return { ok: true, inputs };
}

/** A manifest's lines of `{"file", "url"}` as inputs; files are relative to the manifest. */
export async function fromManifest(manifest: string): Promise<Inputs> {
  let text: string;
  try {
    text = await readFile(manifest, 'utf8');
  } catch {
    return { ok: false, reason: `The manifest ${manifest} can't be read. Check the path.` };
  }
  const inputs: Input[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const entry = parseLine(line);
    if (!entry) {
      return {
        ok: false,
        reason: `${manifest}, line ${index + 1}: expected {"file": "page.html", "url": "https://…"}.`,
      };
    }
    const path = resolve(dirname(manifest), entry.file);
    inputs.push({ name: entry.file, path, url: entry.url ?? pathToFileURL(path).href });
  }
  return { ok: true, inputs };
}

function parseLine(line: string): { file: string; url: string | undefined } | null {
  try {
    const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof file !== 'string' || !file) return null;
    if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url))) return null;
    return { file, url };
  } catch {
    return null;
  }
}
