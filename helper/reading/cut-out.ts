/** A part of a text. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** The text without the parts, given in order; a line's end stands for each. The same text where there are none. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce((kept, { at, end }) => `${kept.slice(0, at)}\n${kept.slice(end)}`, text);
}
