import { isIP } from 'node:net';
import type { AnswerOf } from '../network/ask-resolver.ts';
import { converse } from '../network/conversation.ts';
import { CONTROL_PATIENCE } from '../network/patience.ts';
import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { domainOfReport, ownPorts, ownServerServes } from './own-server.ts';

type Fact = Facts['name-records'];
type Answer = Fact['publics'][number]['host'];

/** Cloudflare, Google and Quad9: resolvers open to everybody, asked for the mail server's name and nothing else. */
const PUBLIC = ['1.1.1.1', '8.8.8.8', '9.9.9.9'] as const;

/** A name that is always there, and that Windows itself asks for to find out whether it is online. */
const KNOWN_NAME = 'www.msftconnecttest.com';

/** Configured resolvers asked, at most: systems use no more than three (resolv.conf(5)). */
const MOST_RESOLVERS = 3;
const MOST_ADDRESSES = 8;
const MOST_NAMES = 5;

/** What DNS says of the mail server's name, by each configured resolver and by public ones. */
export const nameRecords = check({
  id: 'name-records',
  within: 7_000,
  async observe(looking) {
    const { report, network, probes, tell } = looking;
    const { host, port } = report.account.smtp;
    const around = network.surroundings;
    if (!around || host === undefined || isIP(host)) return undefined;
    const domain = domainOfReport(report);
    const fact: { -readonly [Key in keyof Fact]: Fact[Key] } = {
      host,
      resolvers: [],
      publics: [],
      alias: null,
      mailExchangers: [],
      services: [],
      opened: [],
    };
    const told = () => {
      tell({ ...fact, resolvers: [...fact.resolvers], publics: [...fact.publics], opened: [...fact.opened] });
    };
    const servers = around.resolvers().slice(0, MOST_RESOLVERS);
    const configured = servers.map(async (address, place) => {
      const resolver = around.ask(address);
      const records = place === 0 ? moreRecords(domain) : undefined;
      const [ours, known, mx] = await Promise.all([
        resolver.addresses(host),
        resolver.addresses(KNOWN_NAME),
        domain === undefined ? undefined : resolver.mailExchangers(domain),
        records,
      ]);
      const mute = [ours, known].every((one) => one.said === 'silent' || one.said === 'unreachable');
      const machine = mute ? await knockAt(address) : null;
      fact.resolvers.push({ address, host: answer(ours), known: answer(known), domain: mx?.said ?? null, machine });
      if (mx && fact.mailExchangers.length === 0) {
        fact.mailExchangers = mx.records
          .toSorted((a, b) => a.priority - b.priority)
          .map((one) => one.exchange)
          .slice(0, MOST_NAMES);
      }
      told();
    });
    async function knockAt(resolver: string): Promise<Fact['resolvers'][number]['machine']> {
      const address = isIP(resolver) ? resolver : resolver.slice(0, resolver.lastIndexOf(':')).replace(/^\[|\]$/g, '');
      const family = isIP(address);
      if (family === 0) return null;
      const knocked = await probes.knock({ host: address, address, family: family === 6 ? 6 : 4, port: 53 });
      return knocked?.answer ?? null;
    }
    async function moreRecords(of: string | undefined): Promise<void> {
      const [first] = servers;
      if (!around || host === undefined || first === undefined) return;
      const resolver = around.ask(first);
      const names = of === undefined ? [] : [`_submissions._tcp.${of}`, `_submission._tcp.${of}`];
      const [alias, ...services] = await Promise.all([
        resolver.canonical(host),
        ...names.map((name) => resolver.services(name)),
      ]);
      fact.alias = alias ?? null;
      fact.services = services
        .flatMap((one) => one.records.map((record) => ({ host: record.name, port: record.port })))
        .slice(0, MOST_NAMES);
    }
    const others = PUBLIC.map(async (address) => {
      // A resolver that is configured has its say already.
      if (servers.includes(address)) return;
      fact.publics.push({ address, host: answer(await around.ask(address).addresses(host)) });
      told();
    });
    await Promise.all([...configured, ...others]);

    const ours = await probes.resolve(host);
    const known = new Set([...ours.ipv4, ...ours.ipv6]);
    const disjoint = (addresses: readonly string[]) => !addresses.some((address) => known.has(address));
    const answers = [...fact.publics, ...fact.resolvers].map((one) => one.host.addresses).filter(disjoint);
    const elsewhere = [...new Set(answers.flat())];
    if (elsewhere.length === 0) return fact;
    if (await ownServerServes(looking)) return fact;
    const ports = ownPorts(report);
    const first = [4, 6].flatMap((family) => elsewhere.find((address) => isIP(address) === family) ?? []);
    await Promise.all(
      first.flatMap((address) =>
        ports.map(async (one) => {
          const target = {
            host,
            address,
            family: isIP(address) === 6 ? (6 as const) : (4 as const),
            port: port ?? one,
          };
          const giveUp = AbortSignal.any([looking.stop, AbortSignal.timeout(CONTROL_PATIENCE)]);
          const open = () => network.open(target, giveUp);
          const theirs = converse(network, target, target.port === 465 ? 'tls' : 'plain', open, looking.stop);
          const attempt = await theirs.opened;
          if (!attempt) return;
          const place = fact.opened.push(attempt) - 1;
          told();
          // Where ours greets, too, this tells which of the two is the right one.
          const certificate = await theirs.secured;
          if (certificate) fact.opened[place] = { ...attempt, nameFits: certificate.nameFits };
        }),
      ),
    );
    return fact;
  },
});

function answer({ said, records }: AnswerOf<string>): Answer {
  return { said, addresses: records.slice(0, MOST_ADDRESSES) };
}
