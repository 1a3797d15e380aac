import type { Socket } from 'node:net';
import type { Owner, Way } from './way.ts';

/** Tells whose the program at the other end of a connection is; a test has its own. */
export type OwnerOf = (way: Way) => Promise<Owner>;

/** By what this system tells. Where it does not, or not yet, nobody is taken for this user. Never rejects. */
export const ownerOf: OwnerOf = async (way) => {
  try {
    switch (process.platform) {
      case 'linux':
        return await (await import('./linux.ts')).ownerOnLinux(way);
      case 'win32':
        return (await import('./windows.ts')).ownerOnWindows(way);
      default:
        return 'unknown';
    }
  } catch {
    return 'unknown';
  }
};

/** Both ends of a connection to us; undefined once it is closed. */
export function wayOf({ remoteAddress, remotePort, localAddress, localPort }: Socket): Way | undefined {
  if (remoteAddress === undefined || remotePort === undefined) return undefined;
  if (localAddress === undefined || localPort === undefined) return undefined;
  return { peer: { address: remoteAddress, port: remotePort }, own: { address: localAddress, port: localPort } };
}
