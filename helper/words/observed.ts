import type { Account } from '../protocol/account.ts';
import type { Attempt, Certificate, CheckId, Evidence, Facts, Observation, Talk } from '../protocol/evidence.ts';
import { tellControlTalks, tellDecoys } from './observed-comparison.ts';
import { userNameIn } from '../knowledge/user-name.ts';
import { observedComputer } from './observed-computer.ts';
import type { Observed } from './observed-line.ts';
import { observedNetwork } from './observed-network.ts';
import { render } from './render.ts';
import { say } from './say.ts';

/** Tells any observation in one line. What the account uses comes first; a mark is bad only for what the account needs. */
export function observed(id: CheckId, evidence: Evidence, account: Account): Observed | undefined {
  const observation = evidence[id];
  if (!observation) return undefined;
  if (!observation.seen) return { mark: 'unknown', said: say(`unseen.${observation.why}`) };
  const tell = tellers[id] as (fact: unknown, account: Account) => Observed;
  return tell((observation as Observation<unknown> & { seen: true }).fact, account);
}

const tellers: { readonly [Id in CheckId]: (fact: Facts[Id], account: Account) => Observed } = {
  'published-settings'({ settings }) {
    const { provider, outgoing, domain } = settings;
    const first = outgoing[0];
    if (!provider) return { mark: 'seen', said: say('seen.published.unknown', { domain }) };
    if (!first) return { mark: 'seen', said: say('seen.published.none', { provider: provider.name }) };
    return {
      mark: 'good',
      said: say('seen.published.known', { provider: provider.name, host: first.host, port: String(first.port) }),
    };
  },

  'host-address'({ hosts }, account) {
    const host = hosts.find((one) => one.host === account.smtp.host) ?? hosts[0];
    if (!host) return { mark: 'unknown', said: say('unseen.not-applicable') };
    if (host.failure) {
      const id = host.failure === 'name-not-found' ? 'seen.address.missing' : 'seen.address.silent';
      return { mark: 'bad', said: say(id, { host: host.host }) };
    }
    return {
      mark: 'good',
      said: say('seen.address.found', { addresses: [...host.ipv4, ...host.ipv6].slice(0, 3).join(', ') }),
    };
  },

  'port-open'({ attempts }, account) {
    const own = ofAccount(attempts, account);
    const ports = [...new Set(own.map((one) => one.port))].toSorted((a, b) => order(a, account) - order(b, account));
    const best = (port: number): Attempt['answer'] => {
      const answers = own.filter((one) => one.port === port).map((one) => one.answer);
      return answers.find((answer) => answer === 'accepted') ?? answers[0] ?? 'silent';
    };
    const list = ports.map((port) => render(say(`seen.port.${best(port)}`, { port: String(port) }))).join(', ');
    // Not tried is not closed.
    if (!list) return { mark: 'unknown', said: say('seen.talk.nobody') };
    const wanted = account.smtp.port;
    const good = wanted === undefined ? ports.some((port) => best(port) === 'accepted') : best(wanted) === 'accepted';
    return { mark: good ? 'good' : 'bad', said: say('seen.ports', { list }) };
  },

  'smtp-greeting'({ talks }, account) {
    const talk = firstFor(talks, account);
    if (!talk) return { mark: 'unknown', said: say('seen.talk.nobody') };
    const port = String(talk.port);
    if (talk.failure) {
      const words = talk.failure.text;
      return {
        mark: 'bad',
        said: words ? say('seen.talk.refused', { port, words }) : say('seen.talk.broken', { port }),
      };
    }
    const mechanisms = (talk.authAfter.length > 0 ? talk.authAfter : talk.authBefore).join(' ');
    return {
      mark: 'good',
      said: mechanisms ? say('seen.talk.good', { port, mechanisms }) : say('seen.talk.no-sign-in', { port }),
    };
  },

  'tls-certificate'({ certificates }, account) {
    const certificate = firstFor(certificates, account);
    return certificate ? tellCertificate(certificate) : { mark: 'unknown', said: say('seen.certificate.none') };
  },

  'tls-versions'({ tries }) {
    const agreed = tries.find((one) => one.offered === 'old' && one.agreed);
    if (agreed?.agreed)
      return { mark: 'bad', said: say('seen.versions.agreed', { version: agreed.agreed.protocol.replace('v', ' ') }) };
    const refused = tries.find((one) => one.failure);
    return refused
      ? {
          mark: 'bad',
          said: say(
            `seen.versions.${refused.offered === 'up-to-1.2' ? 'new-only' : refused.offered === 'old' ? 'none' : 'not-old'}`,
          ),
        }
      : { mark: 'seen', said: say('seen.versions.fine') };
  },

  'small-answer'({ looks }) {
    const came = looks.some((one) => one.answer === 'alert');
    return { mark: 'bad', said: say(came ? 'seen.small.came' : 'seen.small.silent') };
  },

  clock({ sources }) {
    const [first] = sources;
    if (!first) return { mark: 'unknown', said: say('seen.clock.nobody') };
    const minutes = Math.round(Math.abs(first.offset) / 60_000);
    return minutes < 5
      ? { mark: 'good', said: say('seen.clock.right', { from: first.from }) }
      : {
          mark: 'bad',
          said: say(first.offset > 0 ? 'seen.clock.behind' : 'seen.clock.ahead', { minutes, from: first.from }),
        };
  },

  ...observedNetwork,
  ...observedComputer,

  'other-hosts'({ controls }, account) {
    const answers = (port: number) => controls.some((one) => one.port === port && one.answer === 'accepted');
    const mail = [...new Set(controls.map((one) => one.port))]
      .filter((port) => ![80, 443].includes(port))
      .toSorted((a, b) => a - b);
    const ports = mail.filter(answers).join(', ');
    const silent = mail.filter((port) => !answers(port)).join(', ');
    if (!ports) return { mark: 'bad', said: say('seen.controls.silent') };
    const own = account.smtp.port;
    const isOwnSilent = own !== undefined && mail.includes(own) && !answers(own);
    return silent
      ? { mark: isOwnSilent ? 'bad' : 'seen', said: say('seen.controls.partly', { ports, silent }) }
      : { mark: 'good', said: say('seen.controls.answer', { ports }) };
  },

  'control-talks': tellControlTalks,
  'decoy-ports': tellDecoys,
  'sign-in'({ tries, offered }, account) {
    const accepted = tries.find((one) => one.at === 'smtp' && one.outcome === 'accepted');
    if (accepted) {
      const values = { mechanism: accepted.mechanism ?? '', user: userNameIn(accepted.user, account) ?? '' };
      const id = accepted.user === 'as-set' ? 'seen.sign-in.accepted' : 'seen.sign-in.accepted-changed';
      return { mark: accepted.user === 'as-set' ? 'good' : 'bad', said: say(id, values) };
    }
    if (tries.length === 0) return { mark: 'bad', said: say('seen.sign-in.no-way', { offered: offered.join(' ') }) };
    const words = tries[0]?.reply?.text;
    return words
      ? { mark: 'bad', said: say('seen.sign-in.refused', { words }) }
      : { mark: 'bad', said: say('seen.sign-in.unanswered') };
  },

  'send-test'({ stage, outcome, reply }) {
    if (outcome === 'accepted') return { mark: 'good', said: say('seen.sent.accepted') };
    if (reply) return { mark: 'bad', said: say('seen.sent.refused', { stage, words: reply.text }) };
    return {
      mark: 'bad',
      said: say(outcome === 'stalled' || outcome === 'unfinished' ? 'seen.sent.stalled' : 'seen.sent.broken', {
        stage,
      }),
    };
  },
};

