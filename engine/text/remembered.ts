/** So many answers are kept: an article links to few hosts, many times. */
const MOST = 500;

/** The same function, which keeps its answers: stage after stage asks for the page's own host and for its links'. */
export function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      answer = read(text);
      known.set(text, answer);
    }
    return answer;
  };
}
