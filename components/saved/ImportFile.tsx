import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';

/** Reads a file of saved quotes in. A real file field, which its label makes look like the buttons beside it. */
export function ImportFile({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const t = useTranslate();
  const onChange = ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    const file = field.files?.[0];
    // The same file may be chosen again.
    field.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="button file">
      <Icon name="open" />
      {t('saved.import.name')}
      <input type="file" class="visually-hidden" accept=".json,application/json" onChange={onChange} />
    </label>
  );
}
