const FILES =
  /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|json|xml|pptx?|odp|epub|zip|txt|mp3|mp4|m4a|wav|webm|mov|jpe?g|png|gif|webp|svg)$/i;
/** A server's script that hands out the file which the query names: "/file?uri=/tables/wages.xlsx". */
const HANDED_OUT = /[=/][^=&?#/]{1,200}\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|odp|epub)(?=&|$)/i;

/** The file type that the path or the query names, lower case without the dot; null for a page. */
export function fileTypeOf({ pathname, search }: URL): string | null {
  return (FILES.exec(pathname) ?? HANDED_OUT.exec(search))?.[1]?.toLowerCase() ?? null;
}
