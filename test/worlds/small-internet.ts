import type { ChildProcess } from 'node:child_process';
import { inProject } from '../../tools/root.ts';
import { delayLink } from './delay.ts';
import { address, cable, filter, ip, Namespaces, type Machine } from './namespace.ts';
import type { OtherRecords } from './name-server.ts';
import { ready } from './ready.ts';

const PUBLIC_RESOLVERS = ['1.1.1.1', '8.8.8.8', '9.9.9.9'] as const;

export interface SmallInternetWish {
  /** Names of the mail server. */
  readonly serverNames: readonly string[];
  /** Names of the machine that stands for everybody else, such as the well-known control hosts. */
  readonly controlNames?: readonly string[];
  /** Names of neither: their addresses. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Further lines of the client's hosts file, which are asked before the name server is. */
  readonly hosts?: readonly string[];
  /** The client's resolv.conf. Default: the router. */
  readonly resolvConf?: string;
  /** What the name server knows besides addresses, by name. */
  readonly records?: Readonly<Record<string, OtherRecords>>;
  /** The router's rules for what goes through it: what the network does to everybody's packets. See `filter`. */
  readonly forward?: readonly string[];
  /** The server's rules for what comes to it. */
  readonly input?: readonly string[];
  /**
   * Addresses of public resolvers, held by the control machine: `ports` (default) answers on its ports and on no DNS, `dns`
   * answers DNS with the true names too, `absent` has them lead nowhere.
   */
  readonly publicResolvers?: 'ports' | 'dns' | 'absent';
  /** What the router's name server says in place of the true addresses. */
  readonly lies?: Readonly<Record<string, readonly string[]>>;
  /** Delay of every packet between client and router, each way, in ms. Absent: none. */
  readonly delayMs?: number;
  /**
   * `silent`: the resolver drops what it is asked, as one of a network without a way out does. `none`: the scenario starts
   * one itself. Default `answers`.
   */
  readonly resolver?: 'answers' | 'silent' | 'none';
}

/** Four machines: the client behind a router, and behind the router the mail server and a control server. */
export interface SmallInternet {
  readonly client: Machine;
  readonly router: Machine;
  readonly server: Machine;
  readonly control: Machine;
  close(): Promise<void>;
}

/**
 * Builds it. Names are in a name server on the router, which says of all other names that there are none. Both address families are routed; nothing leads out to the real Internet.
 */
export async function smallInternet(wish: SmallInternetWish): Promise<SmallInternet> {
  const namespaces = await Namespaces.begin();
  try {
    return await build(namespaces, wish);
  } catch (error) {
    await namespaces.end();
    throw error;
  }
}

async function build(namespaces: Namespaces, wish: SmallInternetWish): Promise<SmallInternet> {
  const {
    serverNames,
    controlNames = [],
    names: others = {},
    hosts = [],
    resolvConf = 'nameserver 10.66.1.1\n',
    records = {},
    forward = [],
    input = [],
    delayMs,
    resolver = 'answers',
    publicResolvers = 'ports',
    lies = {},
  } = wish;
  const names = Object.fromEntries([
    ...serverNames.map((name) => [name, ['10.66.2.2', 'fd66:2::2']]),
    ...controlNames.map((name) => [name, ['10.66.3.2', 'fd66:3::2']]),
    ...Object.entries(others),
  ]) as Record<string, readonly string[]>;
  const files = {
    hosts: ['127.0.0.1 localhost', '::1 localhost', ...hosts].map((line) => `${line}\n`).join(''),
    'resolv.conf': resolvConf,
  };
  const client = await namespaces.machine('client', { ipv4: '10.66.1.2', ipv6: 'fd66:1::2', files });
  const router = await namespaces.machine('router', { ipv4: '10.66.1.1', ipv6: 'fd66:1::1', files });
  const server = await namespaces.machine('server', { ipv4: '10.66.2.2', ipv6: 'fd66:2::2', files });
  const control = await namespaces.machine('control', { ipv4: '10.66.3.2', ipv6: 'fd66:3::2', files });

  const parts = [client, server, control].map((machine, at) => {
    const net = String(at + 1);
    const here = { machine, device: 'up0', ipv4: `10.66.${net}.2/24`, ipv6: `fd66:${net}::2/64` };
    const there = { machine: router, device: `down${net}`, ipv4: `10.66.${net}.1/24`, ipv6: `fd66:${net}::1/64` };
    return { here, there };
  });
  for (const { here, there } of parts) {
    if (here.machine === client && delayMs !== undefined) {
      await delayLink(namespaces, here, there, delayMs);
      await address(here);
      await address(there);
    } else {
      await cable(here, there);
    }
    await ip(here.machine, 'route', 'add', 'default', 'via', there.ipv4.replace(/\/.*/, ''));
    await ip(here.machine, '-6', 'route', 'add', 'default', 'via', there.ipv6.replace(/\/.*/, ''));
  }
  await must(router, 'sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1');
  await filter(router, 'forward', forward);
  await filter(server, 'input', input);
  if (publicResolvers !== 'absent') {
    for (const publicly of PUBLIC_RESOLVERS) {
      await ip(control, 'addr', 'add', `${publicly}/32`, 'dev', 'lo');
      await ip(router, 'route', 'add', publicly, 'via', '10.66.3.2');
    }
  }
  if (publicResolvers === 'dns')
    await ready(
      runScript(
        control,
        'name-server.ts',
        ...[JSON.stringify(names), JSON.stringify(records), '', PUBLIC_RESOLVERS.join(',')],
      ),
    );
  if (resolver === 'silent') await filter(router, 'input', ['udp dport 53 drop', 'tcp dport 53 drop']);
  else if (resolver === 'answers')
    await ready(runScript(router, 'name-server.ts', JSON.stringify({ ...names, ...lies }), JSON.stringify(records)));
  return { client, router, server, control, close: () => namespaces.end() };
}

/** Makes a machine accept connections on these ports, greeting like a mail server, until the network is taken down. */
export async function acceptOn(machine: Machine, ports: readonly number[]): Promise<void> {
  await ready(runScript(machine, 'greeter.ts', ...ports.map(String)));
}

/** What comes of connecting from a machine: `accepted`, or the system's error code, or `silent` after the time. */
export async function knock(machine: Machine, host: string, port: number, withinMs = 1_500): Promise<Knocked> {
  const script = inProject('test/worlds/knock.ts');
  const { stdout, stderr } = await machine.run(process.execPath, [script, host, String(port), String(withinMs)]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Knocked;
}

export interface Knocked {
  readonly answer: string;
  readonly ms: number;
}

async function must(machine: Machine, command: string, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await machine.run(command, args);
  if (code !== 0) throw new Error(`${command}: ${stderr}`);
}

/** Starts a script of this folder on a machine. */
export function runScript(machine: Machine, script: string, ...args: readonly string[]): ChildProcess {
  return machine.start(process.execPath, [inProject(`test/worlds/${script}`), ...args]);
}
