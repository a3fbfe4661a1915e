/** What a rule's attribution is, one bit each. */

/** A cue behind the words, of their own: where its subject can't be named, the words are nobody's who spoke before. */
export const OWN = 1;
/** Somebody who spoke before goes on. */
export const CARRIED = 2;
/** The next paragraph's words go on behind these, though the marks were closed: led up to ("Thomas said: “…”"), or carried. */
export const LEADS_ON = 4;
