import { nearNames } from '../../helper/checks/near-names.ts';
import type { Network } from '../../helper/network/network.ts';
import type { Report } from '../../helper/protocol/report.ts';

function networkThatNames(...servers: readonly string[]): Network {
  const services = (name: string) => {
    const records = name === '_submission._tcp.example.test' ? servers.map((one) => ({ name: one, port: 587 })) : [];
    return Promise.resolve({ said: 'found', records });
  };
  return {
    mailExchangers: () => Promise.resolve(['mx.example.test']),
    surroundings: {
      resolvers: () => ['192.0.2.53'],
      ask: () => ({ services }),
      hostsFile: () => Promise.resolve(undefined),
    },
  } as unknown as Network;
}
const report = {
  reading: null,
  account: { email: 'anna@example.test', smtp: { host: 'www.example.test' } },
} as unknown as Report;

test('what the domain itself names for sending comes before every guess', async () => {
  const names = await nearNames(report, networkThatNames('post-out.example.test.'), false);
  expect(names[0]).toBe('post-out.example.test');
  expect(names).toEqual(expect.arrayContaining(['smtp.example.test', 'mx.example.test']));
});

test('a server of somebody else is not followed by a record that nobody signed', async () => {
  expect(await nearNames(report, networkThatNames('mail.elsewhere.test'), false)).not.toContain('mail.elsewhere.test');
});
