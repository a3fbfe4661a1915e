import { Readability } from '@mozilla/readability';
import { skipAbsent } from './absent.ts';
import { leaveOut } from './left-out.ts';
import { measureOnce } from './measures.ts';
import { askLess, loopPlainly } from './questions.ts';
import type { Steps } from './steps.ts';

/** Between words in any script: Readability knows ASCII letters only and finds no title again in Arabic or Greek. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}_]+/u;

/** Puts the engine's own steps in place of Readability's. */
function ownSteps(steps: Steps, title: string, present: ReadonlySet<string>): void {
  steps.REGEXPS = { ...steps.REGEXPS, tokenize: BETWEEN_WORDS };
  leaveOut(steps, title);
  askLess(steps);
  loopPlainly(steps);
  measureOnce(steps);
  skipAbsent(steps, present); // last: it goes around the steps before
}

/**
 * Readability serialises the whole body before it starts, only to lay it anew when a first try finds too little. Most
 * pages need no second try: the text is not made, and `relay` fills the body again where one is needed.
 */
function relayOnRetry(body: Element, relay: () => Iterable<Node>): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => body.replaceChildren(...relay()),
  });
}

/**
 * Runs Readability on the pruned clone, which it consumes. Returns the article's element with its classes (the passes
 * after it read them), or null where it finds none. Left out of Readability's own steps: what the pruning did already
 * (visibility, scripts, lazy pictures), the metadata (the engine has its own), and the final tidying of attributes (blocks are made anew).
 *
 * @param present names of the clone's elements
 * @param relay gives the body's content afresh
 */
export function grabArticle(
  clone: Document,
  title: string,
  present: ReadonlySet<string>,
  relay: () => Iterable<Node>,
): Element | null {
  const readability = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  ownSteps(readability as unknown as Steps, title, present);
  relayOnRetry(clone.body, relay);
  return (readability.parse()?.content as Element | undefined) ?? null;
}
