import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostilePage } from './hostile.ts';

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
const TEASERS = [
  'Bus routes restored',
  'Library hours cut again',
  'Nurses vote on new offer',
  'School meals cost more',
];
const FRONT = `<!doctype html><title>Valley News</title><main><h1>Valley News</h1>${TEASERS.map(
  (headline, index) =>
    `<section><h2><a href="/story-${index}">${headline} in the valley this winter</a></h2>
     <p><a href="/story-${index}">What the council decided on Monday, and what it means for you and your street</a></p></section>`,
).join('')}</main>`;
const SHORT =
  '<!doctype html><title>Sign in</title><body><form><label>Name <input></label><button>Sign in</button></form></body>';

const sample = () => readFileSync(join(import.meta.dirname, '../../docs/sample/union-press-release.html'), 'utf8');
/** The sample on many screens, with the last quote's words in a teaser above it as well. */
const tall = () =>
  sample().replace(
    '<div class="columns">',
    `<style>article > p { margin-block: 60vh }</style>
     <aside><p>Today: “Long contracts would let us buy electric buses tomorrow”</p></aside><div class="columns">`,
  );
/** An article whose markup is too large to keep: long addresses, as trackers make them. */
const huge = () =>
  sample().replace(
    '<p>It identified eight',
    `${Array.from({ length: 400 }, (_, index) => {
      const address = `https://data.example/${index}/${'x'.repeat(11_000)}`;
      return `<p>Route ${index} lost its last evening service, and nobody was asked before it went, says <a href="${address}">the table</a>.</p>`;
    }).join('\n')}<p>It identified eight`,
  );

/** A year of minutes: some 300 quotes and 300 reports, and half a megabyte of markup. */
const long = () => {
  const paragraphs = Array.from(
    { length: 300 },
    (_, index) => `${index % 10 === 0 ? `<h2>Week ${index / 10 + 1} of the year</h2>` : ''}
      <p>On evening ${index + 1} the hall was full and the list was long, as it is in every week of the year. “We have kept branch ${index + 1} open,”
      said Ann Hill, the treasurer, who showed <a href="https://reports.example/${index + 1}.pdf">the report of that week</a> to those who had come.</p>
      ${'<p>Nobody spoke against it, and the chair moved on to the next matter of a long list, which was the roof of the hall and who would pay for the scaffolding that has stood there since the spring before last.</p>'.repeat(4)}`,
  );
  return `<!doctype html><html lang="en"><title>A long year</title><article><h1>A long year</h1>${paragraphs.join('')}
    <p>And that was the last word of the year.</p></article></html>`;
};

const PICTURES = `<!doctype html><html lang="en"><title>The harbour</title><article><h1>The harbour</h1>
  <p>Twice a day the harbour empties, and twice a day it fills, and between the two the boats lie on the sand for hours.</p>
  <figure><img src="https://pictures.invalid/boats.png" alt="Boats on the sand"><figcaption>Low water.</figcaption></figure>
  <p>The tables for the year hang in the office, and a copy of each is kept in the library for anyone who asks for it.</p>
  <p>Nobody has counted the boats, but the harbourmaster says that there are more of them every spring than before.</p>
  </article></html>`;

/** Pages of the tests by path; the article is the sample that the project ships. */
const PAGES: Readonly<Record<string, () => string>> = {
  '/article.html': sample,
  '/tall.html': tall,
  '/huge.html': huge,
  '/long.html': long,
  '/pictures.html': () => PICTURES,
  '/empty.html': () => '<!doctype html><title>Empty</title><body></body>',
  '/no-article.html': () => SHORT,
  '/front-page.html': () => FRONT,
  '/hostile.html': () => hostilePage(),
};

export interface Site {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  close(): void;
}

/** A site on localhost that notes every request made to it. */
export async function openSite(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(path);
    answer(path, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(path: string, response: ServerResponse): void {
  if (path === '/document.pdf') {
    response.setHeader('content-type', 'application/pdf');
    response.end(PDF);
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const page = PAGES[path];
  if (page) response.end(page());
  else if (path === '/never-ends.html') response.write(`<!doctype html><title>Slow</title><body>${' '.repeat(2_000)}`);
  else {
    response.statusCode = 404;
    response.end();
  }
}
