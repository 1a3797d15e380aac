import { otherEndIn } from '../../helper/system/other-end.ts';

/* Lines of /proc/net/tcp and /proc/net/tcp6 as Linux 6.1 wrote them. */
const listening = '   0: 0100007F:2EF9 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1';
const ours = '   1: 172CA8C0:A1B2 ED7100CB:024B 01 00000000:00000000 00:00000000 00000000     0        0 2 1';
const theirs = '   2: 0100007F:2EF9 172CA8C0:A1B2 01 00000000:00000000 00:00000000 00000000     0        0 3 1';

describe('the other end of a connection', () => {
  test('is on this computer where the system has a socket that is connected to ours', () => {
    expect(otherEndIn([listening, ours, theirs].join('\n'), '192.168.44.23', 0xa1b2)).toBe(true);
    expect(otherEndIn(theirs, '::ffff:192.168.44.23', 0xa1b2)).toBe(true);
  });
  test('is elsewhere where the system has ours alone', () => {
    expect(otherEndIn([listening, ours].join('\n'), '192.168.44.23', 0xa1b2)).toBe(false);
    expect(otherEndIn([ours, theirs].join('\n'), '192.168.44.23', 0xa1b3)).toBeUndefined();
  });
  test('is not known where our own is gone, or nothing could be read', () => {
    expect(otherEndIn(listening, '192.168.44.23', 0xa1b2)).toBeUndefined();
    expect(otherEndIn('', '192.168.44.23', 0xa1b2)).toBeUndefined();
    expect(otherEndIn(theirs.replace(' 01 ', ' 06 '), '192.168.44.23', 0xa1b2)).toBeUndefined();
  });
  test('is found in IPv6’s table, too', () => {
    const mapped =
      '   0: 0000000000000000FFFF00000100007F:2EF9 0000000000000000FFFF0000172CA8C0:A1B2 01 00000000:00000000';
    expect(otherEndIn(mapped, '192.168.44.23', 0xa1b2)).toBe(true);
    const ipv6 =
      '   0: 00000000000000000000000001000000:2EF9 B80D0120000001000000000023000000:A1B2 01 00000000:00000000';
    expect(otherEndIn(ipv6, '2001:db8:0:1::23', 0xa1b2)).toBeUndefined();
    expect(otherEndIn(ipv6, '2001:db8:1::23', 0xa1b2)).toBe(true);
  });
});
