import { iptablesFilter } from '../../helper/system/packet-filter/iptables.ts';
import { nftFilter } from '../../helper/system/packet-filter/nft.ts';

/* Listings as `nft -j list ruleset` and `iptables-save` print them, cut to what matters. */

const to = (port: number, address = '192.0.2.1') => ({
  family: address.includes(':') ? (6 as const) : (4 as const),
  address,
  port,
});

function nft(rules: readonly (readonly object[])[], chain: object = {}): string {
  const own = { family: 'inet', table: 'filter' };
  return JSON.stringify({
    nftables: [
      { chain: { ...own, name: 'out', hook: 'output', policy: 'accept', ...chain } },
      ...rules.map((expr) => ({ rule: { ...own, chain: 'out', expr } })),
    ],
  });
}
const dport = (right: unknown, op = '==') => ({
  match: { op, left: { payload: { protocol: 'tcp', field: 'dport' } }, right },
});

describe('nftables', () => {
  test('a rule for the port stops it, and no other port', () => {
    const filter = nftFilter(nft([[dport(587), { drop: null }]]));
    expect(filter(to(587))?.does).toBe('drop');
    expect(filter(to(465))).toBeUndefined();
  });
  test('sets and ranges of ports are understood', () => {
    const filter = nftFilter(nft([[dport({ set: [25, { range: [460, 470] }] }), { reject: {} }]]));
    expect(filter(to(465))?.does).toBe('reject');
    expect(filter(to(25))?.does).toBe('reject');
    expect(filter(to(587))).toBeUndefined();
  });
  test('a port let through before is not stopped by what comes behind', () => {
    const filter = nftFilter(nft([[dport(587), { accept: null }], [{ drop: null }]]));
    expect(filter(to(587))).toBeUndefined();
    expect(filter(to(465))?.does).toBe('drop');
  });
  test('a policy of drop stops what nothing lets through', () => {
    const filter = nftFilter(nft([[dport(443), { accept: null }]], { policy: 'drop' }));
    expect(filter(to(587))?.does).toBe('drop');
    expect(filter(to(443))).toBeUndefined();
  });
  describe('a rule for some', () => {
    const meta = (key: string, right: unknown, op = '==') => ({ match: { op, left: { meta: { key } }, right } });
    const anna = { uid: 1000, gid: 1000, user: 'anna' };
    const byAnna = { ...to(587), sender: anna };
    test('stops the user and the group it is for, and no other', () => {
      for (const [key, right] of [
        ['skuid', 1000],
        ['skuid', 'anna'],
        ['skuid', { set: [0, { range: [500, 1500] }] }],
        ['skgid', 1000],
      ] as const)
        expect(nftFilter(nft([[meta(key, right), dport(587), { drop: null }]]))(byAnna)).toMatchObject({
          does: 'drop',
        });
      expect(nftFilter(nft([[meta('skuid', 0), dport(587), { drop: null }]]))(byAnna)).toBeUndefined();
      expect(nftFilter(nft([[meta('skuid', 1000, '!='), dport(587), { drop: null }]]))(byAnna)).toBeUndefined();
    });
    test('may stop us where it hangs on a control group, a mark or a limit', () => {
      const socket = { match: { op: '==', left: { socket: { key: 'cgroupv2' } }, right: 'app.slice' } };
      for (const one of [meta('cgroup', 5), meta('mark', 3), socket, { limit: { rate: 5 } }]) {
        expect(nftFilter(nft([[dport(587), one, { drop: null }]]))(byAnna)?.perhaps).toBe(true);
        expect(nftFilter(nft([[dport(588), one, { drop: null }]]))(byAnna)).toBeUndefined();
      }
    });
    test('that may let us through leaves a later stop in doubt', () => {
      const filter = nftFilter(nft([[meta('cgroup', 5), { accept: null }]], { policy: 'drop' }));
      expect(filter(byAnna)?.perhaps).toBe(true);
    });
    test('is not looked for in what is about nobody and no port', () => {
      const odd = { match: { op: '==', left: { fib: {} }, right: false } };
      expect(nftFilter(nft([[odd, { drop: null }]]))(byAnna)).toBeUndefined();
    });
  });
  test('a rule for the address of another server stops nothing here', () => {
    const right = { prefix: { addr: '198.51.100.0', len: 24 } };
    const daddr = { match: { op: '==', left: { payload: { protocol: 'ip', field: 'daddr' } }, right } };
    const filter = nftFilter(nft([[daddr, { drop: null }]]));
    expect(filter(to(587))).toBeUndefined();
    expect(filter(to(587, '198.51.100.7'))?.does).toBe('drop');
    expect(filter(to(587, '2001:db8::1'))).toBeUndefined();
  });
  test('a rule for a network card stops what leaves by it', () => {
    const card = (right: unknown) => ({ match: { op: '==', left: { meta: { key: 'oifname' } }, right } });
    const by = (device: string, right: unknown) =>
      nftFilter(nft([[card(right), { drop: null }]]))({ ...to(587), device });
    expect(by('wlan0', 'wlan0')?.does).toBe('drop');
    expect(by('wlan0', { set: ['eth*', 'wl*'] })?.does).toBe('drop');
    expect(by('eth0', 'wlan0')).toBeUndefined();
    expect(by('eth0', 'lo')).toBeUndefined();
    expect(nftFilter(nft([[card('wlan0'), { drop: null }]]))(to(587))).toBeUndefined();
  });
  test('a set with a name is looked up in its table', () => {
    const listing = (elem: readonly unknown[], table = 'filter') => {
      const { nftables } = JSON.parse(nft([[dport('@mail'), { reject: null }]])) as { nftables: object[] };
      return JSON.stringify({ nftables: [{ set: { family: 'inet', table, name: 'mail', elem } }, ...nftables] });
    };
    expect(nftFilter(listing([25, 587]))(to(587))?.does).toBe('reject');
    expect(nftFilter(listing([{ elem: { val: 587, comment: 'mail' } }]))(to(587))?.does).toBe('reject');
    expect(nftFilter(listing([{ range: [500, 600] }]))(to(587))?.does).toBe('reject');
    expect(nftFilter(listing([25]))(to(587))).toBeUndefined();
    expect(nftFilter(listing([587], 'other'))(to(587))).toBeUndefined();
  });
  test('a verdict map stops the ports that it lists for it', () => {
    const key = { payload: { protocol: 'tcp', field: 'dport' } };
    const data = {
      set: [
        [25, { drop: null }],
        [{ range: [465, 587] }, { drop: null }],
        [80, { accept: null }],
      ],
    };
    const filter = nftFilter(nft([[{ vmap: { key, data } }], [dport(80), { drop: null }]]));
    expect(filter(to(587))?.does).toBe('drop');
    expect(filter(to(80))).toBeUndefined();
    expect(filter(to(443))).toBeUndefined();
  });
  test('rules about what comes in stop nothing on its way out', () => {
    expect(nftFilter(nft([[dport(587), { drop: null }]], { hook: 'input' }))(to(587))).toBeUndefined();
  });
  test('chains that jump to one another end nonetheless', () => {
    const filter = nftFilter(nft([[{ jump: { target: 'out' } }]]));
    expect(filter(to(587))).toBeUndefined();
  });
  test('what is no listing stops nothing', () => {
    expect(nftFilter('Operation not permitted')(to(587))).toBeUndefined();
  });
});

