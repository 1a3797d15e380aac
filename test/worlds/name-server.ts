/**
 * `node name-server.ts '{"name": ["address", …]}'`: a name server on UDP port 53 of all addresses. It knows these names'
 * addresses (A and AAAA), and says of every other name that it does not exist (RFC 1035, RFC 3596, RFC 2308).
 */
import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';

const names = JSON.parse(process.argv[2] ?? '{}') as Record<string, readonly string[]>;
const A = 1;
const AAAA = 28;

const socket = createSocket('udp6');
socket.on('message', (query, from) => {
  socket.send(answer(query), from.port, from.address);
});
socket.bind(53, '::', () => {
  console.log('ready');
});

function answer(query: Buffer): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = query.readUInt16BE(at + 1);
  const question = query.subarray(12, at + 5);
  const known = names[labels.join('.').toLowerCase()];
  const records = (known ?? [])
    .filter((address) => type === (isIPv6(address) ? AAAA : A))
    .map((address) => record(type, bytesOf(address)));
  const header = Buffer.alloc(12);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  // An answer, recursion desired and available; code 3 says that there is no such name.
  header.writeUInt16BE(0x8180 | (known ? 0 : 3), 2);
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

/** IPv6 only as `a:b::c`, the form our addresses have. */
function bytesOf(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number));
  const [left = '', right = ''] = address.split('::');
  const words = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map((word) => parseInt(word, 16));
  const all = Buffer.alloc(16);
  words(left).forEach((word, index) => all.writeUInt16BE(word, index * 2));
  words(right)
    .reverse()
    .forEach((word, index) => all.writeUInt16BE(word, 14 - index * 2));
  return all;
}
