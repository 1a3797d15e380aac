import fc from 'fast-check';
import { BlockList } from 'node:net';
import { isAmong } from '../../../helper/system/windows/firewall/addresses.ts';
import {
  decide,
  hangsOnProfile,
  type Asked,
  type FirewallState,
} from '../../../helper/system/windows/firewall/decide.ts';
import { parseRule, type Rule, type Store } from '../../../helper/system/windows/firewall/rule.ts';

const OUTLOOK = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE';
const usual = { on: true, outbound: 'allow', localRules: true } as const;

function rule(text: string, from: Store = 'local'): Rule {
  const parsed = parseRule('{id}', `v2.33|Active=TRUE|Dir=Out|${text}`, from, { ProgramFiles: 'C:\\Program Files' });
  if (typeof parsed !== 'object') throw new Error(parsed);
  return parsed;
}
function state(rules: readonly Rule[], other: Partial<FirewallState> = {}): FirewallState {
  return {
    rules,
    profiles: { domain: usual, private: usual, public: usual },
    inForce: 'private',
    ownNetworks: ['192.168.1.0/24', 'fd00:1::/64'],
    ...other,
  };
}
const to = (address: string, port = 587, program: string | null = OUTLOOK): Asked => ({
  program,
  address,
  family: address.includes(':') ? 6 : 4,
  port,
});
/** Names of the rules that stop it; "profile" where the profile does; nothing where it passes. */
function stops(given: FirewallState, asked: Asked = to('203.0.113.5')): string[] {
  const verdict = decide(given, asked);
  if (verdict.does === 'allow') return [];
  return verdict.rules.length === 0 ? ['profile'] : verdict.rules.map((one) => one.name);
}
const byRule = (text: string, asked?: Asked) => stops(state([rule(`Action=Block|Name=it|${text}`)]), asked).length > 0;

describe('programs', () => {
  test('a rule for Outlook meets it, whatever the case and the slashes of its path', () => {
    expect(byRule('App=%PROGRAMFILES%\\microsoft office\\Root/Office16\\outlook.exe|')).toBe(true);
  });
  test('a rule for another program or another Outlook does not', () => {
    expect(byRule('App=C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe|')).toBe(false);
    expect(byRule('App=C:\\Old\\Office14\\OUTLOOK.EXE|')).toBe(false);
    expect(byRule('App=System|')).toBe(false);
  });
  test('where Outlook’s path is not known its name will do', () => {
    expect(byRule('App=D:\\anywhere\\Outlook.exe|', to('203.0.113.5', 587, null))).toBe(true);
    expect(byRule('App=D:\\anywhere\\notoutlook.exe|', to('203.0.113.5', 587, null))).toBe(false);
  });
  test('a short name of a folder is known by the file in it', () => {
    expect(byRule('App=C:\\PROGRA~1\\MICROS~1\\root\\Office16\\OUTLOOK.EXE|')).toBe(true);
  });
  test('a rule for any program meets Outlook too', () => {
    expect(byRule('')).toBe(true);
  });
});

describe('ports and addresses', () => {
  test.each([
    ['RPort=587|', true],
    ['RPort=465|', false],
    ['RPort=25|RPort=587|', true],
    ['RPort2_10=444-1000|', true],
    ['RPort=3389|RPort2_10=21-23|', false],
    ['RPort2_10=IPTLSOut|', false],
    ['RPort2_10=1000-444|', false],
  ])('%s', (text, met) => {
    expect(byRule(`Protocol=6|${text}`)).toBe(met);
  });
  test.each([
    ['RA4=203.0.113.5|', true],
    ['RA4=203.0.113.6|', false],
    ['RA4=203.0.113.0-203.0.113.9|', true],
    ['RA4=203.0.113.6-203.0.113.9|', false],
    ['RA4=203.0.113.0/24|', true],
    ['RA4=203.0.113.0/255.255.255.0|', true],
    ['RA4=203.0.113.0/255.0.255.0|', false], // no mask
    ['RA4=198.51.100.1|RA4=203.0.113.5|', true],
    ['RA6=2001:db8::1|', false], // of the other family only
    ['RA4=LocalSubnet|RA6=LocalSubnet|', false],
    ['RA42=IntErnet|RA62=IntErnet|', true],
    ['RA42=IntrAnet|', false], // cannot be told, so it is not blamed
    ['RA4=DNS|', false],
    ['RA4=nonsense.example|', false],
  ])('%s', (text, met) => {
    expect(byRule(text)).toBe(met);
  });
  test('own networks are the local subnet, and none of the Internet', () => {
    expect(byRule('RA4=LocalSubnet|', to('192.168.1.9'))).toBe(true);
    expect(byRule('RA6=LocalSubnet|', to('fd00:1::9'))).toBe(true);
    expect(byRule('RA42=IntErnet|', to('192.168.1.9'))).toBe(false);
  });
  test.each([
    ['RA6=2001:db8::-2001:db8::ff|', true],
    ['RA6=2001:db8::ff-2001:db8::fff|', false],
    ['RA6=2001:db8::/32|', true],
    ['RA62=IntErnet|', true],
    ['RA6=::-ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255|', true],
  ])('IPv6: %s', (text, met) => {
    expect(byRule(text, to('2001:db8::5'))).toBe(met);
  });
});

