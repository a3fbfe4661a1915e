import {
  type CsvHeadings,
  type SavedFileFormat,
  type SavedQuote,
  savedFileFormats,
  savedQuotesFile,
  type TextFile,
} from '../../formats/index.ts';
import { copyWords } from '../copy/copy-words.ts';
import { Icon } from '../Icon.tsx';
import { type Translate, useTranslate } from '../translate.ts';

const names: { readonly [F in SavedFileFormat]: string } = { markdown: 'Markdown', csv: 'CSV', json: 'JSON' };

function csvHeadings(t: Translate): CsvHeadings {
  return [
    t('saved.columns.words'),
    t('saved.columns.speaker'),
    t('saved.columns.role'),
    t('saved.columns.organisation'),
    t('copy.namedFromContext'),
    t('saved.columns.title'),
    t('saved.columns.site'),
    t('saved.columns.date'),
    t('saved.columns.address'),
    t('saved.columns.language'),
    t('copy.savedOn'),
  ];
}

interface ExportButtonsProps {
  /** What the list shows: what is searched for is what is handed on. */
  readonly shown: readonly SavedQuote[];
  readonly onDownload: (file: TextFile) => void;
}

/** The quotes shown, as a file of each format. */
export function ExportButtons({ shown, onDownload }: ExportButtonsProps) {
  const t = useTranslate();
  return (
    <fieldset class="tools-group">
      <legend>{t('saved.export.title', { count: shown.length })}</legend>
      <div class="row">
        {savedFileFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            onClick={() => onDownload(savedQuotesFile(shown, format, copyWords(t), csvHeadings(t), new Date()))}
          >
            <Icon name="save" />
            {t('saved.export.as', { format: names[format] })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
