import { useEffect, useRef } from 'preact/hooks';
import { type Translate, useTranslate } from '../translate.ts';

const texts = {
  noTab: (t: Translate) => [t('problem.noTab.title'), t('problem.noTab.help')],
  noAccess: (t: Translate) => [t('problem.noAccess.title'), t('problem.noAccess.help')],
  browserPage: (t: Translate) => [t('problem.browserPage.title'), t('problem.browserPage.help')],
  store: (t: Translate) => [t('problem.store.title'), t('problem.store.help')],
  readerView: (t: Translate) => [t('problem.readerView.title'), t('problem.readerView.help')],
  viewSource: (t: Translate) => [t('problem.viewSource.title'), t('problem.viewSource.help')],
  fileAccess: (t: Translate) => [t('problem.fileAccess.title'), t('problem.fileAccess.help')],
  pdf: (t: Translate) => [t('problem.pdf.title'), t('problem.pdf.help')],
  policy: (t: Translate) => [t('problem.policy.title'), t('problem.policy.help')],
  loading: (t: Translate) => [t('problem.loading.title'), t('problem.loading.help')],
  lostAccess: (t: Translate) => [t('problem.lostAccess.title'), t('problem.lostAccess.help')],
  errorPage: (t: Translate) => [t('problem.errorPage.title'), t('problem.errorPage.help')],
  emptyPage: (t: Translate) => [t('problem.emptyPage.title'), t('problem.emptyPage.help')],
  noArticle: (t: Translate) => [t('problem.noArticle.title'), t('problem.noArticle.help')],
  tooLarge: (t: Translate) => [t('problem.tooLarge.title'), t('problem.tooLarge.help')],
  forgotten: (t: Translate) => [t('problem.forgotten.title'), t('problem.forgotten.help')],
  broken: (t: Translate) => [t('problem.broken.title'), t('problem.broken.help')],
} as const;

export type ProblemName = keyof typeof texts;

/** Where reading again in the same view can end otherwise; elsewhere the reader has to go to another page first. */
const worthAnotherTry: readonly ProblemName[] = [
  'fileAccess',
  'loading',
  'lostAccess',
  'emptyPage',
  'noArticle',
  'broken',
];

interface ProblemProps {
  readonly problem: ProblemName;
  readonly onReadAgain: () => void;
}

/** Why there is nothing to read here, and what can be done. */
export function Problem({ problem, onReadAgain }: ProblemProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problem]);
  const [title, help] = texts[problem](t);
  return (
    <main class="message">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="message-help">{help}</p>
      {worthAnotherTry.includes(problem) && (
        <button type="button" class="button" onClick={onReadAgain}>
          {t('action.readAgain')}
        </button>
      )}
    </main>
  );
}
