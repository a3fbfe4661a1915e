import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

function listOf(inside: string): { items: string[]; ordered: boolean; text: string } {
  const document = page(article(inside));
  const result = digest(document, { url: document.URL });
  if (!result.ok) throw new Error(result.reason);
  const { blocks, text, html } = result.digest.article;
  return {
    items: blocks.filter(({ kind }) => kind === 'item').map((block) => block.text),
    ordered: html.includes('<ol'),
    text,
  };
}

const POINTS = ['Keep every branch open', 'Pay staff fairly', 'Ask readers first'];
const each = (wrap: (point: string, index: number) => string) => POINTS.map(wrap).join('\n');
const lead = '<p>The union has three demands:</p>';

/** Every form that editors and word processors give a list. Each one was seen on pages of unions and councils. */
const FORMS: readonly (readonly [string, string, boolean])[] = [
  ['a real list', `<ul>${each((p) => `<li>${p}</li>`)}</ul>`, false],
  ['a numbered list', `<ol>${each((p) => `<li>${p}</li>`)}</ol>`, true],
  ['items of paragraphs', `<ul>${each((p) => `<li><p>${p}</p></li>`)}</ul>`, false],
  ['bullets as paragraphs', each((p) => `<p>• ${p}</p>`), false],
  ['dashes as paragraphs', each((p) => `<p>– ${p}</p>`), false],
  ['numbers as paragraphs', each((p, i) => `<p>${i + 1}. ${p}</p>`), true],
  ['numbers in brackets', each((p, i) => `<p>(${i + 1}) ${p}</p>`), true],
  ['letters', each((p, i) => `<p>${'abc'[i]}) ${p}</p>`), true],
  ['bullets after line breaks', `<p>${POINTS.map((p) => `• ${p}`).join('<br>')}</p>`, false],
  ['numbers after line breaks', `<p>${POINTS.map((p, i) => `${i + 1}. ${p}`).join('<br>\n')}</p>`, true],
  [
    'a paste from Word',
    each(
      (p) =>
        `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>${p}</p>`,
    ),
    false,
  ],
  ['Word’s second level', each((p) => `<p>o<span>&nbsp;&nbsp; </span>${p}</p>`), false],
  [
    'ticks in boxes',
    `<div>${each((p) => `<div><span aria-hidden="true">✓</span> <span>${p}</span></div>`)}</div>`,
    false,
  ],
  ['emoji', each((p) => `<p>✅ ${p}</p>`), false],
  [
    'a layout table',
    `<table role="presentation">${each((p, i) => `<tr><td>${i + 1}.</td><td>${p}</td></tr>`)}</table>`,
    true,
  ],
  ['a layout table of bullets', `<table>${each((p) => `<tr><td>•</td><td>${p}</td></tr>`)}</table>`, false],
];

describe('lists', () => {
  it.each(FORMS)('are found in the form of %s', (_, html, ordered) => {
    const found = listOf(lead + html);
    expect(found.items).toEqual(POINTS);
    expect(found.ordered).toBe(ordered);
    const lines = POINTS.map((point, i) => `${ordered ? `${i + 1}.` : '•'} ${point}`).join('\n');
    expect(found.text).toContain(`The union has three demands:\n\n${lines}\n\n`);
  });

  it('keep the words before and after them in the same paragraph', () => {
    const found = listOf(`<p>Three demands:<br>• ${POINTS.join('<br>• ')}<br>The talks go on.</p>`);
    expect(found.items).toEqual(POINTS);
    expect(found.text).toContain('Three demands:\n\n• Keep');
    expect(found.text).toContain('• Ask readers first\n\nThe talks go on.');
  });

  it('keep links and emphasis inside their items', () => {
    const document = page(article(`<p>• See <a href="/a">the <b>plan</b></a></p><p>• Second thing</p>`));
    const result = digest(document, { url: document.URL });
    expect(result.ok && result.digest.article.html).toContain(
      'See <a href="https://news.example/a">the <b>plan</b></a>',
    );
  });

  it.each([
    ['dialogue behind dashes of one speaker', '<p>– Yes, he said.</p><p>And he left the room.</p>'],
    ['a sentence that begins with a year', '<p>2. Liga players met.</p><p>Nothing else was said.</p>'],
    ['one bullet alone', '<p>• Only one line here</p>'],
    ['numbers that do not count up', '<p>3. Third</p><p>7. Seventh</p><p>9. Ninth</p>'],
  ])('are not made of %s', (_, html) => {
    expect(listOf(html).items).toEqual([]);
  });

  it('show the numbers that the page gives them', () => {
    expect(listOf('<ol start="4"><li>Fourth thing</li><li>Fifth thing</li></ol>').text).toContain(
      '4. Fourth thing\n5. Fifth thing',
    );
  });

  it('keep nested points behind their parent', () => {
    const found = listOf(
      '<ul><li>Pay <ul><li>More for nights</li><li>More for Sundays</li></ul></li><li>Hours</li></ul>',
    );
    expect(found.items).toEqual(['Pay', 'More for nights', 'More for Sundays', 'Hours']);
  });
});
