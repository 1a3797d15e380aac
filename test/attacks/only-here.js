/*
 * Loaded into a helper before anything of its own (`node --import`). From there on its world ends at this computer: what
 * is beyond loopback cannot be reached, names are those of ATTACK_NAMES, and every address that it turns to is written
 * to the file ATTACK_LOG, so that a test can say what was never dialled. Not in TypeScript: Node's own reading of that
 * takes 50 MB, which would count as the helper's.
 */
import { promises as dns } from 'node:dns';
import { Socket as Datagrams } from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

const log = process.env.ATTACK_LOG ?? '/dev/null';
/** Each name with its addresses; several lists are told in turn, as a rebinding name server does. */
const names = JSON.parse(process.env.ATTACK_NAMES ?? '{}');
const asked = new Map();

const note = (what) => {
  try {
    appendFileSync(log, `${what}\n`);
  } catch {
    // A full disk is one of the things that are tried.
  }
};
const isHere = (host) => /^127\.\d+\.\d+\.\d+$/.test(host) || host === '::1' || host === 'localhost';
const failure = (code) => Object.assign(new Error(`${code} beyond this computer`), { code });

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const given = Array.isArray(args[0]) ? args[0][0] : args[0];
  const to = typeof given === 'object' ? given : { host: args[1], port: given };
  if (to.path !== undefined && to.path !== null) {
    note(`path ${to.path}`);
    return connect.apply(this, args);
  }
  const host = to.host ?? 'localhost';
  note(`tcp ${host} ${to.port}`);
  if (isHere(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(failure('ENETUNREACH')));
  return this;
};

Datagrams.prototype.connect = function (port, address) {
  note(`udp ${address ?? 'localhost'} ${port}`);
  process.nextTick(() => this.emit('error', failure('ENETUNREACH')));
};

dns.lookup = (name) => {
  if (isIP(name)) return Promise.resolve([{ address: name, family: isIP(name) }]);
  note(`name ${name}`);
  const known = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
  if (!known) return Promise.reject(failure('ENOTFOUND'));
  const time = asked.get(name) ?? 0;
  asked.set(name, time + 1);
  const addresses = known[time % known.length];
  return Promise.resolve(addresses.map((address) => ({ address, family: isIP(address) })));
};

const questions = ['resolve4', 'resolve6', 'resolveMx', 'resolveSrv', 'resolveCname', 'resolveTxt', 'reverse'];
for (const method of questions)
  dns.Resolver.prototype[method] = (name) => {
    note(`dns ${name}`);
    return Promise.reject(failure('ENOTFOUND'));
  };

syncBuiltinESMExports();
