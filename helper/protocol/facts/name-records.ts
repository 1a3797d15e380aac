import * as v from 'valibot';
import { attempt } from './port-open.ts';

/** What a resolver says of a name. `unreachable`: the machine itself says that no resolver runs there. */
const said = v.picklist(['found', 'no-such-name', 'no-such-record', 'servfail', 'refused', 'silent', 'unreachable']);

const answer = v.object({ said, addresses: v.array(v.string()) });

/** What the configured resolvers say, each asked directly, beside public ones. */
export const nameRecordsFact = v.object({
  host: v.string(),
  resolvers: v.array(
    v.object({
      address: v.string(),
      /** Of the mail server's name. */
      host: answer,
      /** Of a name that is always there. */
      known: answer,
      /** How its TCP port answered, where it had said nothing: whether the machine is there at all. */
      machine: v.nullable(attempt.entries.answer),
      /** Of the domain of the account's address; null without one. */
      domain: v.nullable(said),
    }),
  ),
  /** Resolvers open to everybody. That they are silent says nothing: many networks let nobody ask them. */
  publics: v.array(v.object({ address: v.string(), host: answer })),
  /** The last name that aliases (CNAME) lead to; null without any. */
  alias: v.nullable(v.string()),
  /** Servers that take mail for the account's domain (MX), most preferred first. */
  mailExchangers: v.array(v.string()),
  /** Servers that the account's domain names for sending (SRV). */
  services: v.array(v.object({ host: v.string(), port: v.number() })),
  /** Where another resolver names another address and ours serves nobody: how that one answers. */
  opened: v.array(
    v.object({
      ...attempt.entries,
      /** Whether the certificate shown there is for the name; absent where it was not looked at, or there was none. */
      nameFits: v.optional(v.boolean()),
    }),
  ),
});
