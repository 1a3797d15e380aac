import { controlHosts } from '../checks/control-hosts.ts';
import type { Network, Opened, Resolved, Target } from '../network/network.ts';
import type { Report } from '../protocol/report.ts';
import { asciiDomain } from '../knowledge/domain.ts';
import type { Asking } from '../system/asking.ts';
import type { MessageId } from '../words/en.ts';
import { isNoMailHost, kindOf } from './address-kinds.ts';
import { Fresh } from './fresh.ts';
import { Pace } from './pace.ts';

/*
 * Where a page can have the helper look. Whoever sits at the command line may look at anything; a page may hand over a
 * report, and even a page of ours could have been taken over. So what it names is held to what mail accounts are like, and
 * to few of them in a minute: as a scanner of ports, or as somebody's hands in this network, the helper is of no use.
 */

/** Ports of mail servers: relay, POP, IMAP, submission, each with TLS or without (RFC 5321, 1939, 9051, 6409, 8314). */
const MAIL: ReadonlySet<number> = new Set([25, 110, 143, 465, 587, 993, 995, 2525]);
/** The web, for settings that a provider publishes, for the clock, and to see whether there is a network. */
const WEB: ReadonlySet<number> = new Set([80, 443]);
const CLOCK = 123;
const NAME_SERVICE = 53;

const MINUTE = 60_000;
/** Within a minute: hosts that pages have named and that were not looked at just before, … */
const NEW_HOSTS = 10;
/** … addresses that were connected to, other than those of our own well-known hosts, … */
const NEW_ADDRESSES = 100;
/** … those of them within this network, … */
const NEW_PRIVATE = 20;
/** … and looks, at whatever it be. */
const LOOKS = 120;

const CONTROLS: ReadonlySet<string> = new Set(controlHosts.map((one) => one.host));

/** Why a report is not looked at, and at which place of the message. */
export interface NotLooked {
  readonly path: string;
  readonly why: MessageId;
}

/** A report as far as it may be looked at. */
export interface Admitted {
  readonly report: Report;
  /** What was left out of it: a port that is none of mail, and not of Outlook's own settings. */
  readonly left: readonly NotLooked[];
}

/** What a page can have looked at, for one helper. */
export class Targets {
  readonly #ownPort: () => number;
  readonly #extra: ReadonlySet<number>;
  readonly #hosts: Fresh;
  readonly #addresses: Fresh;
  readonly #private: Fresh;
  readonly #looks: Pace;

  /**
   * @param ownPort the helper's own, which it never connects to
   * @param extra ports on this computer that count as a mail server's, by the user's own configuration file
   * @param now a clock that is never set (ms)
   */
  constructor(ownPort: () => number, extra: readonly number[] = [], now?: () => number) {
    this.#ownPort = ownPort;
    this.#extra = new Set(extra);
    this.#hosts = new Fresh(NEW_HOSTS, MINUTE, now);
    this.#addresses = new Fresh(NEW_ADDRESSES, MINUTE, now);
    this.#private = new Fresh(NEW_PRIVATE, MINUTE, now);
    this.#looks = new Pace(LOOKS, MINUTE, now);
  }

