/** Exit codes, the same for every command (docs/command-line.md). */
export const exit = { nothingWrong: 0, found: 1, usage: 2, couldNotTell: 3 } as const;
