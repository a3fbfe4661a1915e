/** A run of text this long, in characters, is running text rather than a label or a headline. */
const MIN_RUN = 80;
/** A run that is mostly links is a menu. */
const MAX_LINK_SHARE = 0.5;

/** Measures running text while a page is walked: what stands between two borders of blocks is one run. */
export class ProseMeter {
  private sum = 0;
  private run = 0;
  private linked = 0;

  text(length: number, inLink: boolean): void {
    this.run += length;
    if (inLink) this.linked += length;
  }

  /** A block begins or ends here, or a line breaks. */
  border(): void {
    if (this.run >= MIN_RUN && this.linked <= this.run * MAX_LINK_SHARE) this.sum += this.run;
    this.run = 0;
    this.linked = 0;
  }

  /** Characters of running text so far, up to the last border. */
  get total(): number {
    return this.sum;
  }
}
