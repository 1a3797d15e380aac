/**
 * Characters that do something instead of being read: a terminal obeys them, or they hide or turn text (controls, zero-width,
 * bidi controls of UAX #9, tags, line and paragraph separators). To be replaced with.
 */
export const ACTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
