import { useState } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import { type HandOnContent, type HandOnFormat, handOnContents, handOnFormats } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { useActions } from '../actions.ts';
import { useAnnounce } from '../announce-context.ts';
import { linksOf } from '../article/links-of.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { useBriefingCopy } from '../copy/use-copies.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Icon } from '../Icon.tsx';
import { Choice } from '../settings/Choice.tsx';
import { type Translate, useTranslate } from '../translate.ts';

const contentNames: { readonly [C in HandOnContent]: (t: Translate) => string } = {
  briefing: (t) => t('handOn.briefing'),
  article: (t) => t('handOn.article'),
};

const formatNames: { readonly [F in HandOnFormat]: (t: Translate) => string } = {
  markdown: () => 'Markdown',
  text: (t) => t('settings.formats.plain'),
  html: (t) => t('handOn.html'),
};

/** Most articles are not handed on: what makes the files is loaded when one is. */
const loadFiles = () => import('./make-file.ts');

interface HandOnProps {
  readonly digest: Digest;
  readonly purify: Purify;
}

/** What to hand on, and how: a file of one's choice, or paper. Absent where neither can be done. */
export function HandOn({ digest, purify }: HandOnProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { download, print } = useActions();
  const briefing = useBriefingCopy(digest);
  const [content, setContent] = useState<HandOnContent>('briefing');
  const [format, setFormat] = useState<HandOnFormat>('markdown');
  if (!download) return null;
  const save = async () => {
    const { articleMarkup, handOnFile } = await loadFiles();
    const file = handOnFile({
      digest,
      content,
      format,
      words: copyWords(t),
      links: linksOf(digest, purify),
      markup: () => articleMarkup(digest, purify),
      now: new Date(),
    });
    download(file);
    announce(t('handOn.saved', { name: file.name }));
  };
  return (
    <Disclosure name={t('handOn.title')} short={t('tool.handOn')} icon="save">
      <div class="settings">
        <CopyButton name={briefing.name} what={briefing.what} pieces={briefing.pieces} />
        <Choice
          name={t('handOn.what')}
          values={handOnContents}
          value={content}
          nameOf={(one) => contentNames[one](t)}
          onChange={setContent}
        />
        <Choice
          name={t('handOn.format')}
          values={handOnFormats}
          value={format}
          nameOf={(one) => formatNames[one](t)}
          onChange={setFormat}
        />
        <div class="row">
          <button type="button" class="button" onClick={save}>
            <Icon name="save" />
            {t('handOn.save')}
          </button>
          {print && (
            <button type="button" class="button" onClick={print}>
              <Icon name="print" />
              {t('handOn.print')}
            </button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
