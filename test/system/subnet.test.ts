import { isInSubnet } from '../../helper/system/subnet.ts';

test.each([
  ['192.0.2.7', '192.0.2.0/24', true],
  ['192.0.3.7', '192.0.2.0/24', false],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.7', '0.0.0.0/0', true],
  ['2001:db8::1', '2001:db8::/32', true],
  ['2001:db8::1', '0.0.0.0/0', false],
  ['192.0.2.7', '@blocked', false],
  ['192.0.2.7', '192.0.2.0/x', false],
])('%s in %s: %s', (address, network, is) => {
  expect(isInSubnet(address, network)).toBe(is);
});
