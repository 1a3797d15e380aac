import * as v from 'valibot';
import fc from 'fast-check';
import { readServices } from '../../helper/lookups/services.ts';
import type { Service } from '../../helper/network/name-records.ts';
import { settingsSchema } from '../../helper/protocol/evidence.ts';

const service = (name: string, port: number, priority = 0, weight = 0): Service => ({ name, port, priority, weight });

test('implicit TLS comes before STARTTLS, the lower priority first, and the heavier of equals', () => {
  const read = readServices(
    [
      service('b.example.test', 465, 10, 1),
      service('c.example.test', 465, 10, 9),
      service('a.example.test', 465, 5, 0),
    ],
    [service('d.example.test', 587)],
  );
  expect(read.map(({ host, encryption }) => `${host} ${encryption}`)).toEqual([
    'a.example.test tls',
    'c.example.test tls',
    'b.example.test tls',
    'd.example.test starttls',
  ]);
});

test('port 465 under the older name is meant for implicit TLS', () => {
  expect(readServices([], [service('smtp.example.test', 465)])).toMatchObject([{ port: 465, encryption: 'tls' }]);
});

test('how to sign in is not told, so it is not made up', () => {
  expect(readServices([service('smtp.example.test', 465)], [])).toMatchObject([{ auth: [], username: 'full-address' }]);
});

test.each([
  ['not offered', service('', 0)],
  ['not offered, with its dot', service('.', 465)],
  ['on this computer', service('localhost', 465)],
  ['at an address', service('192.0.2.1', 465)],
  ['with a name no host has', service('sm\u0000tp.example.test', 465)],
  ['at port 0', service('smtp.example.test', 0)],
  ['with the port of the other encryption', service('smtp.example.test', 587)],
])('a service that is %s is left out', (_, one) => {
  expect(readServices([one], [])).toEqual([]);
});

test('any records give usable servers or none', () => {
  const any = fc.array(fc.record({ name: fc.string(), port: fc.nat(), priority: fc.nat(), weight: fc.nat() }));
  fc.assert(
    fc.property(any, any, (submissions, submission) => {
      expect(v.is(settingsSchema.entries.outgoing, readServices(submissions, submission))).toBe(true);
    }),
  );
});
