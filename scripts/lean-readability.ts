import type { Plugin } from 'vite';

/** Steps of Readability 0.6.0 that `engine/article/readability/` does its own way without asking Readability's. */
export const REPLACED = [
  '_cleanMatchedNodes',
  '_cleanStyles',
  '_forEachNode',
  '_fixLazyImages',
  '_getAllNodesWithTag',
  '_getArticleMetadata',
  '_getCharCount',
  '_getInnerText',
  '_getLinkDensity',
  '_getTextDensity',
  '_hasChildBlockElement',
  '_hasSingleTagInsideElement',
  '_isElementWithoutContent',
  '_isPhrasingContent',
  '_isProbablyVisible',
  '_isValidByline',
  '_postProcessContent',
  '_removeNodes',
  '_removeScripts',
  '_unwrapNoscriptImages',
] as const;
/** What only those ask for. JSON-LD is switched off. */
export const UNUSED = [
  '_cleanClasses',
  '_fixRelativeUris',
  '_getArticleTitle',
  '_getJSONLD',
  '_isSingleImage',
  '_isUrl',
  '_simplifyNestedElements',
  '_unescapeHtmlEntities',
] as const;

/** How the questions begin that Readability asks of every node and the pruning has answered. */
const ANSWERED = [
  'if \\(!this\\._isProbablyVisible\\(node\\)\\) \\{',
  'if \\(\\n *node\\.getAttribute\\("aria-modal"\\)',
];

const LOG = /^ *this\.log\([^;]*?\);\n/gm;

/**
 * Readability's source without the steps that never run here, without the questions that are answered before, and without
 * its log, which nobody sees and for which it writes out the whole article. Throws when one of them is not there: a new
 * version has to be looked at.
 */
export function leanReadability(source: string): string {
  const parts = [
    ...[...REPLACED, ...UNUSED].map((name) => [name, `^  ${name}\\([^)]*\\) \\{\\n[^]*?^  \\},?\\n`] as const),
    ...ANSWERED.map((start) => [start, `^( *)${start}[^]*?^\\1\\}\\n`] as const),
  ];
  return parts.reduce(
    (rest, [name, pattern]) => {
      const lean = rest.replace(new RegExp(pattern, 'm'), '');
      if (lean === rest) throw new Error(`Readability has no ${name}`);
      return lean;
    },
    source.replace(LOG, ''),
  );
}

/** Leaves out of the builds what of Readability never runs. */
export function withLeanReadability(): Plugin {
  return {
    name: 'plainspoken:lean-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/ },
      handler: (source) => ({ code: leanReadability(source), map: null }),
    },
  };
}
