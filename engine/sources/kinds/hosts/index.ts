import type { SourceKind } from '../../../digest.ts';
import { AUTHORITIES } from './authorities.ts';
import { CONTINENTAL_NEWS } from './continental.ts';
import { NEWS } from './news.ts';
import { ORGANISATIONS } from './organisations.ts';
import { MEDIA, OTHERS, SHOPS, SOCIAL_NETWORKS } from './platforms.ts';
import { REPORTS } from './reports.ts';
import { STATISTICS } from './statistics.ts';

export interface KnownHost {
  readonly kind: SourceKind;
  /** Who publishes there; empty where many do. */
  readonly name: string;
}

/** Well-known hosts of the supported languages' countries with what they publish and their names. */
const TABLE: Readonly<Record<SourceKind, string>> = {
  report: REPORTS,
  data: STATISTICS,
  official: AUTHORITIES,
  news: NEWS + CONTINENTAL_NEWS,
  organisation: ORGANISATIONS,
  social: SOCIAL_NETWORKS,
  media: MEDIA,
  commerce: SHOPS,
  other: OTHERS,
};

const HOSTS = new Map<string, KnownHost>(
  Object.entries(TABLE).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line): [string, KnownHost] => {
        const [host = '', name = ''] = line.split('=');
        return [host.trim(), { kind: kind as SourceKind, name: name.trim() }];
      }),
  ),
);

const PAPERS = new Set([...HOSTS.values()].filter(({ kind }) => kind === 'news').map(({ name }) => name.toLowerCase()));

/** Whether a name, "The" aside, is that of a known newspaper or broadcaster. */
export function isPaper(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, '');
  return PAPERS.has(plain) || PAPERS.has(`the ${plain}`);
}

/** The nearest known host: "uk.news.example.com" is looked up whole, then without its first label, and so on. */
export function knownHost(host: string): KnownHost | null {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const known = HOSTS.get(name);
    if (known) return known;
  }
  return null;
}
