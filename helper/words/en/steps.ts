/** Words of: steps. */
export const steps = {} as const;
