import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { iptablesFilter } from './packet-filter/iptables.ts';
import { nftFilter } from './packet-filter/nft.ts';
import type { Leaving, PacketFilter } from './packet-filter/walk.ts';

/*
 * What this computer's own packet filter does to what leaves it. Linux only so far: nftables, and iptables, which is a
 * face of it or an older thing of its own. Both ask for rights that not everybody has.
 */

/** Longest listing that is read, in bytes. */
const MOST = 4 * 1024 * 1024;

/** Undefined where it could not be read: then nothing is known of it. */
export async function readPacketFilter(): Promise<PacketFilter | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [nft, ipv4, ipv6] = await Promise.all([
    listing('nft', ['-j', 'list', 'ruleset']),
    listing('iptables-save', []),
    listing('ip6tables-save', []),
  ]);
  if (nft === undefined && ipv4 === undefined && ipv6 === undefined) return undefined;
  const filters = [
    ...(nft === undefined ? [] : [nftFilter(nft)]),
    ...(ipv4 === undefined ? [] : [iptablesFilter(ipv4, 4)]),
    ...(ipv6 === undefined ? [] : [iptablesFilter(ipv6, 6)]),
  ];
  const sender = ourselves();
  return (packet) => {
    const stops = filters.map((filter) => filter({ ...packet, sender })).filter((stop) => stop !== undefined);
    return stops.find((stop) => stop.perhaps !== true) ?? stops[0];
  };
}

function ourselves(): NonNullable<Leaving['sender']> {
  const { uid, gid, username } = userInfo();
  return { uid, gid, user: username };
}

function listing(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Such programs lie where a user's PATH often does not lead.
    const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };
    execFile(program, [...args], { env, timeout: 1_500, maxBuffer: MOST }, (error, stdout) => {
      resolve(error ? undefined : stdout);
    });
  });
}
