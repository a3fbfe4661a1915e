import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

const busy = article(`
  <ul><li>One point of the plan</li><li>Another point of the plan</li></ul>
  <p>• a line<br>• another<br>• a third</p>
  <table role="presentation"><tr><td>1.</td><td>first</td></tr><tr><td>2.</td><td>second</td></tr></table>
  <form><input name="childNodes"><input name="attributes"><p>Sign up</p></form>
  <figure><img src="/a.jpg" alt="A library"><figcaption>The hall</figcaption></figure>
  <div hidden>Hidden words</div><script>var x = 1</script><q>quoted</q>`);

describe('the page', () => {
  it('is the same before and after it is read, attributes and all', () => {
    const document = page(busy);
    const before = document.documentElement.outerHTML;
    const nodes = [...document.querySelectorAll('*')];
    expect(digest(document, { url: document.URL }).ok).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')]).toEqual(nodes);
  });

  it('is not touched by a single change, as an observer sees it', async () => {
    const document = page(busy);
    const view = document.defaultView;
    if (!view) throw new Error('no window');
    const seen: MutationRecord[] = [];
    const observer = new view.MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    digest(document, { url: document.URL });
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
  });
});
