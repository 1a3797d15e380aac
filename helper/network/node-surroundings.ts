import { getServers } from 'node:dns';
import { readHostsFile } from '../system/hosts-file.ts';
import { readRoutes, listInterfaces, proxiesSet, sourceFor } from '../system/interfaces.ts';
import { endsOnThisComputer } from '../system/other-end.ts';
import { readPacketFilter } from '../system/packet-filter.ts';
import { askResolver } from './ask-resolver.ts';
import { openSocket } from './open-socket.ts';
import type { Surroundings } from './surroundings.ts';

/** The real surroundings. */
export const nodeSurroundings: Surroundings = {
  resolvers: getServers,
  ask: askResolver,
  hostsFile: readHostsFile,
  interfaces: listInterfaces,
  routes: readRoutes,
  sourceFor,
  proxies: proxiesSet,
  packetFilter: readPacketFilter,
  endsHere: endsOnThisComputer,
  openFrom: (localAddress, { address, port, family }, giveUp) =>
    openSocket({ host: address, port, family, localAddress }, giveUp),
};
