import type { NotShown } from '../../digest.ts';
import type { PageAccess } from './page-access.ts';

const COUNTED: Readonly<Record<string, NotShown['kind']>> = {
  video: 'video',
  audio: 'audio',
  object: 'embed',
  embed: 'embed',
};
const VIDEO_FRAME = /youtube|vimeo|dailymotion|player|video|brightcove|jwplatform|wistia/i;
const AUDIO_FRAME = /soundcloud|spotify|podcast|audioboom|acast|anchor\.fm|audio/i;
const CHART_FRAME = /datawrapper|flourish|infogram|tableau|chart|graphic|everviz|highcharts/i;
const FORM_FRAME = /forms?\.(?:gle|office)|docs\.google\.[a-z]+\/forms|typeform|surveymonkey|actionnetwork|petition/i;
const ADVERT_FRAME = /doubleclick|googlesyndication|adservice|\bads?\b|recaptcha|googletagmanager|consent|tracking/i;

/** Counts what the reader can't show: players, frames, charts. */
export class NotShownCounter {
  readonly counts = new Map<NotShown['kind'], number>();
  private readonly page: PageAccess;

  constructor(page: PageAccess) {
    this.page = page;
  }

  /** Counts a player or frame of that name. */
  count(element: Element, name: string): void {
    const kind = COUNTED[name];
    if (kind) this.add(kind);
    else this.frame(element);
  }

  private frame(frame: Element): void {
    const address = this.page.attribute(frame, 'src') || this.page.attribute(frame, 'data-src') || '';
    if (!address || ADVERT_FRAME.test(address)) return;
    if (VIDEO_FRAME.test(address)) this.add('video');
    else if (AUDIO_FRAME.test(address)) this.add('audio');
    else if (FORM_FRAME.test(address)) this.add('form');
    else this.add(CHART_FRAME.test(address) ? 'chart' : 'embed');
  }

  private add(kind: NotShown['kind']): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}
