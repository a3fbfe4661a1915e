import { afterAll } from 'vitest';

/** Preact runs effects at the latest 35 ms after a view has changed; the document has to be there until then. */
afterAll(() => new Promise((done) => setTimeout(done, 60)));
