import * as v from 'valibot';
import { text } from './common.ts';

/** Why a part of the computer could not be read. Nothing read is never taken for "there is none". */
export const whyUnreadSchema = v.picklist([
  'denied', // the system refuses to this user
  'missing', // this computer has no such program or interface
  'empty', // it printed nothing, which a stub does too
  'not-understood', // its words or its form are not known to us
  'too-late',
  'too-large',
  'no-consent', // the user has not allowed it
]);
export type WhyUnread = v.InferOutput<typeof whyUnreadSchema>;

/** Sources that could not be read, each with its reason. */
export const unread = v.array(v.object({ source: text, why: whyUnreadSchema }));
export type Unread = v.InferOutput<typeof unread>[number];
