/**
 * `node in-windows.ts everything|firewall`: asks this Windows computer all that the helper asks, or of its firewall alone, in
 * a process that has read nothing yet. `… look ACCOUNT.json with|without`: runs all checks of an account, with the computer's
 * questions beside those of the network or without. Prints how long it took, and what was told.
 */
import { readFileSync } from 'node:fs';
import { run } from '../../helper/checks/run.ts';
import { nodeNetwork } from '../../helper/network/node-network.ts';
import type { Account } from '../../helper/protocol/account.ts';
import { thisComputer } from '../../helper/system/this-computer.ts';

const [what = '', file = '', beside = ''] = process.argv.slice(2);
const began = performance.now();
const since = () => performance.now() - began;
const computer = await thisComputer();
const connections = [25, 465, 587].map((port) => ({ address: '203.0.113.5', family: 4 as const, port }));

if (what === 'look') {
  const account = JSON.parse(readFileSync(file, 'utf8')) as Account;
  const evidence = await run({
    report: { reading: null, account, date: new Date().toISOString() },
    network: nodeNetwork,
    stop: new AbortController().signal,
    ...(beside === 'with' ? { computer, consent: true } : {}),
  });
  // Those of the account's own way. Others wait for networks that are not there, and are done when their time is over.
  const way = (['host-address', 'port-open', 'smtp-greeting', 'tls-certificate'] as const).map(
    (id) => evidence[id]?.ms,
  );
  console.log(JSON.stringify({ network: Math.max(...way.map((ms) => ms ?? Infinity)) }));
} else {
  const { outlookFirewall, outlookSettings, ...rest } = computer;
  const more = what === 'everything' ? [rest.securityProducts, rest.proxySettings, rest.winsockCatalog] : [];
  const others = what === 'everything' ? [...more, rest.tlsProtocols, rest.clockService, rest.outlookLog] : [];
  const [firewall, settings] = await Promise.all([
    outlookFirewall?.(connections),
    what === 'everything' ? outlookSettings?.() : undefined,
    ...others.map((ask) => ask?.()),
  ]);
  console.log(JSON.stringify({ ms: since(), rules: firewall?.rules, accounts: settings?.accounts.length ?? 0 }));
}