  /** Whether a report may be looked at, and which part of it. Counts what it names. */
  async admit(given: Report, asking: Asking): Promise<Admitted | NotLooked> {
    const { smtp, imap, email } = given.account;
    const domain = email === undefined ? null : asciiDomain(email.slice(email.lastIndexOf('@') + 1));
    const named = [
      { path: 'report.account.smtp.host', host: smtp.host },
      { path: 'report.account.imap.host', host: imap?.host },
      { path: 'report.account.email', host: domain ?? undefined },
    ];
    for (const { path, host } of named)
      if (host !== undefined && isNoMailHost(host)) return { path, why: 'channel.target.no-mail-host' };
    if (!this.#looks.take()) return { path: 'report', why: 'channel.target.too-many-looks' };
    for (const { path, host } of named)
      if (host !== undefined && !this.#hosts.take(plain(host))) return { path, why: 'channel.target.too-many-hosts' };
    const left: NotLooked[] = [];
    const known = [smtp.port, imap?.port].every((port) => port === undefined || this.#isMail(port))
      ? new Set<number>()
      : await outlookPorts(asking);
    const may = (port: number | undefined, path: string) => {
      if (port === undefined || this.#isMail(port) || known.has(port)) return true;
      left.push({ path, why: 'channel.target.port' });
      return false;
    };
    const account = {
      ...given.account,
      smtp: may(smtp.port, 'report.account.smtp.port') ? smtp : withoutPort(smtp),
      ...(imap && { imap: may(imap.port, 'report.account.imap.port') ? imap : withoutPort(imap) }),
    };
    return { report: left.length > 0 ? { ...given, account } : given, left };
  }

  /**
   * The way out for one look: what is resolved is checked, and what was checked is connected to.
   *
   * @param report as it is looked at, with what Outlook's own settings have added
   * @param refuse called when the account itself leads to where nothing is looked at; the look is to end then
   */
  network(real: Network, report: Report, asking: Asking, refuse: (why: NotLooked) => void): Network {
    const { smtp, imap } = report.account;
    const accounts = new Set([smtp.host, imap?.host].flatMap((host) => (host === undefined ? [] : [plain(host)])));
    // Outlook's own, by now: what the page named beside them was left out. Extra ones are good on this computer alone.
    const ports = new Set([smtp.port, imap?.port].filter((port) => port !== undefined && !this.#extra.has(port)));
    /** Where the account's own names lead. Another name for such an address leads nowhere new. */
    const reached = new Set<string>();

    const mayLead = async (host: string, address: string): Promise<boolean> => {
      const kind = kindOf(address);
      if (kind === 'never') return false;
      if (kind === 'public' || accounts.has(plain(host)) || reached.has(address)) return true;
      return isProxyHost(host, asking);
    };
    const mayOpen = async ({ host, address, port }: Target): Promise<boolean> => {
      if (port === NAME_SERVICE) return isResolver(real, address);
      const kind = kindOf(address);
      if (kind === 'loopback' && port === this.#ownPort()) return false;
      if (await isProxy(host, port, asking)) return true;
      if (!(await mayLead(host, address))) return false;
      const mail = MAIL.has(port) || ports.has(port) || (kind === 'loopback' && this.#extra.has(port));
      if (!mail && !(kind === 'public' && WEB.has(port))) return false;
      if (CONTROLS.has(host)) return true;
      const counted = this.#addresses.take(address) && (kind === 'public' || this.#private.take(address));
      if (!counted) refuse({ path: 'report.account', why: 'channel.target.too-many-hosts' });
      return counted;
    };
    const guarded = async (target: Target, open: () => Promise<Opened>): Promise<Opened> =>
      (await mayOpen(target)) ? open() : { answer: 'unreachable' };

    const around = real.surroundings;
    return {
      ...real,
      async resolve(host) {
        if (isNoMailHost(host)) return { ipv4: [], ipv6: [], failure: 'name-not-found' };
        const found = await real.resolve(host);
        const [ipv4, ipv6] = await Promise.all(
          [found.ipv4, found.ipv6].map((all) => filter(all, (one) => mayLead(host, one))),
        );
        const kept: Resolved = { ...found, ipv4: ipv4 ?? [], ipv6: ipv6 ?? [] };
        if (accounts.has(plain(host))) for (const one of [...kept.ipv4, ...kept.ipv6]) reached.add(one);
        const nothing = kept.ipv4.length + kept.ipv6.length === 0 && found.ipv4.length + found.ipv6.length > 0;
        if (!nothing) return kept;
        if (accounts.has(plain(host)))
          refuse({ path: 'report.account.smtp.host', why: 'channel.target.no-mail-address' });
        return { ...kept, failure: 'name-not-found' };
      },
      open: (target, giveUp) => guarded(target, () => real.open(target, giveUp)),
      ...(real.ask && {
        ask: async (target: Target, question: Buffer, giveUp: AbortSignal) =>
          target.port === CLOCK && kindOf(target.address) === 'public'
            ? real.ask?.(target, question, giveUp)
            : undefined,
      }),
      ...(around && {
        surroundings: {
          ...around,
          openFrom: (source: string, target: Target, giveUp: AbortSignal) =>
            guarded(target, () => around.openFrom(source, target, giveUp)),
        },
      }),
    };
  }

  #isMail(port: number): boolean {
    return MAIL.has(port) || this.#extra.has(port);
  }
}

/** Names are the same in any case, with the root's dot or without. */
function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function withoutPort<Server extends { port?: number | undefined }>(server: Server): Server {
  const rest = { ...server };
  delete rest.port;
  return rest;
}

/** Ports of the accounts in Outlook, where its user lets us read them. Never rejects. */
async function outlookPorts({ computer, consent = false }: Asking): Promise<ReadonlySet<number>> {
  if (!consent || !computer?.outlookSettings) return new Set();
  const settings = await computer.outlookSettings().catch(() => undefined);
  return new Set(
    (settings?.accounts ?? [])
      .flatMap(({ smtp, incoming }) => [smtp?.port, incoming?.port])
      .filter((one) => one !== undefined),
  );
}

/** A resolver that this computer is set to, whose machine is knocked at when it says nothing. */
function isResolver({ surroundings }: Network, address: string): boolean {
  return (surroundings?.resolvers() ?? []).some(
    (one) => one.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1') === address,
  );
}

/** The proxies that this computer is set to, as `host:port`. Never rejects. */
async function proxiesHere({ computer }: Asking): Promise<readonly string[]> {
  const read = await computer?.proxySettings?.().catch(() => undefined);
  return (read?.proxies ?? []).flatMap(({ server }) => server ?? []);
}

async function isProxy(host: string, port: number, asking: Asking): Promise<boolean> {
  if (MAIL.has(port) || WEB.has(port)) return false;
  const proxies = await proxiesHere(asking);
  return proxies.includes(`${host}:${String(port)}`) || proxies.includes(`[${host}]:${String(port)}`);
}

async function isProxyHost(host: string, asking: Asking): Promise<boolean> {
  const proxies = await proxiesHere(asking);
  return proxies.some((one) => one.startsWith(`${host}:`) || one.startsWith(`[${host}]:`));
}

async function filter(all: readonly string[], may: (one: string) => Promise<boolean>): Promise<string[]> {
  const allowed = await Promise.all(all.map(may));
  return all.filter((_one, place) => allowed[place] === true);
}
