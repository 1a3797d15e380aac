/** Most bytes of a file we open; mail with pictures is larger, but then the lines with the error can be pasted. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** Most characters we read of any text. The words that matter stand in the first pages of a bounce. */
export const TEXT_LIMIT = 2 * 1024 * 1024;
