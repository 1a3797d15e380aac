import { asciiDomain } from '../knowledge/domain.ts';
import type { Conversation } from '../network/conversation.ts';
import { isGood } from '../causes/server.ts';
import type { Report } from '../protocol/report.ts';
import type { Looking } from './check.ts';
import { accountPlace } from './account-place.ts';

type WithServer = Pick<Looking<unknown>, 'report' | 'probes'>;

/** Conversations with the account's own server, on all mail ports. Empty without a server. */
export async function serverConversations({ report, probes }: WithServer): Promise<readonly Conversation[]> {
  const place = accountPlace(report);
  return place ? probes.converse(place) : [];
}

/** Conversations with the account's own server: on its own port if that is known, else on all. Empty without a server. */
export async function ownConversations(looking: WithServer): Promise<readonly Conversation[]> {
  const all = await serverConversations(looking);
  const own = all.filter((one) => one.target.port === looking.report.account.smtp.port);
  return own.length > 0 ? own : all;
}

/** Whether the account's server has talked to the end on its own port, by either address family, with a good certificate. */
export async function ownServerServes(looking: Pick<Looking<unknown>, 'report' | 'probes'>): Promise<boolean> {
  const conversations = await ownConversations(looking);
  const good = await Promise.all(
    conversations.map(async ({ talked, secured }) => {
      const [talk, certificate] = await Promise.all([talked, secured]);
      return talk !== undefined && !talk.failure && certificate !== undefined && isGood(certificate);
    }),
  );
  return good.includes(true);
}

/** The account's port, or the usual ones for sending. */
export function ownPorts({ account }: Report): readonly number[] {
  return account.smtp.port === undefined ? [587, 465] : [account.smtp.port];
}

/** The domain of the account's address in A-labels; undefined without one. */
export function domainOfReport({ account }: Report): string | undefined {
  const { email } = account;
  return email === undefined ? undefined : (asciiDomain(email.slice(email.lastIndexOf('@') + 1)) ?? undefined);
}
