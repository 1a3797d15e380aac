/*
 * Loaded into a helper before anything of its own (`node --import`). From there on its world ends at this computer: what
 * is beyond loopback cannot be reached, names are those of ATTACK_NAMES, and every address that it turns to is written
 * to the file ATTACK_LOG, so that a test can say what was never dialled.
 */
import { promises as dns, type LookupAddress } from 'node:dns';
import { Socket as Datagrams } from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

const log = process.env['ATTACK_LOG'] ?? '/dev/null';
/** Each name with its addresses; several lists are told in turn, as a rebinding name server does. */
const names = JSON.parse(process.env['ATTACK_NAMES'] ?? '{}') as Record<string, readonly (readonly string[])[]>;
const asked = new Map<string, number>();

const note = (what: string) => {
  appendFileSync(log, `${what}\n`);
};
const isHere = (host: string) => /^127\.\d+\.\d+\.\d+$/.test(host) || host === '::1' || host === 'localhost';
const failure = (code: string) => Object.assign(new Error(`${code} beyond this computer`), { code });

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = args;
  const given = (Array.isArray(first) ? (first as unknown[])[0] : first) as
    { host?: string; port?: number; path?: string } | number;
  const to = typeof given === 'object' ? given : { host: args[1] as string, port: given };
  if (to.path !== undefined) {
    note(`path ${to.path}`);
    return Reflect.apply(connect, this, args) as Socket;
  }
  const host = to.host ?? 'localhost';
  note(`tcp ${host} ${String(to.port)}`);
  if (isHere(host)) return Reflect.apply(connect, this, args) as Socket;
  process.nextTick(() => this.destroy(failure('ENETUNREACH')));
  return this;
} as typeof connect;

Datagrams.prototype.connect = function (this: Datagrams, port: number, address?: string) {
  note(`udp ${address ?? 'localhost'} ${String(port)}`);
  process.nextTick(() => this.emit('error', failure('ENETUNREACH')));
} as Datagrams['connect'];

dns.lookup = ((name: string) => {
  if (isIP(name)) return Promise.resolve([{ address: name, family: isIP(name) }]);
  note(`name ${name}`);
  const known = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
  if (!known) return Promise.reject(failure('ENOTFOUND'));
  const time = asked.get(name) ?? 0;
  asked.set(name, time + 1);
  const addresses = known[time % known.length] ?? [];
  return Promise.resolve(addresses.map((address): LookupAddress => ({ address, family: isIP(address) })));
}) as typeof dns.lookup;

for (const method of [
  'resolve4',
  'resolve6',
  'resolveMx',
  'resolveSrv',
  'resolveCname',
  'resolveTxt',
  'reverse',
] as const)
  dns.Resolver.prototype[method] = (name: string) => {
    note(`dns ${name}`);
    return Promise.reject(failure('ENOTFOUND'));
  };

syncBuiltinESMExports();
