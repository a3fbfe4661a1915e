declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface GeneratedFragment {
    readonly textStart: string;
    readonly textEnd?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  /** `status` 0 is success. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: GeneratedFragment;
  };
  /** Milliseconds that one generation may take. */
  export function setTimeout(ms: number): void;
}
