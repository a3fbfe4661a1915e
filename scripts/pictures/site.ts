import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const own = (name: string) => () => readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');

const NAMES = ['Mair Owen', 'Tomos Achebe', 'Hanna Lind', 'Iwan Okafor', 'Ruth Adeyemi'];

/** As many quotes as a long report of a conference has. */
function forty(): string {
  const quotes = Array.from({ length: 40 }, (_, index) => {
    const name = NAMES[index % NAMES.length];
    return `<p>${name} said: “On evening ${index + 1} the last bus left before the shift was over.” The hall was quiet.</p>`;
  });
  return `<!doctype html><html lang="en-GB"><title>Forty voices from the night shift</title>
    <article><h1>Forty voices from the night shift</h1>
    <p>For one winter the members of the night shift told the conference how they get home, and what they pay for it.</p>
    ${quotes.join('\n')}</article></html>`;
}

const CUT_OFF = `<!doctype html><html lang="en-GB"><title>The price of salt</title>
  <article><h1>The price of salt</h1>
  <p>For six winters the county has bought its road salt from one mine, at a price that nobody outside the office has seen.</p>
  <p>“We asked for the contract and were given the cover,” said Ann Hill, who drives a gritter and keeps the receipts.</p>
  <p>What the contract says about the price in a hard winter is another matter, and the county’s lawyers have advised…</p>
  <p>Subscribe to continue reading.</p></article></html>`;

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const PAGES: Readonly<Record<string, () => string>> = {
  '/article.html': () => readFileSync(join(root, 'docs', 'sample', 'union-press-release.html'), 'utf8'),
  '/long.html': own('long.html'),
  '/bare.html': own('bare.html'),
  '/arabic.html': own('arabic.html'),
  '/hebrew.html': own('hebrew.html'),
  '/illustrated.html': own('illustrated.html'),
  '/forty.html': forty,
  '/cut-off.html': () => CUT_OFF,
  '/empty.html': () => '<!doctype html><title>Empty</title><body></body>',
  '/no-article.html': () => '<!doctype html><title>Sign in</title><form><label>Name <input></label></form>',
  '/too-large.html': () => `<!doctype html><title>Too large</title><p>Words</p>${'<i></i>'.repeat(160_000)}`,
};

/** A drawing in place of the pictures that no network is there for. */
export const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 700"><path fill="#b9cdd6" d="M0 0h1200v430H0z"/>
  <path fill="#8a7a5c" d="M0 430q300-40 600 0t600 0v270H0z"/><path fill="#33414a" d="M260 430l60 90h220l70-90zM400 430V180l130 220zM760 470l40 60h180l50-60zM860 470V260l100 180z"/></svg>`;

export interface PictureSite {
  readonly origin: string;
  close(): void;
}

function answer(path: string, response: ServerResponse): void {
  const page = PAGES[path];
  response.setHeader('content-type', path.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8');
  if (page) response.end(page());
  else if (path === '/document.pdf') response.end(PDF);
  else if (path === '/never-ends.html') response.write(`<!doctype html><title>Slow</title><body>${' '.repeat(2_000)}`);
  else {
    response.statusCode = 404;
    response.end();
  }
}

/** The pages that the pictures are taken over, on localhost. */
export async function openPictureSite(): Promise<PictureSite> {
  const server = createServer((request, response) => answer(request.url ?? '/', response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
