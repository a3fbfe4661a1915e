interface ButtonWordsProps {
  readonly name: string;
  /** Part of the name, for where the whole takes too much room; the name stays what is spoken. */
  readonly short?: string | undefined;
}

/** The words on a button. */
export function ButtonWords({ name, short }: ButtonWordsProps) {
  return <span class="button-words">{short ?? name}</span>;
}

/** What goes on the button itself when its words are short of its name. */
export function spokenName({ name, short }: ButtonWordsProps): { 'aria-label'?: string } {
  return short === undefined ? {} : { 'aria-label': name };
}
