import type { Socket } from 'node:net';
import type { HostsFile } from '../system/hosts-file.ts';
import type { Route, Interface } from '../system/interfaces.ts';
import type { PacketFilter } from '../system/packet-filter/walk.ts';
import type { ResolverAsked } from './ask-resolver.ts';
import type { Opened, Target } from './opened.ts';

/** What stands around this computer's way out. A network that is only played has none. */
export interface Surroundings {
  /** Addresses of the configured resolvers, with a port where it is not 53. */
  resolvers(): readonly string[];
  ask(resolver: string): ResolverAsked;
  hostsFile(): Promise<HostsFile | undefined>;
  interfaces(): readonly Interface[];
  /** Null where this system's are not read. */
  routes(): Promise<readonly Route[] | null>;
  /** The own address that packets to another leave from; undefined without a route. Sends nothing. */
  sourceFor(address: string, family: 4 | 6): Promise<string | undefined>;
  proxies(): readonly string[];
  /** Undefined where the packet filter could not be read. */
  packetFilter(): Promise<PacketFilter | undefined>;
  /** Whether a connection to somebody else ends at a program of this computer; undefined where that cannot be told. */
  endsHere?(socket: Socket): boolean | undefined;
  /** Opens a connection from one of this computer's addresses, to go another way than usual. Never rejects. */
  openFrom(source: string, target: Target, giveUp: AbortSignal): Promise<Opened>;
}
