import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../../platform/content-security-policy.ts';

const output = join(import.meta.dirname, '..', '..', '.output');
const read = (...path: string[]) => readFileSync(join(output, ...path), 'utf8');
const weight = (text: string) => gzipSync(text, { level: 9 }).length;
const KILOBYTE = 1_000;

/** Scripts that the popup's page names, with what they import at once; the finders are loaded beside it. */
function popupScripts(build: string): string[] {
  const names = [...read(build, 'popup.html').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
    (found) => found[1] ?? '',
  );
  const all = new Set<string>();
  for (const queue = [...names]; queue.length; ) {
    const name = queue.pop() as string;
    if (all.has(name)) continue;
    all.add(name);
    for (const [, from] of read(build, name).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
      queue.push(`chunks/${from}`);
  }
  return [...all];
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  describe(`the build ${build}`, () => {
    const manifest = JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;

    it('asks for exactly these permissions and no site', () => {
      const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
      const wanted = ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'];
      assert.deepEqual([...(manifest.permissions as string[])].sort(), wanted);
      for (const key of [
        'host_permissions',
        'optional_permissions',
        'optional_host_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
      ]) {
        assert.equal(manifest[key], undefined, key);
      }
    });

    it('holds its pages to the policy', () => {
      assert.deepEqual(manifest.content_security_policy, { extension_pages: contentSecurityPolicy });
    });

    it('opens by a shortcut', () => {
      assert.ok((manifest.commands as Record<string, unknown>)._execute_action);
    });

    it('weighs little', () => {
      const capture = weight(read(build, 'content-scripts', 'capture.js'));
      assert.ok(capture < 36 * KILOBYTE, `capture script: ${capture} bytes`);
      // Words are awaited by the finders alone, never by what the reader sees first.
      assert.ok(popupScripts(build).every((name) => !read(build, name).includes('always.json')));
      const popup = popupScripts(build).reduce((sum, name) => sum + weight(read(build, name)), 0);
      assert.ok(popup > KILOBYTE && popup < 45 * KILOBYTE, `popup: ${popup} bytes`);
      const scripts = globSync('**/*.js', { cwd: join(output, build) })
        .map((path) => weight(read(build, path)))
        .reduce((sum, bytes) => sum + bytes, 0);
      assert.ok(scripts < 150 * KILOBYTE, `all JavaScript: ${scripts} bytes`);
      // A zip holds fonts as they are, everything else deflated, each file by itself: as gzip does.
      const zipped = globSync('**/*', { cwd: join(output, build), withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 }).length)
        .reduce((sum, bytes) => sum + bytes, 0);
      assert.ok(zipped < 700 * KILOBYTE, `packed with fonts: ${zipped} bytes`);
      const rest = globSync('**/*', { cwd: join(output, build), withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.woff2$/.test(entry.name))
        .reduce(
          (sum, entry) => sum + gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 }).length,
          0,
        );
      assert.ok(rest < 320 * KILOBYTE, `without fonts: ${rest} bytes`);
      console.log(
        `${build}: capture ${capture}, popup ${popup}, all JavaScript ${scripts}, all but fonts ${rest}, everything ${zipped} bytes gzip`,
      );
    });
  });
}
