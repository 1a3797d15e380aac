/** Words of: command-line. */
export const commandLine = {} as const;
