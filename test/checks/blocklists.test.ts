import { blocklists, publicAddresses } from '../../helper/checks/blocklists.ts';
import type { Looking } from '../../helper/checks/check.ts';
import type { AnswerOf } from '../../helper/network/ask-resolver.ts';
import type { Facts } from '../../helper/protocol/evidence.ts';

type Fact = Facts['blocklists'];

/** Looks where one server said `hello`, and DNS knows these names alone. */
async function look(hello: string, records: Readonly<Record<string, readonly string[]>>): Promise<Fact | undefined> {
  const asked: string[] = [];
  const addresses = (name: string): Promise<AnswerOf<string>> => {
    asked.push(name);
    const found = records[name];
    return Promise.resolve(found ? { said: 'found', records: found } : { said: 'no-such-name', records: [] });
  };
  const talk = { hello, address: '203.0.113.5' };
  const looking = {
    report: { reading: null, account: { smtp: { host: 'smtp.example.test', port: 587 } }, date: '2026-11-21' },
    network: { surroundings: { resolvers: () => ['192.0.2.53'], ask: () => ({ addresses }) } },
    probes: {
      resolve: () => Promise.resolve({ ipv4: [], ipv6: [], ms: 1 }),
      converse: () => Promise.resolve([{ talked: Promise.resolve(talk) }]),
    },
    places(onPlace: (place: unknown) => void) {
      onPlace({});
      return Promise.resolve();
    },
  } as unknown as Looking<Fact>;
  return blocklists.observe(looking);
}

test('an address on a list is told with the list', async () => {
  const fact = await look('mx.example.test Hello pc [198.51.100.7]', {
    '7.100.51.198.zen.spamhaus.org': ['127.0.0.4'],
  });
  expect(fact?.addresses).toEqual(['198.51.100.7']);
  expect(fact?.lists.map(({ zone, answer }) => `${zone} ${answer}`)).toEqual([
    'zen.spamhaus.org listed',
    'bl.spamcop.net not-listed',
    'b.barracudacentral.org not-listed',
  ]);
});

test('the line of a private customer is no bad address, and a list that serves us not is no answer', async () => {
  const home = await look('smtp.example.test at your service, [198.51.100.7]', {
    '7.100.51.198.zen.spamhaus.org': ['127.0.0.11'],
    '7.100.51.198.bl.spamcop.net': ['127.255.255.254'],
  });
  expect(home?.lists.map(({ answer }) => answer)).toEqual(['home', 'unknown', 'not-listed']);
});

test('without an address that a server told, no list is asked', async () => {
  expect(await look('smtp.example.test', {})).toEqual({ addresses: [], lists: [] });
});

test.each([
  ['Hello [192.168.1.20]', []],
  ['Hello [10.1.2.3]', []],
  ['Hello [100.64.1.1]', []],
  ['Hello [300.1.1.1]', []],
  ['version 8.14.3.11.2', []],
  ['Hello [203.0.113.5]', []],
  ['at your service, [198.51.100.7]', ['198.51.100.7']],
])('of %j the public address that is not the server’s own is taken', (hello, expected) => {
  expect(publicAddresses([{ hello, address: '203.0.113.5' }])).toEqual(expected);
});
