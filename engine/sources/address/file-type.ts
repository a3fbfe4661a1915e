const FILES =
  /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|json|xml|pptx?|odp|epub|zip|txt|mp3|mp4|m4a|wav|webm|mov|jpe?g|png|gif|webp|svg)$/i;

/** The file type that the path names, lower case without the dot; null for a page. */
export function fileTypeOf(url: string): string | null {
  return FILES.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? null;
}
