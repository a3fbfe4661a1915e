import { escapeHtml } from '../escape-html.ts';

/** Small enough to read in the source; black on white on paper. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 4rem; font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
li + li { margin-block-start: .4rem; }
table { border-collapse: collapse; }
th, td { padding: .25rem .5rem; border: 1px solid; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
@media print {
  :root { color-scheme: only light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  li, blockquote { break-inside: avoid; }
  blockquote { break-after: avoid; }
}`;

interface HtmlDocument {
  readonly title: string;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** Safe markup without scripts and remote content: of `html`, or serialised from purified nodes. */
  readonly body: string;
}

/** A whole page in one file: it runs nothing and loads nothing, and its own policy forbids both. */
export function htmlDocument({ title, lang, dir, body }: HtmlDocument): string {
  return `<!doctype html>
<html${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
