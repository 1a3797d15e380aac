/** Most characters of a password: longer ones are no passwords. Tokens are not typed. */
export const PASSWORD_LIMIT = 1_024;

/** Most characters of a server's words in a reading; longer ones are cut where they are read: one that floods us is no help. */
export const WORDS_LIMIT = 500;

/** Most refusals beside the one that decides. */
export const ALSO_LIMIT = 20;
