import type { ProxySettings } from '../../protocol/facts/proxy-settings.ts';
import { printedBy } from '../run-program.ts';
import type { Told } from '../told.ts';

/** The proxies of macOS' network settings in force, as `scutil --proxy` prints them. Never throws. */
export async function macProxySettings(
  printed = () => printedBy('/usr/sbin/scutil', ['--proxy']),
): Promise<ProxySettings> {
  return proxiesOf(await printed());
}

/** Reads what `scutil --proxy` prints: a dictionary, `name : value` a line. */
export function proxiesOf(printed: Told<string>): ProxySettings {
  if (!printed.known) return { proxies: [], unread: [{ source: 'scutil --proxy', why: printed.why }] };
  if (!printed.value.includes('<dictionary>'))
    return { proxies: [], unread: [{ source: 'scutil --proxy', why: 'not-understood' }] };
  const values = new Map(
    [...printed.value.matchAll(/^ {2}(\w+) : (\S.{0,999})$/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  const isOn = (name: string) => values.get(name) === '1';
  const proxies: ProxySettings['proxies'] = [];
  for (const kind of ['HTTP', 'HTTPS', 'SOCKS']) {
    const server = values.get(`${kind}Proxy`);
    const port = values.get(`${kind}Port`);
    if (isOn(`${kind}Enable`) && server !== undefined)
      proxies.push({
        from: 'network-settings',
        server: port === undefined ? server : `${server}:${port}`,
        script: null,
      });
  }
  const script = values.get('ProxyAutoConfigURLString');
  if (isOn('ProxyAutoConfigEnable') && script !== undefined)
    proxies.push({ from: 'network-settings', server: null, script });
  const known = new Set<string>();
  const unique = proxies.filter((one) => {
    const key = one.server ?? one.script ?? '';
    return !known.has(key) && known.add(key);
  });
  return { proxies: unique, unread: [] };
}
