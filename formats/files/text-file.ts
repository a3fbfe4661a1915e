/** A file to hand to the reader. Its text is written as UTF-8. */
export interface TextFile {
  readonly name: string;
  /** Media type without parameters. */
  readonly type: string;
  readonly text: string;
}
