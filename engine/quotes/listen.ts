import type { Paraphrase } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';
import { attribute } from './attribution/index.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { withLabels } from './labels.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { isQuote } from './not-quotes.ts';
import { paraphraseOf } from './paraphrases.ts';
import { People } from './people.ts';
import { readPassages } from './read-passages.ts';
import { reportIn } from './reports.ts';
import { findRuns } from './runs.ts';
import { siteOf } from './sites.ts';
import { identify, type Voice } from './speakers.ts';
import { turnsOf, type Utterance } from './turns.ts';
import { worded } from './wording.ts';

/** What an article's blocks give: the utterances of each turn, and reported speech. */
interface Heard {
  readonly turns: readonly (readonly Utterance[])[];
  readonly paraphrases: Paraphrase[];
}

const SPOKEN = /^(?:paragraph|item|quotation|cell|term)$/;

const canSpeak = ({ kind, zone, label }: TextBlock) =>
  SPOKEN.test(kind) && (/body|aside/.test(zone) || label === 'notes');

const findAllRuns = (blocks: readonly TextBlock[]) => withLabels(blocks, withBlockQuotes(blocks, findRuns(blocks)));

/** Finds all that is quoted or reported in an article's blocks, and who said it. */
export function listen(blocks: readonly TextBlock[], language: Language): Heard {
  const runs = findAllRuns(blocks.filter(canSpeak));
  const passages = readPassages(blocks, runs, language);
  let known: People | undefined;
  const identified = (mention: Mention) => {
    known ??= new People(passages); // not before somebody speaks
    return identify(mention, known, voices);
  };
  const paraphrases: Paraphrase[] = [];
  const utterances: Utterance[] = [];
  const voices: Voice[] = [];
  for (const passage of passages) {
    passage.tokens.forEach((token, at) => {
      if (passage.sentenceStart[at] === at && !token.run) {
        const report = reportIn(passage, at);
        const voice = report && identified(report.mention);
        if (voice) {
          voices.push(voice);
          const paraphrase = canSpeak(passage.block) && paraphraseOf(passage, report, voice);
          if (paraphrase) paraphrases.push(paraphrase);
        }
      }
      if (!token.run) return;
      const site = siteOf(utterances, voices, passage, at, token.run);
      const attribution = attribute(site);
      if (!isQuote(site, attribution)) return;
      const voice = attribution?.mention
        ? worded(identified(attribution.mention), attribution)
        : (attribution?.voice ?? null);
      if (voice) voices.push(voice);
      utterances.push({ site, run: token.run, attribution, voice });
    });
  }
  return { turns: turnsOf(utterances), paraphrases };
}
