import { spawnSync } from 'node:child_process';
import { findChromium, findProgram } from '../tools/programs.ts';
import { windowsNode } from '../tools/windows/parts.ts';

/** A real thing that some suites try the product against: how to find it, and what to say where it is missing. */
interface Need {
  readonly find: () => string | undefined;
  readonly missing: string;
}

const known = {
  chromium: { find: findChromium, missing: 'no Chromium found; CHROMIUM may name one' },
  postfix: { find: () => findProgram('postfix'), missing: 'Postfix is not installed' },
  dovecot: { find: () => findProgram('dovecot'), missing: 'Dovecot is not installed' },
  openssl: { find: () => findProgram('openssl'), missing: 'openssl is not installed' },
  swaks: { find: () => findProgram('swaks'), missing: 'swaks is not installed' },
  wine: { find: () => findProgram('wine64', 'wine'), missing: 'Wine is not installed' },
  wineserver: { find: () => findProgram('wineserver', '/usr/lib/wine/wineserver'), missing: 'Wine is not installed' },
  'windows-node': {
    find: windowsNode,
    missing: 'Node for Windows was not fetched (node tools/windows-parts.ts)',
  },
  nft: { find: () => findProgram('nft'), missing: 'nft (nftables) is not installed' },
  dnsmasq: { find: () => findProgram('dnsmasq'), missing: 'dnsmasq is not installed' },
  powershell: { find: () => findProgram('pwsh', 'powershell'), missing: 'PowerShell is not installed' },
  python3: { find: () => findProgram('python3'), missing: 'Python 3 is not installed' },
  faketime: { find: () => findProgram('faketime'), missing: 'faketime is not installed' },
  root: { find: asRoot, missing: 'needs root' },
  windows: { find: () => only('win32'), missing: 'this is not Windows' },
  macos: { find: () => only('darwin'), missing: 'this is not a Mac' },
  linux: { find: () => only('linux'), missing: 'this is not Linux' },
  netns: { find: ownNetwork, missing: 'this user may make no network of its own (unshare -rn)' },
} as const satisfies Record<string, Need>;

export type Needed = keyof typeof known;

/** Another operating system is no fault of the build server's, so `CI` does not insist on these. */
const systems: readonly Needed[] = ['windows', 'macos', 'linux'];

/**
 * A `describe` for suites that run against a real program:
 *
 *     needs('postfix', 'netns')('a real Postfix', () => { … });
 *
 * Where one is missing the suite is skipped and says so in its title, which the reporter lists at the end. With
 * `CI=true` that is a failure instead: a build server that quietly lost a program would go on being green.
 */
export function needs(...names: readonly Needed[]): (title: string, body: () => void) => void {
  const missing = names.filter((name) => find(name) === undefined);
  if (missing.length === 0) return describe;
  const why = missing.map((name) => known[name].missing).join(', ');
  const insist = process.env['CI'] === 'true' && !missing.some((name) => systems.includes(name));
  if (!insist) return (title, body) => describe.skip(`${title} (left out: ${why})`, body);
  return (title) =>
    describe(title, () => {
      test(`runs on this build server`, () => {
        throw new Error(`${why}. With CI=true this suite must run.`);
      });
    });
}

/** Where a needed program lies; for use inside a suite that `needs` it. */
export function pathOf(name: Needed): string {
  const path = find(name);
  if (path === undefined) throw new Error(known[name].missing);
  return path;
}

const found = new Map<Needed, string | undefined>();

function find(name: Needed): string | undefined {
  if (!found.has(name)) found.set(name, known[name].find());
  return found.get(name);
}

function only(platform: NodeJS.Platform): string | undefined {
  return process.platform === platform ? platform : undefined;
}

function asRoot(): string | undefined {
  return process.getuid?.() === 0 ? 'root' : undefined;
}

function ownNetwork(): string | undefined {
  const unshare = findProgram('unshare');
  if (!unshare || !findProgram('ip')) return undefined;
  return spawnSync(unshare, ['-rn', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0 ? unshare : undefined;
}
