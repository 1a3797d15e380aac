import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { ownConversations } from './own-server.ts';

type Attempts = Facts['incoming-side']['attempts'];

/** IMAP and POP with TLS, then without (RFC 8314 §3.2, §3.3; RFC 9051; RFC 1939). */
const READING = [993, 995, 143, 110] as const;
/** The web's ports: a machine that answers there at all, and be it by a refusal, is up. */
const WEB = [443] as const;

/**
 * How the ports for reading mail answer. Looked at only where the account's port for sending has not let us in: then it
 * tells a machine that is down from one that takes no mail, or none of ours.
 */
export const incomingSide = check({
  id: 'incoming-side',
  within: 8_000,
  async observe(looking) {
    const { report, probes, tell } = looking;
    const { smtp, imap } = report.account;
    const conversations = await ownConversations(looking);
    if (conversations.length === 0 || smtp.host === undefined) return undefined;
    const shut = await Promise.all(
      conversations.map(async (one) => (await one.overdue) || (await one.opened)?.answer !== 'accepted'),
    );
    if (!shut.every(Boolean)) return undefined;
    const attempts: Attempts = [];
    const hosts = [...new Set([smtp.host, imap?.host ?? smtp.host])];
    await Promise.all(
      hosts.map(async (host) => {
        const { ipv4, ipv6 } = await probes.resolve(host);
        const address = ipv4[0] ?? ipv6[0];
        if (address === undefined) return;
        const family = ipv4[0] ? 4 : 6;
        const known = imap?.host === host && imap.port !== undefined ? [imap.port] : [];
        const ports = [...new Set([...known, ...READING, ...(host === smtp.host ? WEB : [])])];
        await Promise.all(
          ports.map(async (port) => {
            const knocked = await probes.knock({ host, address, family, port });
            if (!knocked) return;
            attempts.push({ host, address, family, port, answer: knocked.answer, ms: Math.round(knocked.ms) });
            tell({ attempts: [...attempts] });
          }),
        );
      }),
    );
    return { attempts };
  },
});
