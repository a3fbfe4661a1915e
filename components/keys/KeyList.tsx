import { useTranslate } from '../translate.ts';
import { keyNames, singleKeys } from './key-names.ts';

/** The single keys and what they do. */
export function KeyList() {
  const t = useTranslate();
  return (
    <dl class="shortcuts">
      {singleKeys.map((key) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{keyNames[key](t)}</dd>
        </div>
      ))}
    </dl>
  );
}
