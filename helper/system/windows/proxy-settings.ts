import type { ProxySettings } from '../../protocol/facts/proxy-settings.ts';
import { keyName, type Key, type Registry } from '../registry/registry.ts';
import { told, untold, type Told } from '../told.ts';
import { connectionSettings } from './connection-settings.ts';
import { variable, type Environment } from './environment.ts';
import { scriptIn, serversIn } from './proxy-server.ts';
import type { RunProgram } from './run-program.ts';
import { Gaps, readValues, valuesAt, type Values } from './values.ts';

type Proxy = ProxySettings['proxies'][number];
type From = Proxy['from'];

const SETTINGS = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const key = (root: Key['root'], path: string): Key => ({ root, path });
const POLICIES = [
  key('HKLM', `SOFTWARE\\Policies\\${SETTINGS}`),
  key('HKCU', `SOFTWARE\\Policies\\${SETTINGS}`),
] as const;
const SERVICES = key('HKLM', `SOFTWARE\\${SETTINGS}\\Connections`);
const ENVIRONMENT = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];
const ASK = 'netsh winhttp show proxy';

/**
 * The proxies that are set: in the Internet options (WinINET), by policies, for Windows' services (WinHTTP), and in the
 * environment. Nobody of these is used by Outlook's SMTP.
 */
export async function proxySettings(
  registry: Registry,
  environment: Environment,
  run: RunProgram,
): Promise<ProxySettings> {
  const gaps = new Gaps();
  const [machine, user] = await Promise.all(POLICIES.map((one) => readValues(registry, one, gaps)));
  // ProxySettingsPerUser 0 (a policy): the computer's settings count for everybody, and the user's do not.
  const own = key(machine?.number('ProxySettingsPerUser') === 0 ? 'HKLM' : 'HKCU', `SOFTWARE\\${SETTINGS}`);
  const [options, services] = await Promise.all([readValues(registry, own, gaps), servicesProxy(registry, run, gaps)]);
  const proxies = [
    ...inValues(machine, 'policy', keyName(POLICIES[0]), gaps),
    ...inValues(user, 'policy', keyName(POLICIES[1]), gaps),
    ...inValues(options, 'internet-options', keyName(own), gaps),
    ...services,
    ...ENVIRONMENT.flatMap((name) => named(variable(environment, name) ?? '', '', 'environment', name, gaps)),
  ];
  const once = new Map(proxies.map((one) => [JSON.stringify(one), one]));
  return { proxies: [...once.values()].slice(0, 50), unread: gaps.list };
}

function inValues(values: Values | undefined, from: From, source: string, gaps: Gaps): Proxy[] {
  if (!values) return [];
  // The server stays written down where it was switched off; the script is in use as long as it is there.
  const servers = values.number('ProxyEnable') ? (values.text('ProxyServer') ?? '') : '';
  return named(servers, values.text('AutoConfigURL') ?? '', from, source, gaps);
}

function named(servers: string, script: string, from: From, source: string, gaps: Gaps): Proxy[] {
  const [hosts, address] = [serversIn(servers), script.trim() === '' ? null : scriptIn(script)];
  if (hosts === undefined) gaps.add(`${source}: ProxyServer`, 'not-understood');
  if (address === undefined) gaps.add(`${source}: AutoConfigURL`, 'not-understood');
  return [
    ...(hosts ?? []).map((server): Proxy => ({ from, server, script: null })),
    ...(address ? [{ from, server: null, script: address }] : []),
  ];
}

async function servicesProxy(registry: Registry, run: RunProgram, gaps: Gaps): Promise<Proxy[]> {
  const branches = gaps.heard(keyName(SERVICES), await registry.tree(SERVICES, ['WinHttpSettings']));
  const bytes = branches && valuesAt(branches)?.bytes('WinHttpSettings');
  const packed = bytes && connectionSettings(bytes);
  if (packed) return named(packed.servers, packed.script, 'services', keyName(SERVICES), gaps);
  const asked = await run('netsh.exe', ['winhttp', 'show', 'proxy'], 3_000);
  const server = gaps.heard(ASK, asked.known ? winHttpIn(asked.value.output.toString('latin1')) : asked);
  return named(server ?? '', '', 'services', ASK, gaps);
}

/** What `netsh winhttp show proxy` prints, in English; in other languages it is not understood. Empty: there is none. */
export function winHttpIn(text: string): Told<string> {
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (/^Direct access \(no proxy server\)\.?$/.test(line)) return told('');
    const [, servers] = /^Proxy Server\(s\) {0,9}:(.+)$/.exec(line) ?? [];
    if (servers !== undefined) return told(servers.trim());
  }
  return untold('not-understood');
}
