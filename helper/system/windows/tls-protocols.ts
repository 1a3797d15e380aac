import type { TlsProtocols } from '../../protocol/facts/tls-protocols.ts';
import { keyName, type Key, type Registry } from '../registry/registry.ts';
import { Gaps, valuesAt, type Values } from './values.ts';

/*
 * Which versions of TLS Windows offers as a client. learn.microsoft.com, "TLS registry settings": below the version's
 * key "Client", `Enabled` 0 switches it off, and `DisabledByDefault` 1 for programs that do not ask for it by name.
 * Outlook takes what Windows offers.
 */

type Version = TlsProtocols['protocols'][number]['version'];

const PROTOCOLS: Key = {
  root: 'HKLM',
  path: 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols',
};
const WIN_HTTP: Key = {
  root: 'HKLM',
  path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
};
/** The version, its key, and its bit in WinHTTP's `DefaultSecureProtocols` (Microsoft's KB 3140245). */
const VERSIONS: readonly (readonly [Version, string, number])[] = [
  ['SSLv3', 'SSL 3.0', 0x20],
  ['TLSv1', 'TLS 1.0', 0x80],
  ['TLSv1.1', 'TLS 1.1', 0x200],
  ['TLSv1.2', 'TLS 1.2', 0x800],
  ['TLSv1.3', 'TLS 1.3', 0x2000],
];

export async function tlsProtocols(registry: Registry): Promise<TlsProtocols> {
  const gaps = new Gaps();
  const [tree, web] = await Promise.all([
    registry.tree(PROTOCOLS, ['Enabled', 'DisabledByDefault']),
    registry.tree(WIN_HTTP, ['DefaultSecureProtocols']),
  ]);
  const branches = gaps.heard(keyName(PROTOCOLS), tree);
  const protocols = VERSIONS.map(([version, key]) => {
    const path = `${key}\\Client`;
    const own = branches && valuesAt(branches, path);
    return {
      version,
      client: own
        ? set(own, () => {
            gaps.add(`${keyName(PROTOCOLS)}\\${path}`, 'not-understood');
          })
        : ('default' as const),
    };
  });
  const mask = web.known ? valuesAt(web.value)?.number('DefaultSecureProtocols') : undefined;
  return {
    // Where the keys could not be read, nothing is known of any version, not even that it is as Windows has it.
    protocols: branches ? protocols : [],
    ...(mask === undefined
      ? {}
      : { winHttp: VERSIONS.flatMap(([version, , bit]) => ((mask & bit) === 0 ? [] : [version])) }),
    unread: gaps.list,
  };
}

function set(values: Values, strange: () => void): 'on' | 'off' | 'default' {
  for (const name of ['Enabled', 'DisabledByDefault'])
    // A text "0" looks right in the editor, and Windows takes no notice of it.
    if (values.has(name) && values.number(name) === undefined) strange();
  const [enabled, disabled] = [values.number('Enabled'), values.number('DisabledByDefault')];
  if (enabled === 0 || (disabled ?? 0) !== 0) return 'off';
  return enabled === undefined && disabled === undefined ? 'default' : 'on';
}
