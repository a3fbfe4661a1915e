import { type Line, type Run, runsOf } from '../../formats/index.ts';
import { useTranslate } from '../translate.ts';

/** The words of a point with the article's own links and emphasis. */
export function PointWords({ line }: { readonly line: Line }) {
  return (
    <>
      {runsOf(line).map((run, index) => (
        <RunWords key={index} run={run} />
      ))}
    </>
  );
}

function RunWords({ run: { text, url, strong, emphasis } }: { readonly run: Run }) {
  const t = useTranslate();
  const linked = url ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="visually-hidden"> ({t('sources.opensNewTab')})</span>
    </a>
  ) : (
    text
  );
  const emphasised = emphasis ? <em>{linked}</em> : linked;
  return <>{strong ? <strong>{emphasised}</strong> : emphasised}</>;
}
