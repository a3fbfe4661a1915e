import type { SourceKind, SourceLabel } from '../../engine/index.ts';
import type { Translate } from '../translate.ts';

const kinds: Readonly<Record<SourceKind, (t: Translate) => string>> = {
  report: (t) => t('sources.kind.report'),
  data: (t) => t('sources.kind.data'),
  official: (t) => t('sources.kind.official'),
  news: (t) => t('sources.kind.news'),
  organisation: (t) => t('sources.kind.organisation'),
  social: (t) => t('sources.kind.social'),
  media: (t) => t('sources.kind.media'),
  commerce: (t) => t('sources.kind.commerce'),
  other: (t) => t('sources.kind.other'),
};

const labels: Readonly<Record<SourceLabel, (t: Translate) => string>> = {
  shortened: (t) => t('sources.label.shortened'),
  'not-secure': (t) => t('sources.label.notSecure'),
  affiliate: (t) => t('sources.label.affiliate'),
};

export function sourceKindName(kind: SourceKind, t: Translate): string {
  return kinds[kind](t);
}

export function sourceLabelName(label: SourceLabel, t: Translate): string {
  return labels[label](t);
}
