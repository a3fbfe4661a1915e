import { JSDOM } from 'jsdom';

/** A page as the engine meets it: scripts don't run, the address is the tab's. */
export function page(html: string, url = 'https://news.example/2026/a-story'): Document {
  return new JSDOM(html, { url }).window.document;
}

const SENTENCES = [
  'The council published its plan for the town’s libraries on Monday, after a year of talks with staff and readers.',
  'Nine branches stay open, three move into schools, and the mobile library returns to the villages in the valley.',
  'Opening hours grow by a fifth, and the branch in the market hall will be open on Sundays for the first time.',
  'The plan costs less than the old one, the treasurer told the meeting, because two leases end this summer.',
];

/** Enough running text for Readability to know an article, with `inside` in the middle of it. */
export function article(inside: string, { title = 'Libraries to open longer', head = '' } = {}): string {
  const [a, b, c, d] = SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title} | The Valley News</title>
    <meta property="og:site_name" content="The Valley News">${head}</head>
    <body><main><article><h1>${title}</h1>${a}${b}${inside}${c}${d}</article></main></body></html>`;
}
