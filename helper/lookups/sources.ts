import { httpsGet, type Got } from '../network/https-get.ts';
import type { NameRecords, Records } from '../network/name-records.ts';
import type { Network } from '../network/network.ts';
import type { NothingFound, Outgoing } from '../protocol/evidence.ts';
import { say, type Said } from '../words/say.ts';
import { readAutoconfig } from './autoconfig.ts';
import { fingerprintFits, readPacc } from './pacc.ts';
import { readServices } from './services.ts';
import { trustOfPage, type Trust } from './trust.ts';

/** The ways out of this computer that a look-up needs. */
export interface Means {
  readonly network: Network;
  readonly records: NameRecords;
}

/** What one place answered: servers, or why there are none. */
export type Answered = (Trust & { readonly outgoing: readonly Outgoing[] }) | { readonly nothing: Said };

/** Asks one place about a domain. Nothing but the domain leaves the computer. Never throws. */
export type Source = (domain: string, means: Means, stop: AbortSignal) => Promise<Answered>;

/** Everything that a domain can publish about itself, by its name; all are asked at once. */
export const sources: Readonly<Record<Exclude<NothingFound['by'], 'mx'>, Source>> = {
  pacc: async (domain, { network, records }, stop) => {
    const host = `ua-auto-config.${domain}`;
    const [got, texts] = await Promise.all([
      httpsGet(network, `https://${host}/.well-known/user-agent-configuration.json`, 'json', stop),
      records.texts(`_ua-auto-config.${domain}`),
    ]);
    if ('failure' in got) return noPage(got);
    if ('failure' in texts) return { nothing: say('settings.nothing.no-fingerprint', { host }) };
    if (!fingerprintFits(texts.records, got.body)) return { nothing: say('settings.nothing.fingerprint', { host }) };
    return judged(domain, got.hosts, readPacc(got.body));
  },
  autoconfig: (domain, means, stop) =>
    autoconfig(`https://autoconfig.${domain}/mail/config-v1.1.xml`, domain, means, stop),
  'well-known': (domain, means, stop) =>
    autoconfig(`https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, domain, means, stop),
  srv: async (domain, { records }) => {
    const [submissions, submission] = await Promise.all([
      records.services(`_submissions._tcp.${domain}`),
      records.services(`_submission._tcp.${domain}`),
    ]);
    const named = [...recordsOf(submissions), ...recordsOf(submission)];
    if (named.length === 0) {
      const silent = [submissions, submission].some((one) => 'failure' in one && one.failure === 'no-answer');
      return { nothing: say(silent ? 'settings.nothing.no-answer' : 'settings.nothing.no-records', { domain }) };
    }
    const outgoing = readServices(recordsOf(submissions), recordsOf(submission));
    if (outgoing.length > 0) return { outgoing, trust: 'low', why: say('settings.why.srv', { domain }) };
    // A single dot for a host: "decidedly not available" (RFC 2782).
    const refused = named.every(({ name }) => name === '' || name === '.');
    return {
      nothing: say(refused ? 'settings.nothing.not-offered' : 'settings.nothing.no-server', { host: domain, domain }),
    };
  },
};

/** The address is never part of what is asked for: `?emailaddress=` is optional (draft §4.1), and none of its business. */
async function autoconfig(address: string, domain: string, { network }: Means, stop: AbortSignal): Promise<Answered> {
  const got = await httpsGet(network, address, 'xml', stop);
  return 'failure' in got ? noPage(got) : judged(domain, got.hosts, readAutoconfig(got.body, domain));
}

function judged(domain: string, hosts: readonly string[], outgoing: readonly Outgoing[] | null): Answered {
  const host = hosts.at(-1) ?? domain;
  if (outgoing === null) return { nothing: say('settings.nothing.unreadable', { host }) };
  if (outgoing.length === 0) return { nothing: say('settings.nothing.no-server', { host }) };
  return { outgoing, ...trustOfPage(domain, hosts, outgoing) };
}

function noPage({ failure, hosts }: Extract<Got, { failure: unknown }>): Answered {
  return { nothing: say(`settings.nothing.${failure}`, { host: hosts.at(-1) ?? '' }) };
}

function recordsOf<Record>(records: Records<Record>): readonly Record[] {
  return 'records' in records ? records.records : [];
}
