import type { Correction } from '../../protocol/finding.ts';
import { say } from '../../words/say.ts';
import { isAddress, leadsHome } from '../addresses.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { isPublicAddress } from '../public-address.ts';
import { isPublishedFor, knownFor } from '../published.ts';
import { certificatesAt, sameHost } from '../server.ts';
import { beyondAnswers, ownHostServes, ownPortFails, resolversAlike, vpnOnTheWay } from '../surroundings.ts';

const corrections: readonly Correction[] = [
  { do: 'reconnect', say: say('dns-failure.restart') },
  { do: 'look', say: say('dns-failure.choose') },
];

/** The resolver, which finds servers by name, is silent, fails, denies everything, or answers wrongly. */
export const dnsFailure: Cause = {
  id: 'dns-failure',
  name: say('dns-failure.name'),
  title: say('dns-failure.title'),
  symptomOf: ['no-network', 'hosts-file-override', 'captive-portal'],
  judge(situation) {
    const { report, seen, over, whole } = situation;
    const { host } = report.account.smtp;
    if (host === undefined || isAddress(host)) return null;
    const address = seen['host-address']?.hosts.find((one) => sameHost(one.host, host));
    if (!address) return null;
    if (!address.failure) return wrongAnswer(situation, host, [...address.ipv4, ...address.ipv6]);
    const records = seen['name-records'];
    const found = records?.publics.find((one) => one.host.said === 'found');
    if (records && found) {
      return {
        standing: 'confirmed',
        because: say('dns-failure.others-know', { host, resolver: found.address }),
        evidence: ['host-address', 'name-records'],
        corrections,
      };
    }
    const pending = !over('name-records') || !over('other-hosts') || !over('host-address');
    if (!records || !whole('name-records') || pending) return pending ? waiting() : null;
    const alike = resolversAlike(situation);
    const isKnown = isPublishedFor(situation, host) || knownFor(host) !== undefined;
    // A public resolver that denies the name too bears the configured one out; not where every name is denied, or this one
    // is known to be there: then both answers may come from one and the same in between.
    if (records.publics.some((one) => one.host.said === 'no-such-name') && alike !== 'denies' && !isKnown) return null;
    if (alike === undefined)
      return (
        failsForIt(situation, host) ?? (isKnown && address.failure === 'name-not-found' ? deniesKnown(host) : null)
      );
    const resolver = records.resolvers.map((one) => one.address).join(', ');
    const because = say(`dns-failure.${alike}`, { resolver });
    const evidence = ['name-records', 'host-address', 'other-hosts'] as const;
    // That a well-known name is denied may be meant so, in a network of its own.
    if (alike !== 'denies' && beyondAnswers(situation) && !vpnOnTheWay(situation))
      return { standing: 'confirmed', because, evidence, corrections };
    return {
      standing: 'possible',
      because,
      evidence,
      corrections,
      settledBy: say('dns-failure.settled-by'),
      waitsFor: [],
    };
  },
};

function waiting(): Verdict {
  return {
    standing: 'possible',
    because: say('suspected.by-text'),
    evidence: [],
    corrections: [],
    settledBy: say('dns-failure.settled-by'),
    waitsFor: ['name-records', 'other-hosts', 'host-address'],
  };
}

/** The resolver denies a name that a provider gives its customers: a filter's doing, or the name is no more. */
function deniesKnown(host: string): Verdict {
  return {
    standing: 'possible',
    because: say('dns-failure.denies-known', { host }),
    evidence: ['host-address', 'name-records'],
    corrections,
    settledBy: say('server-drops-us.settled-by'),
    waitsFor: [],
  };
}

/** Nobody can tell of this name, the public resolvers no more than the configured ones, which do tell of others. */
function failsForIt({ seen }: Situation, host: string): Verdict | null {
  const { resolvers = [], publics = [] } = seen['name-records'] ?? {};
  const fails = resolvers.length > 0 && resolvers.every((one) => one.host.said === 'servfail');
  if (!fails || publics.some((one) => !['servfail', 'silent', 'unreachable'].includes(one.host.said))) return null;
  return {
    standing: 'possible',
    because: say('dns-failure.fails-for-it', { host }),
    evidence: ['host-address', 'name-records'],
    corrections: [
      { do: 'tell-provider', say: say('dns-failure.tell-provider', { host }) },
      { do: 'look', say: say('dns-failure.choose') },
    ],
    settledBy: say('dns-failure.settled-by'),
    waitsFor: [],
  };
}

/** The name has an address, and it is another one than elsewhere, and nobody serves there. */
function wrongAnswer(situation: Situation, host: string, addresses: readonly string[]): Verdict | null {
  const { seen, over } = situation;
  const fails = ownPortFails(situation) === true;
  if ((!fails && !isMisled(situation)) || ownHostServes(situation)) return null;
  // The hosts file goes before DNS; what it says is not the resolver's doing.
  const listed = seen['hosts-file']?.entries.some((one) => sameHost(one.host, host));
  if (listed === true) return null;
  if (!over('name-records') || !over('hosts-file')) return waitingFor();
  const records = seen['name-records'];
  if (!records) return null;
  const values = { host, address: addresses[0] ?? '' };
  const evidence = ['host-address', 'name-records', 'port-open'] as const;
  const elsewhere = records.opened.find((one) => (fails ? one.answer === 'accepted' : one.nameFits === true));
  if (elsewhere) {
    return {
      standing: 'confirmed',
      because: say('dns-failure.wrong-answer', { ...values, other: elsewhere.address }),
      evidence,
      corrections,
    };
  }
  if (!fails) return null;
  if (addresses.every(leadsHome))
    return { standing: 'confirmed', because: say('dns-failure.leads-home', values), evidence, corrections };
  const known = records.resolvers.flatMap((one) => one.known.addresses);
  const others = records.publics.some((one) => one.host.said === 'found');
  if (others || !addresses.some((one) => known.includes(one))) return null;
  return {
    standing: 'possible',
    because: say('dns-failure.same-for-all', values),
    evidence,
    corrections,
    settledBy: say('dns-failure.settled-by'),
    waitsFor: [],
  };

  function waitingFor(): Verdict {
    return { ...(waiting() as Verdict & { standing: 'possible' }), waitsFor: ['name-records', 'hosts-file'] };
  }
}

/**
 * Whether a mail server stands at the address whose certificate is for other names, and a public resolver knows another
 * address. A company's own servers have one address within and another one without, and rightly.
 */
function isMisled(situation: Situation): boolean {
  const { report, seen } = situation;
  const { host = '', port = 0 } = report.account.smtp;
  const shown = certificatesAt(situation, host, port);
  if (shown.length === 0 || shown.some((one) => one.nameFits)) return false;
  const own = seen['host-address']?.hosts.find((one) => sameHost(one.host, host));
  const ours = [...(own?.ipv4 ?? []), ...(own?.ipv6 ?? [])];
  const theirs = (seen['name-records']?.publics ?? []).flatMap((one) => one.host.addresses);
  const within = !ours.some(isPublicAddress) && theirs.some(isPublicAddress);
  return theirs.length > 0 && !theirs.some((one) => ours.includes(one)) && !within;
}
