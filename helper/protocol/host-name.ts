/** A name as DNS has them: letters, digits, hyphens and underscores between dots, and not digits and dots alone. */
export const HOST_NAME = /^(?![\d.]+$)\w(?:[\w-]{0,61}\w)?(?:\.\w(?:[\w-]{0,61}\w)?)*\.?$/;
export const LONGEST_HOST_NAME = 253;
