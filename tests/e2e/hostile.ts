/**
 * Hostile markup of our own writing. Each would, if it ran or loaded, set `window.plainspokenHit` or ask the site for a
 * path under /canary. Numbers tell them apart.
 */
const HIT = (n: number) => `window.plainspokenHit=${n}`;
const CANARY = (n: number) => `/canary/${n}`;

export const HOSTILE: readonly string[] = [
  `<script>${HIT(1)}</script>`,
  `<img src="x" onerror="${HIT(2)}">`,
  `<svg onload="${HIT(3)}"><circle r="1"/></svg>`,
  `<svg><script>${HIT(4)}</script></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${HIT(5)}"></style></mglyph></table></mtext></math>`,
  `<a href="javascript:${HIT(6)}">A link to the whole report on the libraries</a>`,
  `<a href="  java\nscript:${HIT(7)}">Another link</a>`,
  `<a href="data:text/html,<script>${HIT(8)}</script>">A third link</a>`,
  `<iframe srcdoc="<script>parent.${HIT(9)}</script>"></iframe>`,
  `<iframe src="${CANARY(10)}"></iframe>`,
  `<object data="${CANARY(11)}"></object>`,
  `<embed src="${CANARY(12)}">`,
  `<form id="attributes" action="${CANARY(13)}"><input name="parentNode"><input name="childNodes" autofocus onfocus="${HIT(13)}"></form>`,
  `<details open ontoggle="${HIT(14)}"><summary>More</summary><p>Text</p></details>`,
  `<video poster="${CANARY(15)}" autoplay><source src="${CANARY(15)}" onerror="${HIT(15)}"></video>`,
  `<audio src="${CANARY(16)}" autoplay onerror="${HIT(16)}"></audio>`,
  `<p style="background:url(${CANARY(17)})">A styled paragraph of the article</p>`,
  `<style>p { background: url(${CANARY(18)}) }</style>`,
  `<link rel="stylesheet" href="${CANARY(19)}">`,
  `<meta http-equiv="refresh" content="600;url=${CANARY(20)}">`,
  `<template><img src=x onerror="${HIT(21)}"></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT(22)}>"></noscript>`,
  `<p onmouseover="${HIT(23)}" tabindex="1" onfocus="${HIT(23)}" autofocus>Words to hover</p>`,
  `<img name="body" src="${CANARY(24)}"><img name="documentElement" src="${CANARY(24)}">`,
  `<img srcset="${CANARY(25)} 1x, ${CANARY(25)}b 2x" alt="A picture">`,
  `<picture><source srcset="${CANARY(26)}"><img src="${CANARY(26)}" alt=""></picture>`,
  `<xss-box onanimationstart="${HIT(27)}" style="animation:x 1s">Custom</xss-box>`,
  `<button popovertarget="p28" onclick="${HIT(28)}">Press</button><div popover id="p28" onbeforetoggle="${HIT(28)}">x</div>`,
  `<p data-block="0"><b data-block="1" onclick="${HIT(29)}">Borrowed block numbers</b></p>`,
  `<div id="app" class="message" role="status" aria-live="assertive">A false status line</div>`,
  `<table background="${CANARY(31)}"><tr><td>1.</td><td onclick="${HIT(31)}">cell</td></tr></table>`,
  `<p>&lt;img src=x onerror=${HIT(32)}&gt; as text stays text</p>`,
];

const TEXT =
  'The council published its plan for the town’s libraries on Monday, after a year of talks with staff and readers. Nine branches stay open, it says, and three move into schools.';

/** An article with every payload between its paragraphs. The page's own scripts may run: the extension's must not. */
export function hostilePage(): string {
  const body = HOSTILE.map((payload, index) => `<p>${TEXT} Part ${index + 1}.</p>\n${payload}`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Libraries &lt;img src=x onerror=${HIT(99)}&gt;</title></head>
<body><article><h1>Libraries &lt;img src=x onerror=${HIT(99)}&gt;</h1>${body}<p>${TEXT}</p></article></body></html>`;
}
