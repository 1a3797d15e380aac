import * as v from 'valibot';

/** Windows that the helper can open for the user; it never changes a setting itself. */
export const actionIdSchema = v.picklist(['account-settings', 'firewall', 'clock', 'proxy']);
export type ActionId = v.InferOutput<typeof actionIdSchema>;
