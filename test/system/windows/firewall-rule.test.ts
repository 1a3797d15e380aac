import fc from 'fast-check';
import { parseRule, type Rule } from '../../../helper/system/windows/firewall/rule.ts';
import { captured, regTexts } from './fixture.ts';

const environment = { SystemRoot: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' };
const parse = (text: string, id = '{11111111-2222-3333-4444-555555555555}') =>
  parseRule(id, text, 'local', environment);
const rule = (text: string, id?: string): Rule => {
  const parsed = parse(text, id);
  if (typeof parsed !== 'object') throw new Error(`${parsed}: ${text}`);
  return parsed;
};
const block = 'v2.33|Action=Block|Active=TRUE|Dir=Out|';

describe('rules that were captured', () => {
  test('all of Windows 11 are understood, and those that can never meet Outlook put aside', () => {
    const rules = Object.entries(regTexts(captured('FirewallRules.win11.v2.33.reg.txt')));
    expect(rules).toHaveLength(12);
    const parsed = rules.map(([id, text]) => parse(text, id));
    expect(parsed).not.toContain('not-understood');
    expect(parsed.flatMap((one) => (typeof one === 'object' ? [one.name] : [])).sort()).toEqual([
      'CoreNet-GP-LSASS-Out-TCP',
      'Microsoft-Windows-DeviceManagement-CertificateInstall-TCP-Out',
    ]);
  });

  test('rules that people wrote keep what they said', () => {
    const lines = captured('FirewallRules.gpo-and-hand-written.txt').trim().split(/\r?\n/);
    const parsed = lines.map((line) => parse(line));
    expect(parsed[0]).toMatchObject({
      action: 'block',
      program: null,
      profiles: null,
      ports: [
        [3389, 3389],
        [21, 23],
      ],
      name: 'Block Critical Ports OutBound',
      more: false,
    });
    expect(parsed[1]).toMatchObject({ name: 'TCP', ports: expect.arrayContaining([[444, 1000]]) as unknown });
    expect(parsed[2]).toBe('other'); // UDP
    expect(parsed[3]).toMatchObject({
      profiles: ['private', 'public'],
      program: 'C:\\Program Files\\Mesh Agent\\MeshAgent.exe',
      remote: { 4: ['203.0.113.10'], 6: [] },
    });
    expect(parsed[5]).toMatchObject({ remote: { 4: ['13.107.4.52', '52.114.128.21'], 6: [] } });
  });
});

test('what is switched off, incoming, another protocol, a service’s or an app’s never meets Outlook', () => {
  for (const text of [
    'v2.33|Action=Block|Active=FALSE|Dir=Out|',
    'v2.33|Action=Block|Dir=Out|', // no "Active" is FALSE
    'v2.33|Action=Block|Active=TRUE|Dir=In|',
    `${block}Protocol=17|`,
    `${block}Svc=dosvc|`,
    `${block}Svc=*|`,
    `${block}AppPkgId=S-1-15-2-1|`,
    'v2.33|Action=ByPass|Active=TRUE|Dir=Out|',
  ])
    expect([text, parse(text)]).toEqual([text, 'other']);
});

test('texts that are no rules are told apart from rules', () => {
  for (const text of [
    '',
    'v2.33',
    'Action=Block|Dir=Out|',
    'v2.33|Dir=Out|',
    'v2.33|Action=Block|',
    `${block}${'x'.repeat(200_000)}`,
  ])
    expect(parse(text)).toBe('not-understood');
});

test('keys of versions to come are passed over', () => {
  expect(rule(`${block}Protocol=6|Tomorrow=1|=|||Name=Mine|`)).toMatchObject({ name: 'Mine', more: false });
});

test('conditions that cannot be judged are noted', () => {
  for (const field of [
    'LUAuth=O:LSD:(A;;CC;;;S-1-5-21)',
    'IFType=Wireless',
    'LA4=192.0.2.1',
    'Security=Authenticate',
    'SkipVer=2.20',
  ])
    expect([field, rule(`${block}${field}|`).more]).toEqual([field, true]);
  expect(rule(`${block}RPort=587|`).more).toBe(true); // ports without a protocol
  expect(rule(`${block}Protocol=6|LPort=25|`).more).toBe(true);
  expect(rule(`${block}Protocol=6|LPort2_10=49152-65535|`).more).toBe(false);
  expect(rule(`${block}Protocol=6|Edge=TRUE|Defer=App|`).more).toBe(false);
});

test('keywords for ports stand for none of a mail server', () => {
  expect(rule(`${block}Protocol=6|RPort2_10=IPTLSOut|RPort2_10=IPHTTPSOut|`).ports).toEqual([]);
});

test('variables in the program’s path are filled in, whatever their case', () => {
  expect(rule(`${block}App=%programfiles% (x86)\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE|`).program).toBe(
    'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE',
  );
  expect(rule(`${block}App=%Nowhere%\\a.exe|`).program).toBe('%Nowhere%\\a.exe');
});

describe('a name that only Windows can look up', () => {
  const named = (name: string, id: string, app = '') => rule(`${block}${app}Name=${name}|`, id).name;
  const guid = '{11111111-2222-3333-4444-555555555555}';
  test('becomes the rule’s id where that says something', () => {
    expect(named('@FirewallAPI.dll,-28507', 'FPS-NB_Session-Out-TCP')).toBe('FPS-NB_Session-Out-TCP');
  });
  test('becomes the program’s file otherwise', () => {
    expect(named('@FirewallAPI.dll,-28507', guid, 'App=C:\\x\\OUTLOOK.EXE|')).toBe('OUTLOOK.EXE');
  });
  test('stays its number in its library for want of anything better', () => {
    expect(named('@%SystemRoot%\\system32\\firewallapi.dll,-53501', guid)).toBe('firewallapi.dll,-53501');
  });
});

test('a name cannot turn or hide what stands beside it', () => {
  expect(rule(`${block}Name=a\u202Eb\u0007c|`).name).toBe('a\uFFFDb\uFFFDc');
});

test('any text is read or refused, and never shown longer than it may be', () => {
  const word = fc.constantFrom(
    'Action',
    'Dir',
    'Active',
    'RPort2_10',
    'RA4',
    'RA62',
    'App',
    'Name',
    'Svc',
    'Profile',
    'Block',
    'Out',
    'TRUE',
    '=',
    '|',
    '-',
    '/',
    '%',
    '@',
    'v2.33',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary' }), fc.nat().map(String)))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.string(), (one, id) => {
      const parsed = parse(`${block}${one}`, id);
      if (typeof parsed === 'object') expect(parsed.name.length).toBeLessThanOrEqual(401);
      parse(one, id);
    }),
  );
});
