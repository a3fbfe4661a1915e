import { useState } from 'preact/hooks';
import type { Digest } from '../engine/index.ts';
import { type Place, useActions } from './actions.ts';
import { useAnnounce } from './announce-context.ts';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate.ts';

function allPlaces({ keyIssues, quotes, sources }: Digest): Place[] {
  return [
    ...keyIssues.map(({ at }) => ({ kind: 'point', slices: at }) as const),
    ...quotes.map(({ at }) => ({ kind: 'quote', slices: at }) as const),
    ...sources.map(({ at }) => ({ kind: 'source', slices: [at] }) as const),
  ];
}

/** Marks every point, quote and source on the live page, and ends it again. */
export function HighlightPage({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { highlightPage } = useActions();
  const [isOn, setOn] = useState(false);
  if (!highlightPage) return null;
  const change = async (next: boolean) => {
    const found = await highlightPage(allPlaces(digest), next);
    if (found === null) return announce(t('status.pageGone'));
    setOn(next);
    if (next) announce(t('status.highlighted', { count: found }));
  };
  return <Switch name={t('action.highlightPage')} isOn={isOn} onChange={change} />;
}
