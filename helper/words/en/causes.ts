/** What each cause is called, why we say so, and what would settle it. One block a cause, titles at most 55 characters. */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',
} as const;
