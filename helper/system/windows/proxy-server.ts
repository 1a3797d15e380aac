import { harmless } from '../../network/harmless.ts';

/*
 * Proxies as they are written in settings. User names, passwords and tokens may stand in them, and are not kept.
 */

/**
 * The servers in `host:port`, `http://user:password@host:port/`, or `http=host:port;https=host:port;socks=host:port`,
 * each as `host:port` and once.
 *
 * @returns undefined where there is something else in it
 */
export function serversIn(written: string): string[] | undefined {
  const parts = written
    .slice(0, 4_000)
    .split(/[;\s]+/)
    .filter((part) => part !== '');
  const servers = parts.map(serverOf);
  const good = servers.filter((one) => one !== undefined);
  return good.length === servers.length ? [...new Set(good)] : undefined;
}

function serverOf(part: string): string | undefined {
  const plain = part.replace(/^[a-z]{1,10}=/i, '').replace(/^[a-z][\w+.-]{0,20}:\/\//i, '');
  // A password may hold a slash: the last "@" is what ends it.
  const bare = plain.slice(plain.lastIndexOf('@') + 1).split(/[/?#]/)[0] ?? '';
  return /^(?:[\w.-]{1,253}|\[[\dA-F:.]{2,45}\])(?::\d{1,5})?$/i.test(bare) ? harmless(bare) : undefined;
}

/** The address of a script, without user, password, query and fragment. Undefined where it is no address. */
export function scriptIn(written: string): string | undefined {
  try {
    const url = new URL(written.trim());
    // A file has no host, and a path that may hold the user's name; that it is a file is enough.
    if (url.protocol === 'file:') return 'file:';
    // Of an address that was mistyped, the password may have come to stand in the path.
    const path = /@|%40/.test(url.pathname) ? '/' : url.pathname;
    return url.host === '' ? undefined : harmless(`${url.protocol}//${url.host}${path}`);
  } catch {
    return undefined;
  }
}
