/** "don't", "dont", "can't", "can not", "won't", "you're": as texts and tables of words write them. */
const CONTRACTED =
  /\b(?:(do|does|did|is|are|was|were|has|have|had|could|would|should)n(?:'t|t)|ca(?:n't|nt|n not)|(wo)n't|(you|we|they)'re)\b/g;

/** Words in lower case with what is said shortly said in full, so that tables need to know one way of saying it. */
export function inFull(words: string): string {
  return words.replace(CONTRACTED, (_, verb?: string, will?: string, who?: string) => {
    if (verb !== undefined) return `${verb} not`;
    if (will !== undefined) return 'will not';
    return who === undefined ? 'cannot' : `${who} are`;
  });
}
