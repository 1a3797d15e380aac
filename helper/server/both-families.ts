import type { Server } from 'node:https';

/** What listening on ::1 fails with on a computer without IPv6. */
const NO_IPV6: readonly (string | undefined)[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Listens on 127.0.0.1 and on ::1 with the same port; on a computer without IPv6 on the first alone.
 *
 * @param make a server of each family
 * @param asked 0 takes any free port
 * @param got told the port, before anybody is served
 * @throws an Error with its `code` if the port cannot be had on both: EADDRINUSE if it is taken
 */
export async function listenOnBoth(
  make: () => Server,
  asked: number,
  got: (port: number) => void,
): Promise<readonly Server[]> {
  const first = make();
  await listen(first, asked, '127.0.0.1');
  const bound = first.address();
  const port = typeof bound === 'object' && bound ? bound.port : asked;
  got(port);
  const second = make();
  try {
    await listen(second, port, '::1');
    return [first, second];
  } catch (error) {
    // A computer without IPv6 has no ::1 for anybody. If somebody else sits there, browsers may try them first: give up.
    if (NO_IPV6.includes((error as NodeJS.ErrnoException).code)) return [first];
    await closed(first);
    throw error;
  }
}

/** Lets go of everybody, and listens no more. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      // A connection that could not be taken (no more files may be open, say) is no reason to leave the others.
      server.on('error', () => {});
      resolve();
    });
  });
}