function tellCertificate(certificate: Certificate): Observed {
  const { validFrom, validTo, seenAt, nameFits, dateFits, names, trust, issuer } = certificate;
  if (!dateFits && seenAt < validFrom)
    return { mark: 'bad', said: say('seen.certificate.early', { date: validFrom.slice(0, 10) }) };
  if (!dateFits) return { mark: 'bad', said: say('seen.certificate.expired', { date: validTo.slice(0, 10) }) };
  if (certificate.weak !== undefined)
    return { mark: 'bad', said: say('seen.certificate.weak', { weakness: certificate.weak }) };
  if (!nameFits) return { mark: 'bad', said: say('seen.certificate.name', { names: names.slice(0, 2).join(', ') }) };
  if ((trust.system ?? trust.bundled) !== 'trusted')
    return { mark: 'bad', said: say('seen.certificate.untrusted', { issuer }) };
  return { mark: 'good', said: say('seen.certificate.good', { date: validTo.slice(0, 10) }) };
}

/** Things seen at the account's own host; where it has none, whatever was seen. */
function ofAccount<Item extends { host: string }>(items: readonly Item[], account: Account): readonly Item[] {
  const own = items.filter((one) => one.host === account.smtp.host);
  return own.length > 0 ? own : items;
}

/** What was seen at the account's own port, else at the best other one; of both families the one that went well. */
function firstFor<Item extends { host: string; port: number; failure?: Talk['failure'] }>(
  items: readonly Item[],
  account: Account,
): Item | undefined {
  const rank = (one: Item) => order(one.port, account) * 2 + (one.failure ? 1 : 0);
  return ofAccount(items, account).toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The account's own port first, then submission, then the rest. */
function order(port: number, { smtp }: Account): number {
  if (port === smtp.port) return 0;
  const place = [587, 465, 25, 2525].indexOf(port);
  return place < 0 ? 9 : place + 1;
}
