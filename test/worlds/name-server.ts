/**
 * `node name-server.ts '{"name": ["address", …]}' ['{"name": {"mx": …}}'] [CODE] [ADDRESS,…]`: a name server on UDP port 53 of all
 * addresses. It knows these names' addresses (A and AAAA) and other records, and says of every other name that it does
 * not exist (RFC 1035, RFC 3596, RFC 2308, RFC 2782).
 */
import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';

const names = JSON.parse(process.argv[2] ?? '{}') as Record<string, readonly string[]>;
const others = JSON.parse(process.argv[3] ?? '{}') as Record<string, OtherRecords>;
/** Said of every name, whatever is known of it (RFC 1035 §4.1.1): 2 that the server failed, 5 that it refuses. */
const code = process.argv[4] ? Number(process.argv[4]) : undefined;
const A = 1;
const MX = 15;
const TXT = 16;
const AAAA = 28;
const SRV = 33;

/** Records of a name besides its addresses. */
export interface OtherRecords {
  readonly mx?: readonly (readonly [preference: number, host: string])[];
  readonly srv?: readonly (readonly [priority: number, weight: number, port: number, host: string])[];
  /** At most 255 octets each. */
  readonly txt?: readonly string[];
}

// From an address that is named the answer goes out again; from "::" it would leave from whichever the route prefers.
const addresses = process.argv[5]?.split(',') ?? ['::'];
let waiting = addresses.length;
for (const address of addresses) {
  const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
  socket.on('message', (query, from) => {
    socket.send(answer(query), from.port, from.address);
  });
  socket.bind(53, address, () => {
    waiting -= 1;
    if (waiting === 0) console.log('ready');
  });
}

function answer(query: Buffer): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = query.readUInt16BE(at + 1);
  const question = query.subarray(12, at + 5);
  const name = labels.join('.').toLowerCase();
  const known = names[name];
  const other = others[name];
  const records = [
    ...(known ?? [])
      .filter((address) => type === (isIPv6(address) ? AAAA : A))
      .map((address) => record(type, bytesOf(address))),
    ...dataOf(type, other ?? {}).map((data) => record(type, data)),
  ];
  const header = Buffer.alloc(12);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  // An answer, recursion desired and available; code 3 says that there is no such name.
  header.writeUInt16BE(0x8180 | (code ?? (known || other ? 0 : 3)), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, question, ...records]);
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0); // the name of the question
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function dataOf(type: number, { mx = [], srv = [], txt = [] }: OtherRecords): Buffer[] {
  if (type === MX) return mx.map(([preference, host]) => Buffer.concat([words(preference), nameOf(host)]));
  if (type === SRV)
    return srv.map(([priority, weight, port, host]) => Buffer.concat([words(priority, weight, port), nameOf(host)]));
  if (type === TXT) return txt.map((text) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]));
  return [];
}

function words(...numbers: readonly number[]): Buffer {
  const data = Buffer.alloc(numbers.length * 2);
  numbers.forEach((one, at) => data.writeUInt16BE(one, at * 2));
  return data;
}

/** A name as labels with their lengths; the root, which is all of ".", has none. */
function nameOf(name: string): Buffer {
  const labels = name.split('.').filter(Boolean);
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ]);
}

/** IPv6 only as `a:b::c`, the form our addresses have. */
function bytesOf(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number));
  const [left = '', right = ''] = address.split('::');
  const groups = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map((word) => parseInt(word, 16));
  const all = Buffer.alloc(16);
  groups(left).forEach((word, index) => all.writeUInt16BE(word, index * 2));
  groups(right)
    .reverse()
    .forEach((word, index) => all.writeUInt16BE(word, 14 - index * 2));
  return all;
}
