import * as v from 'valibot';

/*
 * Kinds of values that several facts share.
 */

export const family = v.picklist([4, 6]);
/** What a server said: cut to this length where it was heard. */
export const text = v.pipe(v.string(), v.maxLength(1000));
/** How long something took, in milliseconds. */
export const ms = v.number();

/**
 * Why this host is looked at: it is the account's, the provider publishes it, the server's certificate names it, or its
 * name is near the account's and exists.
 */
export const roleSchema = v.picklist(['account', 'published', 'certificate', 'near']);
export type Role = v.InferOutput<typeof roleSchema>;
