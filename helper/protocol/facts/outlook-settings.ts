import * as v from 'valibot';
import { encryptionSchema, signInSchema } from '../account.ts';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** One server of an account as Outlook has it. A value that is absent from the registry has Outlook's own default here. */
const server = v.object({
  host: v.nullable(text),
  port: v.number(),
  /** `auto`: Outlook tries TLS first, and goes on without it where the server has none. */
  encryption: v.picklist([...encryptionSchema.options, 'auto']),
  auth: signInSchema,
  user: v.nullable(text),
});

export const outlookAccount = v.object({
  /** Unique in this answer: version of Office, profile, and number within it. */
  id: text,
  /** `16.0`, `15.0`, or `older` for Outlook 97 to 2010. */
  office: v.picklist(['16.0', '15.0', 'older']),
  profile: text,
  /** Whether this version of Outlook opens this profile. One that a newer version replaced keeps its own. */
  defaultProfile: v.boolean(),
  kind: v.picklist(['pop', 'imap', 'exchange', 'eas', 'other']),
  /** What it is called in Outlook; not always an address. */
  name: text,
  email: v.nullable(text),
  /** Null for accounts that send in another way than by SMTP. */
  smtp: v.nullable(
    v.object({
      ...server.entries,
      /** Whose user name is used: `incoming` the one of the incoming server, `own` its own. */
      credentials: v.picklist(['none', 'incoming', 'own', 'incoming-first']),
    }),
  ),
  incoming: v.nullable(v.object({ ...server.entries, protocol: v.picklist(['imap', 'pop']) })),
  /** Seconds that Outlook waits for a server; null where none is set. */
  timeout: v.nullable(v.number()),
});
export type OutlookAccount = v.InferOutput<typeof outlookAccount>;

/** A switch that can be set by the user or by a policy; null where it is not set, and Outlook's default counts. */
const setting = v.nullable(v.object({ on: v.boolean(), by: v.picklist(['user', 'policy']) }));

/** What Outlook on this computer is set to. */
export const outlookSettingsFact = v.object({
  accounts: v.array(outlookAccount),
  /** False: mail waits in the Outbox until somebody presses Send/Receive. */
  sendImmediately: setting,
  /** True: Outlook was told to work offline. */
  workOffline: setting,
  /** False: signing in with OAuth is switched off. */
  modernAuthentication: setting,
  /** Outlook's own log of what it says to servers. */
  logging: setting,
  /** Outlook for Windows that replaces the classic one: its other providers' mail goes through Microsoft's servers. */
  newOutlook: v.nullable(v.picklist(['in-use', 'installed', 'absent'])),
  /** The path of OUTLOOK.EXE; null where it was not found. */
  program: v.nullable(text),
  unread,
});
export type OutlookSettings = v.InferOutput<typeof outlookSettingsFact>;
