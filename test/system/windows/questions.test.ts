import { windowsQuestions, type WindowsDeps } from '../../../helper/system/windows/questions.ts';
import type { Registry } from '../../../helper/system/registry/registry.ts';
import { untold } from '../../../helper/system/told.ts';
import { FakeRegistry } from '../../doubles/registry.ts';

const deps: WindowsDeps = {
  environment: {},
  run: () => Promise.resolve(untold('empty')),
  exists: () => Promise.resolve(undefined),
  interfaces: () => [],
  ownNetworks: () => [],
  sourceFor: () => Promise.resolve(undefined),
};
const connection = { address: '203.0.113.5', family: 4, port: 587 } as const;

async function all(registry: Registry) {
  const ask = windowsQuestions(registry, deps);
  return {
    firewall: await ask.outlookFirewall([connection]),
    products: await ask.securityProducts(),
    proxies: await ask.proxySettings(),
    winsock: await ask.winsockCatalog(),
    tls: await ask.tlsProtocols(),
    clock: await ask.clockService(),
  };
}

test('a computer that tells nothing leaves everything unknown, and each question says so', async () => {
  const told = await all(new FakeRegistry({}));
  const { tls, ...rest } = told;
  for (const [name, fact] of Object.entries(rest)) expect([name, fact.unread.length > 0]).toEqual([name, true]);
  // A registry without these keys is what most computers have.
  expect(tls.unread).toEqual([]);
  expect(told.firewall.stops).toEqual([]);
});

test.each(['denied', 'not-understood', 'too-late'] as const)(
  'a registry that is %s never throws, and is told',
  async (why) => {
    const answer = () => Promise.resolve(untold(why));
    for (const [name, fact] of Object.entries(await all({ tree: answer, values: answer, subkeys: answer })))
      if (name !== 'products') expect([name, fact.unread.some((one) => one.why === why)]).toEqual([name, true]);
  },
);
