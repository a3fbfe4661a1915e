import { type Digest, digestOf as digestWith, loadWords, type PageReading } from '../engine/index.ts';

/** The engine's finders, in a file of their own so that the views can load them beside themselves. */
export async function digestOf(reading: PageReading): Promise<Digest> {
  return digestWith(reading, await loadWords(reading));
}
