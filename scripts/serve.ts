import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  /** Where the page is, on localhost. */
  readonly url: string;
  close(): void;
}

/** Serves one HTML file on localhost, at any path: browsers let an extension read http pages, files only by permission. */
export async function serveFile(file: string): Promise<Served> {
  const page = await readFile(file);
  const server = createServer((request, response) => {
    if (request.headers['sec-fetch-dest'] === 'document' || request.url?.endsWith('.html')) {
      // Without a charset: the file's own declaration counts, as it would on the web.
      response.setHeader('content-type', 'text/html');
      response.end(page);
      return;
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/article.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
