import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** A sheet and those that it imports. */
const whole = (path: string): string =>
  read(path).replace(/@import "\.\/(.+?)";/g, (_, name: string) => whole(`assets/${name}`));
const sheets = [...read('entrypoints/popup/index.html').matchAll(/href="(?:\.\.\/)+(assets\/.+?\.css)"/g)].map(
  ([, path = '']) => path,
);

// Each time that a popup's content grows Chromium tries a window of 25 px first. A media query that answers otherwise for
// a moment has every rule of its sheet applied anew to all that is there: a quarter of a second for a long article.
describe('the size of the window is asked for only where the popup has its own', () => {
  const window = 'assets/popup-window.css';

  it.each(sheets.filter((path) => path !== window))('not in %s', (path) => {
    expect(whole(path).match(/@media[^{]*\b(?:width|height|orientation|aspect-ratio)\b[^{]*/g)).toBeNull();
  });

  it('in a sheet of a few rules for the document alone', () => {
    expect(sheets).toContain(window);
    expect(
      new Set(
        read(window)
          .match(/^ *[a-z]+(?=,$| \{$)/gm)
          ?.map((name) => name.trim()),
      ),
    ).toEqual(new Set(['html', 'body']));
  });
});
