import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../../tools/programs.ts';
import { inProject } from '../../tools/root.ts';
import { fetchWindowsParts } from '../../tools/windows/parts.ts';
import { regFile } from '../system/registry/reg-text.ts';
import { captured, regBytes } from '../system/windows/fixture.ts';
import { FIFTY, OPTIONS, PROFILES } from '../system/windows/profiles.ts';
import { HOST, standing } from '../worlds/broken-mail.ts';
import { firewall, regFileFor } from '../worlds/windows-computer.ts';
import { trustedRoots } from '../worlds/windows-root.ts';
import { windowsPath, Wine } from '../worlds/wine.ts';
import { median, type Row } from './table.ts';

const RUNS = 7;
const RULES = 1_000;
const ACCOUNTS_WITHIN_MS = 1_500;
const EVERYTHING_WITHIN_MS = 1_500;
const FIREWALL_WITHIN_MS = 500;
/** What runs on the same two cores costs something; more than this would be standing in the way. */
const SLOWER_AT_MOST = 1.15;

/** How long it takes to read a Windows made of Wine, and what that does to the network's checks; none without Wine. */
export async function timeWindows(): Promise<readonly Row[] | undefined> {
  if (findProgram('wine64', 'wine') === undefined) return undefined;
  await fetchWindowsParts();
  await bundle();
  const wine = await Wine.begin();
  try {
    await furnish(wine);
    return [...(await timeReadings(wine)), ...(await timeBeside(wine))];
  } finally {
    await wine.end();
  }
}

const MAIN = inProject('dist/bench/windows/main.js');

/** As the helper is built, with its thread for the registry. */
async function bundle(): Promise<void> {
  await build({
    absWorkingDir: inProject('.'),
    entryPoints: { main: 'test/bench/in-windows.ts', 'registry-worker': 'helper/system/registry/native-worker.ts' },
    outdir: 'dist/bench/windows',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
}

/** 66 accounts of 15 profiles, a thousand rules, and all else that is read; programs print what was captured of them. */
export async function furnish(wine: Wine): Promise<void> {
  await wine.importReg(regFile([...PROFILES.flatMap(({ lines }) => lines), ...FIFTY.lines, ...OPTIONS.lines]));
  const rule = (at: number) =>
    `v2.33|Action=${at % 3 === 0 ? 'Block' : 'Allow'}|Active=TRUE|Dir=${at % 2 === 0 ? 'Out' : 'In'}|Protocol=6|` +
    `Profile=Private|Profile=Public|RPort=${String(2_000 + at)}|App=%ProgramFiles%\\Program ${String(at)}\\program.exe|` +
    `Name=Rule ${String(at)}|Desc=@FirewallAPI.dll,-${String(at)}|EmbedCtxt=Rules|`;
  const rules = Object.fromEntries(Array.from({ length: RULES }, (_, at) => [`{${String(at)}}`, rule(at)]));
  const item = regBytes(captured('PackedCatalogItem.viosock.reg.txt'))[0] ?? '';
  const winsock = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinSock2\\Parameters\\Protocol_Catalog9';
  const catalog = Array.from({ length: 14 }, (_, at) => [
    `${winsock}\\Catalog_Entries64\\${String(at + 1).padStart(12, '0')}`,
    { PackedCatalogItem: item },
  ]);
  await wine.importReg(
    regFileFor(firewall(rules), Object.fromEntries(catalog), {
      'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Client': {
        Enabled: 0,
      },
      'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings': {
        ProxyEnable: 1,
        ProxyServer: 'proxy.example:8080',
      },
      'HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time': { Start: 3 },
    }),
  );
  await wine.standIn({
    'WindowsPowerShell\\v1.0\\powershell.exe': JSON.stringify({
      AntiVirusProduct: [{ displayName: 'Windows Defender', productState: 397_568 }],
      FirewallProduct: [],
      Networks: [{ NetworkCategory: 1 }],
    }),
    'netsh.exe': captured('winhttp-proxy.txt'),
    'w32tm.exe': captured('w32tm-status-ok.en.txt'),
  });
}

async function timeReadings(wine: Wine): Promise<Row[]> {
  const accounts: number[] = [];
  const everything: number[] = [];
  const rules: number[] = [];
  // The first run warms the disk's cache and is not counted.
  for (let run = 0; run <= RUNS; run += 1) {
    const told = await wine.outboxDoctor(['accounts', '--json']);
    if (!told.out.includes('user50@example.com')) throw new Error(`not all accounts were told:\n${told.out}`);
    const all = await read(wine, 'everything');
    const one = await read(wine, 'firewall');
    if (run === 0) continue;
    accounts.push(told.ms);
    everything.push(all);
    rules.push(one);
  }
  return [
    { name: '66 accounts of 15 profiles, whole process', values: accounts, limit: ACCOUNTS_WITHIN_MS, unit: 's' },
    { name: 'reading everything', values: everything, limit: EVERYTHING_WITHIN_MS, unit: 's' },
    { name: 'the firewall alone, 1,000 rules', values: rules, limit: FIREWALL_WITHIN_MS, unit: 's' },
  ];
}

async function read(wine: Wine, what: string): Promise<number> {
  const { out, err } = await wine.node(MAIN, [what]);
  if (err !== '') throw new Error(err);
  const told = JSON.parse(out) as { ms: number; rules: number; accounts: number };
  const accounts = what === 'everything' ? 66 : 0;
  if (told.rules !== RULES || told.accounts !== accounts) throw new Error(`not everything was read: ${out}`);
  return told.ms;
}

/** A healthy account is looked at with the computer's questions beside those of the network and without, in turn. */
async function timeBeside(wine: Wine): Promise<Row[]> {
  const times = { without: [] as number[], with: [] as number[] };
  await standing({}, async ({ internet, root, folder }) => {
    await wine.importReg(regFileFor(trustedRoots(await readFile(root, 'utf8'))));
    const account = join(folder, 'account.json');
    const smtp = { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: 'anna' };
    await writeFile(account, JSON.stringify({ email: 'anna@example.test', smtp }));
    await wine.on(internet.client, async () => {
      for (let run = 0; run <= RUNS; run += 1)
        for (const beside of ['without', 'with'] as const) {
          const { out, err } = await wine.node(MAIN, ['look', windowsPath(account), beside]);
          if (err !== '') throw new Error(err);
          const { network } = JSON.parse(out) as { network: number };
          if (run > 0) times[beside].push(network);
        }
    });
  });
  return [
    { name: 'the way to a server, whole: the network’s checks alone', values: times.without, unit: 's' },
    {
      name: '… with the questions to the computer beside them',
      values: times.with,
      limit: median(times.without) * SLOWER_AT_MOST,
      unit: 's',
    },
  ];
}