describe('iptables', () => {
  const save = (...rules: readonly string[]) => `*filter\n:OUTPUT ACCEPT [0:0]\n${rules.join('\n')}\nCOMMIT\n`;

  test('a rule for the port stops it', () => {
    const filter = iptablesFilter(
      save('-A OUTPUT -p tcp -m tcp --dport 587 -j REJECT --reject-with icmp-port-unreachable'),
      4,
    );
    expect(filter(to(587))?.does).toBe('reject');
    expect(filter(to(25))).toBeUndefined();
  });
  test('several ports in one rule are understood', () => {
    const filter = iptablesFilter(save('-A OUTPUT -p tcp -m multiport --dports 25,465:587 -j DROP'), 4);
    expect(filter(to(500))?.does).toBe('drop');
  });
  describe('a rule for some', () => {
    const byAnna = { ...to(587), sender: { uid: 1000, gid: 1000, user: 'anna' } };
    const owned = (by: string) => iptablesFilter(save(`-A OUTPUT -p tcp -m owner ${by} -m tcp --dport 587 -j DROP`), 4);
    test('stops the user it is for, and no other', () => {
      expect(owned('--uid-owner 1000')(byAnna)).toMatchObject({ does: 'drop' });
      expect(owned('--uid-owner 0-99999')(byAnna)).toMatchObject({ does: 'drop' });
      expect(owned('--uid-owner 0')(byAnna)).toBeUndefined();
      expect(owned('! --uid-owner 1000')(byAnna)).toBeUndefined();
    });
    test('may stop us where it hangs on a control group', () => {
      const filter = iptablesFilter(save('-A OUTPUT -p tcp -m cgroup --path app -m tcp --dport 587 -j DROP'), 4);
      expect(filter(byAnna)?.perhaps).toBe(true);
    });
  });
  test('a chain of its own is followed', () => {
    const filter = iptablesFilter(
      save('-A OUTPUT -j user-output', '-A user-output -p tcp -m tcp --dport 587 -j REJECT'),
      4,
    );
    expect(filter(to(587))?.does).toBe('reject');
    expect(filter(to(465))).toBeUndefined();
  });
  test('a rule for IPv4 stops no IPv6', () => {
    expect(iptablesFilter(save('-A OUTPUT -p tcp -j DROP'), 4)(to(587, '2001:db8::1'))).toBeUndefined();
  });
});
