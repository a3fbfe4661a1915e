/** What can be handed on, and as which file. */
export const handOnContents = ['briefing', 'article'] as const;
export type HandOnContent = (typeof handOnContents)[number];
export const handOnFormats = ['markdown', 'text', 'html'] as const;
export type HandOnFormat = (typeof handOnFormats)[number];
