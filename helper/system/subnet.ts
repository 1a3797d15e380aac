import { BlockList, isIP } from 'node:net';

/** Whether an address lies in a network written as `address/length`, or is that very address. */
export function isInSubnet(address: string, network: string): boolean {
  const [base = '', length] = network.split('/');
  const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(base) === 0 || isIP(address) !== isIP(base)) return false;
  const full = family === 'ipv6' ? 128 : 32;
  const bits = length === undefined ? full : Number(length);
  if (!Number.isInteger(bits) || bits < 0 || bits > full) return false;
  if (bits === 0) return true;
  const list = new BlockList();
  list.addSubnet(base, bits, family);
  return list.check(address, family);
}
