import * as v from 'valibot';
import { family, text } from './common.ts';
import { unread } from './unread.ts';

/**
 * What Windows' firewall does to Outlook's connections to the mail server. A rule against OUTLOOK.EXE does not meet our
 * own probes: only reading the rules shows it.
 */
export const outlookFirewallFact = v.object({
  /** The profile in force; null where it could not be told, and rules of any profile count. */
  profile: v.nullable(v.picklist(['domain', 'private', 'public'])),
  /** Whether the firewall is switched on in it. */
  on: v.nullable(v.boolean()),
  /** What happens to an outgoing connection that no rule speaks of. */
  outbound: v.nullable(v.picklist(['allow', 'block'])),
  /** How many rules were read. */
  rules: v.number(),
  stops: v.array(
    v.object({
      address: text,
      family,
      port: v.number(),
      /** The rule's name as the firewall's page lists it; null: the profile blocks whatever no rule allows. */
      rule: v.nullable(text),
      from: v.picklist(['local', 'policy', 'mdm', 'profile']),
      /** The program it names; null: it meets every program, our probes too. */
      program: v.nullable(text),
      /** True: it holds in every profile, so that the one in force does not matter. */
      always: v.optional(v.boolean()),
    }),
  ),
  unread,
});
export type OutlookFirewall = v.InferOutput<typeof outlookFirewallFact>;
