import * as v from 'valibot';
import { outlookFirewallFact } from '../../../helper/protocol/facts/outlook-firewall.ts';
import { outlookFirewall, type FirewallDeps } from '../../../helper/system/windows/firewall/outlook-firewall.ts';
import type { Profile } from '../../../helper/system/windows/firewall/rule.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';
import { captured, regTexts } from './fixture.ts';

const LOCAL = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
const RULES = `${LOCAL}\\FirewallRules`;
const OUTLOOK = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE';
const usual: Literal = {
  [`${LOCAL}\\DomainProfile`]: { EnableFirewall: 1 },
  [`${LOCAL}\\StandardProfile`]: { EnableFirewall: 1 },
  [`${LOCAL}\\PublicProfile`]: { EnableFirewall: 1 },
  'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE': { '': `"${OUTLOOK}"`, Path: 'C:\\' },
};
const block = 'v2.33|Action=Block|Active=TRUE|Dir=Out|';
const connection = { address: '203.0.113.5', family: 4, port: 587 } as const;

const deps: FirewallDeps = {
  environment: { SystemRoot: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' },
  interfaces: () => [{ name: 'WLAN', addresses: ['192.168.1.23', 'fe80::1'], vpn: false }],
  ownNetworks: () => ['192.168.1.0/24'],
  sourceFor: () => Promise.resolve('192.168.1.23'),
};

async function read(literal: Literal, other: Partial<FirewallDeps> = {}) {
  const fact = await outlookFirewall(new FakeRegistry(literal), { ...deps, ...other })([connection]);
  v.assert(outlookFirewallFact, fact);
  return fact;
}
const names = (fact: Awaited<ReturnType<typeof read>>) => fact.stops.map((one) => one.rule);

test('the rule that stops Outlook is named among a thousand that do not, with few questions to the registry', async () => {
  const noise = Object.entries(regTexts(captured('FirewallRules.win11.v2.33.reg.txt')));
  const many = Object.fromEntries(
    Array.from({ length: 84 }, (_, round) => noise.map(([id, text]) => [`${id}-${String(round)}`, text])).flat(),
  ) as Record<string, string>;
  const registry = new FakeRegistry({
    ...usual,
    [RULES]: {
      ...many,
      '{A}': `${block}Protocol=6|App=%ProgramFiles%\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE|Name=No mail here|`,
    },
  });
  const fact = await outlookFirewall(registry, deps)([connection, { ...connection, port: 465 }]);
  expect(fact.rules).toBe(12 * 84 + 1);
  expect(fact.stops).toEqual(
    [587, 465].map((port) => ({
      ...connection,
      port,
      rule: 'No mail here',
      from: 'local',
      program: OUTLOOK,
      always: true,
    })),
  );
  expect(fact).toMatchObject({ profile: null, on: true, outbound: 'allow', unread: [] });
  // Each key is asked for once, however many rules and connections there are.
  expect(registry.asked.length).toBeLessThanOrEqual(20);
  expect(new Set(registry.asked).size).toBe(registry.asked.length);
});

describe('policies', () => {
  const inProfile = (profile: Profile) => ({ askProfile: () => Promise.resolve(profile) });
  const own = { [RULES]: { a: `${block}Name=own|` } };
  test('their rules count beside those set here', async () => {
    const fact = await read({
      ...usual,
      ...own,
      [`${POLICY}\\FirewallRules`]: { b: `${block}RPort=587|Protocol=6|Name=theirs|` },
    });
    expect(fact.stops.map((one) => [one.rule, one.from, one.program])).toEqual([
      ['own', 'local', null],
      ['theirs', 'policy', null],
    ]);
  });
  test('AllowLocalPolicyMerge=0 voids the rules set here, in its profile', async () => {
    const policy = { [POLICY]: {}, [`${POLICY}\\DomainProfile`]: { AllowLocalPolicyMerge: 0 } };
    expect(names(await read({ ...usual, ...own, ...policy }))).toEqual(['own']);
    expect(names(await read({ ...usual, ...own, ...policy }, { askProfile: () => Promise.resolve('domain') }))).toEqual(
      [],
    );
  });
  test('what they set for a profile goes before what was set here', async () => {
    const policy = {
      [POLICY]: {},
      ...Object.fromEntries(
        ['DomainProfile', 'PrivateProfile', 'PublicProfile'].map((name) => [
          `${POLICY}\\${name}`,
          { EnableFirewall: 0 },
        ]),
      ),
    };
    expect(await read({ ...usual, ...own, ...policy })).toMatchObject({ on: false, stops: [] });
  });
  test('their old standard profile stands for private and public where they have neither', async () => {
    const standard = { [POLICY]: {}, [`${POLICY}\\StandardProfile`]: { DefaultOutboundAction: 1 } };
    expect(await read({ ...usual, ...standard }, inProfile('public'))).toMatchObject({ outbound: 'block' });
    expect(await read({ ...usual, ...standard }, inProfile('domain'))).toMatchObject({ outbound: 'allow' });
    const both = { ...standard, [`${POLICY}\\PublicProfile`]: {} };
    expect((await read({ ...usual, ...both })).stops).toEqual([]);
    expect(await read({ ...usual, ...both }, inProfile('private'))).toMatchObject({ outbound: 'allow' });
  });
  test('of a domain goes before that of device management, and both before what was set here', async () => {
    const managed = { [RULES.replace('FirewallRules', 'Mdm\\PublicProfile')]: { DefaultOutboundAction: 1 } };
    expect(await read({ ...usual, ...managed }, inProfile('public'))).toMatchObject({ outbound: 'block' });
    const policy = { [POLICY]: {}, [`${POLICY}\\PublicProfile`]: { DefaultOutboundAction: 0 } };
    expect(await read({ ...usual, ...managed, ...policy }, inProfile('public'))).toMatchObject({ outbound: 'allow' });
  });
  test('a profile that blocks whatever no rule allows is told as such', async () => {
    const closed = ['DomainProfile', 'PrivateProfile', 'PublicProfile'].map((name) => [
      `${POLICY}\\${name}`,
      { DefaultOutboundAction: 1 },
    ]);
    expect((await read({ ...usual, [POLICY]: {}, ...Object.fromEntries(closed) })).stops).toEqual([
      { ...connection, rule: null, from: 'profile', program: null, always: true },
    ]);
  });
});

describe('the profile in force', () => {
  const card = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{C}';
  const networks = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\NetworkList';
  // As captured: the gateway's address, the length of its hardware address, and that.
  const lease = {
    DhcpIPAddress: '192.168.1.23',
    DhcpGatewayHardware: Buffer.from('c0a8010106000000b0c554a763ee', 'hex'),
  };
  const signature = (guid: string) => ({ DefaultGatewayMac: Buffer.from('b0c554a763ee', 'hex'), ProfileGuid: guid });
  const rules = { [RULES]: { a: `${block}Profile=Public|Name=outside|` } };
  const known: Literal = {
    ...usual,
    ...rules,
    [card]: lease,
    [`${networks}\\Signatures\\Unmanaged\\0101`]: signature('{ABC}'),
    [`${networks}\\Profiles\\{abc}`]: { Category: 1 },
  };
  const neverAsked = () => Promise.reject(new Error('asked'));

  test('is told by the gateway that the card’s lease and the network’s signature share', async () => {
    expect(await read(known, { askProfile: neverAsked })).toMatchObject({ profile: 'private', stops: [] });
    const atCafe = { ...known, [`${networks}\\Profiles\\{abc}`]: { Category: 0 } };
    expect(await read(atCafe)).toMatchObject({ profile: 'public', stops: [{ rule: 'outside' }] });
  });
  test('is not told where one gateway belongs to networks of two kinds', async () => {
    const two = {
      ...known,
      [`${networks}\\Signatures\\Unmanaged\\0202`]: signature('{DEF}'),
      [`${networks}\\Profiles\\{def}`]: { Category: 0 },
    };
    expect(await read(two)).toMatchObject({ profile: null, stops: [{ rule: 'outside' }] });
  });
  test('is not told for a VPN, a fixed address, or a lease of another network', async () => {
    const vpn = { interfaces: () => [{ name: 'tun0', addresses: ['192.168.1.23'], vpn: true }] };
    expect((await read(known, vpn)).profile).toBeNull();
    expect((await read({ ...known, [card]: { IPAddress: '192.168.1.23' } })).profile).toBeNull();
    expect((await read({ ...known, [card]: { ...lease, DhcpIPAddress: '10.0.0.9' } })).profile).toBeNull();
    expect((await read({ ...known, [card]: { ...lease, DhcpGatewayHardware: Buffer.alloc(3) } })).profile).toBeNull();
  });
  test('is asked of Windows only where the answer hangs on it', async () => {
    expect(await read({ ...usual, ...rules }, { askProfile: () => Promise.resolve('private') })).toMatchObject({
      profile: 'private',
      stops: [],
    });
    const everywhere = { ...usual, [RULES]: { a: `${block}Name=all|` } };
    expect(names(await read(everywhere, { askProfile: neverAsked }))).toEqual(['all']);
  });
});

describe('what could not be read', () => {
  test('a denied key is listed with its reason, and the rest is told', async () => {
    const fact = await read({
      ...usual,
      [RULES]: 'denied',
      [`${POLICY}\\FirewallRules`]: { b: `${block}Name=theirs|` },
    });
    expect(fact.unread).toEqual([{ source: RULES, why: 'denied' }]);
    expect(names(fact)).toEqual(['theirs']);
  });
  test('a computer without any of the firewall’s keys tells nothing, rather than that nothing is blocked', async () => {
    const fact = await read({});
    expect(fact).toMatchObject({ on: null, outbound: null, rules: 0, unread: [{ why: 'missing' }] });
  });
  test('rules in a form that we do not know are counted', async () => {
    const strange = { a: 'v3', b: 7, c: null, '': '', d: `${block}Name=good|` };
    const fact = await read({ ...usual, [RULES]: strange });
    expect(fact).toMatchObject({ rules: 1, unread: [{ source: `${RULES} (3)`, why: 'not-understood' }] });
  });
  test('a firewall whose service is disabled is off', async () => {
    const off = { 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\mpssvc': { Start: 4 }, [RULES]: { a: block } };
    expect(await read({ ...usual, ...off })).toMatchObject({ on: false, stops: [] });
  });
});

test('Outlook is found by Click-to-Run where its path is not registered', async () => {
  const rest = Object.fromEntries(Object.entries(usual).filter(([key]) => !key.includes('App Paths')));
  const clickToRun = {
    'HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration': {
      InstallationPath: 'C:\\Program Files\\Microsoft Office',
    },
    [RULES]: { a: `${block}App=${OUTLOOK}|Name=it|`, b: `${block}App=C:\\Old\\OUTLOOK.EXE|Name=old|` },
  };
  expect(names(await read({ ...rest, ...clickToRun }))).toEqual(['it']);
});
