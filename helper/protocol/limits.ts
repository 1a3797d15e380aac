/** Most characters of a password: longer ones are no passwords. Tokens are not typed. */
export const PASSWORD_LIMIT = 1_024;