describe('allowing and blocking', () => {
  const blocking = rule('Action=Block|Name=no|');
  const allowing = rule(`Action=Allow|App=${OUTLOOK}|Name=yes|`);
  const closed = { profiles: { domain: usual, private: { ...usual, outbound: 'block' }, public: usual } } as const;

  test('a rule that blocks goes before one that allows', () => {
    expect(stops(state([allowing, blocking]))).toEqual(['no']);
  });
  test('a profile that blocks stops what no rule allows', () => {
    expect(stops(state([], closed))).toEqual(['profile']);
    expect(stops(state([allowing], closed))).toEqual([]);
    expect(stops(state([rule('Action=Allow|App=C:\\other.exe|')], closed))).toEqual(['profile']);
  });
  test('an allowing rule that may hold is enough not to blame the profile', () => {
    expect(stops(state([rule('Action=Allow|IFType=Lan|')], closed))).toEqual([]);
  });
  test('a blocking rule with a condition that cannot be judged is not blamed', () => {
    expect(stops(state([rule('Action=Block|LUAuth=O:LSD:(A;;CC;;;UD)|')]))).toEqual([]);
  });
  test('a firewall that is off stops nothing', () => {
    expect(
      stops(state([blocking], { profiles: { domain: usual, private: { ...usual, on: false }, public: usual } })),
    ).toEqual([]);
  });
  test('rules set here count for nothing where the policy does not merge them', () => {
    const profiles = { domain: usual, private: { ...usual, localRules: false }, public: usual };
    expect(stops(state([blocking], { profiles }))).toEqual([]);
    expect(stops(state([rule('Action=Block|Name=from above|', 'policy')], { profiles }))).toEqual(['from above']);
    expect(stops(state([rule('Action=Block|Name=managed|', 'mdm')], { profiles }))).toEqual(['managed']);
  });
});

describe('profiles', () => {
  const inPublic = rule('Action=Block|Profile=Public|Name=outside|');
  test('a rule of another profile does not count', () => {
    expect(stops(state([inPublic]))).toEqual([]);
    expect(stops(state([inPublic], { inForce: 'public' }))).toEqual(['outside']);
  });
  test('where none is known to be in force, rules of any count', () => {
    expect(stops(state([inPublic], { inForce: null }))).toEqual(['outside']);
  });
  test('where none is known to be in force, what the profiles do counts only if they all do it', () => {
    const closed = { ...usual, outbound: 'block' } as const;
    expect(stops(state([], { inForce: null, profiles: { domain: closed, private: usual, public: closed } }))).toEqual(
      [],
    );
    expect(stops(state([], { inForce: null, profiles: { domain: closed, private: closed, public: closed } }))).toEqual([
      'profile',
    ]);
  });
  test('it is known whether the answer hangs on the profile', () => {
    expect(hangsOnProfile(state([inPublic], { inForce: null }), to('203.0.113.5'))).toBe(true);
    expect(hangsOnProfile(state([rule('Action=Block|')], { inForce: null }), to('203.0.113.5'))).toBe(false);
    expect(hangsOnProfile(state([], { inForce: null }), to('203.0.113.5'))).toBe(false);
  });
});

test('whatever a rule says, one for another program, port and address never stops Outlook', () => {
  const other = fc.constantFrom('App=C:\\x\\y.exe', 'RPort=25|Protocol=6', 'RA4=198.51.100.7', 'Svc=x', 'Protocol=17');
  const noise = fc.constantFrom(
    'Edge=TRUE',
    'Desc=x',
    'RPort2_10=IPTLSOut',
    'RA4=198.51.100.8-198.51.100.9',
    'LA4=192.0.2.1',
    'Profile=Public',
  );
  fc.assert(
    fc.property(other, fc.array(noise), (first, rest) => {
      const parsed = parseRule(
        '{id}',
        `v2.33|Action=Block|Active=TRUE|Dir=Out|${[first, ...rest].join('|')}|`,
        'local',
        {},
      );
      if (typeof parsed === 'object') expect(stops(state([parsed], { inForce: null }))).toEqual([]);
    }),
  );
});

describe('networks', () => {
  const address = fc.array(fc.nat({ max: 255 }), { minLength: 4, maxLength: 4 }).map((parts) => parts.join('.'));
  test('are those that Node’s own block list holds', () => {
    fc.assert(
      fc.property(address, address, fc.nat({ max: 32 }), (one, base, length) => {
        const list = new BlockList();
        list.addSubnet(base, length);
        expect(isAmong(one, [`${base}/${String(length)}`], [])).toBe(list.check(one) ? 'yes' : 'no');
      }),
    );
    const group = fc.nat({ max: 0xffff }).map((n) => n.toString(16));
    const ipv6 = fc.array(group, { minLength: 8, maxLength: 8 }).map((parts) => parts.join(':'));
    fc.assert(
      fc.property(ipv6, ipv6, fc.nat({ max: 128 }), (one, base, length) => {
        const list = new BlockList();
        list.addSubnet(base, length, 'ipv6');
        for (const each of [one, base]) {
          const held = length === 0 || list.check(each, 'ipv6');
          expect(isAmong(each, [`${base}/${String(length)}`], [])).toBe(held ? 'yes' : 'no');
        }
      }),
    );
  });
  test('ranges hold what lies between their ends', () => {
    fc.assert(
      fc.property(address, address, address, (one, from, to) => {
        const list = new BlockList();
        let ordered = true;
        try {
          list.addRange(from, to);
        } catch {
          ordered = false;
        }
        expect(isAmong(one, [`${from}-${to}`], [])).toBe(ordered && list.check(one) ? 'yes' : 'no');
      }),
    );
  });
  test('whatever is written, it is judged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('::/0', '1.2.3.4/33', '::1%eth0', '1.2.3.4-::1', '-', '/'))),
        (written) => {
          expect(['yes', 'no', 'unsure']).toContain(isAmong('203.0.113.5', written, []));
          expect(['yes', 'no', 'unsure']).toContain(isAmong('2001:db8::5', [...written], []));
        },
      ),
    );
  });
});
