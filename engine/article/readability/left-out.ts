import type { Steps } from './steps.ts';

const nothing = (): void => {};

/** Leaves out what the pruning did already (visibility, scripts, lazy pictures) and what others do after (metadata, tidying). */
export function leaveOut(steps: Steps, title: string): void {
  steps._isProbablyVisible = () => true;
  steps._cleanStyles = nothing;
  steps._fixLazyImages = nothing;
  steps._unwrapNoscriptImages = nothing;
  steps._removeScripts = nothing;
  steps._getArticleMetadata = () => ({ title, excerpt: 'none' });
  steps._postProcessContent = nothing;
}
