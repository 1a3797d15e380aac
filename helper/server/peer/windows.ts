import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { endInTable } from '../../system/end-in-table.ts';
import type { Owner, Way } from './way.ts';

/*
 * Windows lists all TCP connections of the machine with the process of each (GetExtendedTcpTable), and whose a process is
 * stands in its token. Called through koffi: learn.microsoft.com/windows/win32/api/iphlpapi, …/processthreadsapi and
 * …/securitybaseapi. A process that we may not open is not ours to judge: it stays unknown, and a code is asked for.
 */

/** As much of koffi's native module as we call; its package for Windows has no types of its own. */
interface Koffi {
  load(library: string): { func(prototype: string): (...args: readonly unknown[]) => number };
}

const FAMILY = { 4: 2, 6: 23 } as const;
/** TCP_TABLE_OWNER_PID_CONNECTIONS */
const CONNECTIONS = 4;
/** PROCESS_QUERY_LIMITED_INFORMATION */
const QUERY = 0x1000;
/** TOKEN_QUERY */
const TOKEN_QUERY = 0x0008;
/** TokenUser */
const TOKEN_USER = 1;
const INSUFFICIENT_BUFFER = 122;
/** More connections than any computer of one person has. */
const LONGEST_TABLE = 16 * 1024 * 1024;
/** MIB_TCPROW_OWNER_PID and MIB_TCP6ROW_OWNER_PID: where in a row the ends and the process stand (bytes). */
const ROW = {
  4: { size: 24, local: 4, localPort: 8, remote: 12, remotePort: 16, pid: 20, width: 4 },
  6: { size: 56, local: 0, localPort: 20, remote: 24, remotePort: 44, pid: 52, width: 16 },
} as const;

/** What is asked of Windows. */
export interface Calls {
  /** The process at the peer's end; undefined where there is no such connection, 0 where Windows names none. */
  pidOf(way: Way): number | undefined;
  /** The security identifier of a process's user, as bytes; of our own without a number. */
  userOf(pid?: number): Buffer | undefined;
}

let loaded: Calls | undefined;

export function ownerOnWindows(way: Way, calls: Calls = (loaded ??= windowsCalls())): Owner {
  const pid = calls.pidOf(way);
  const [theirs, ours] = [pid === undefined || pid === 0 ? undefined : calls.userOf(pid), calls.userOf()];
  if (!theirs || !ours) return 'unknown';
  return theirs.equals(ours) ? 'us' : 'another';
}

/** @throws whatever loading a library may throw, such as where a rule of the company's forbids it */
export function windowsCalls(): Calls {
  const koffi = createRequire(import.meta.url)('@koromix/koffi-win32-x64') as Koffi;
  const [iphlpapi, kernel, advapi] = ['iphlpapi.dll', 'kernel32.dll', 'advapi32.dll'].map((name) => koffi.load(name));
  if (!iphlpapi || !kernel || !advapi) throw new Error('a library of Windows is not there');
  const getTable = iphlpapi.func(
    'uint32_t __stdcall GetExtendedTcpTable(void *table, _Inout_ uint32_t *size, int32_t order, uint32_t family, uint32_t kind, uint32_t reserved)',
  );
  const openProcess = kernel.func('uintptr_t __stdcall OpenProcess(uint32_t rights, int32_t inherit, uint32_t pid)');
  const closeHandle = kernel.func('int32_t __stdcall CloseHandle(uintptr_t handle)');
  const openToken = advapi.func(
    'int32_t __stdcall OpenProcessToken(uintptr_t process, uint32_t rights, _Out_ uintptr_t *token)',
  );
  const getInformation = advapi.func(
    'int32_t __stdcall GetTokenInformation(uintptr_t token, int32_t kind, void *data, uint32_t size, _Out_ uint32_t *needed)',
  );
  const getLength = advapi.func('uint32_t __stdcall GetLengthSid(uintptr_t sid)');

  let table = Buffer.alloc(64 * 1024);

  function rows(family: 4 | 6): Buffer | undefined {
    for (;;) {
      const size = [table.length];
      const code = getTable(table, size, 0, FAMILY[family], CONNECTIONS, 0);
      const needed = size[0] ?? 0;
      if (code === 0) return table;
      if (code !== INSUFFICIENT_BUFFER || needed > LONGEST_TABLE) return undefined;
      table = Buffer.alloc(Math.max(needed + 4096, table.length * 2));
    }
  }

  function userIn(token: unknown): Buffer | undefined {
    const data = Buffer.alloc(256);
    if (getInformation(token, TOKEN_USER, data, data.length, [0]) === 0) return undefined;
    // TOKEN_USER begins with a pointer to the identifier, which lies behind it in the same place: its length tells where.
    const length = getLength(data.readBigUInt64LE(0));
    return length > 0 && length <= 68 ? Buffer.from(data.subarray(16, 16 + length)) : undefined;
  }

  let own: Buffer | undefined;
  return {
    pidOf: (way) => {
      const family = isIP(way.peer.address) === 6 ? 6 : 4;
      const found = rows(family);
      return found && pidIn(found, family, way);
    },
    userOf: (pid) => {
      if (pid === undefined && own) return own;
      const number = pid ?? process.pid;
      const opened = openProcess(QUERY, 0, number);
      if (!opened) return undefined;
      const token: unknown[] = [0];
      try {
        if (openToken(opened, TOKEN_QUERY, token) === 0) return undefined;
        const user = userIn(token[0]);
        closeHandle(token[0]);
        if (pid === undefined) own = user;
        return user;
      } finally {
        closeHandle(opened);
      }
    },
  };
}

/** The process of the peer's end. Ports are in the order of the network, in the lower half of their word. */
export function pidIn(table: Buffer, family: 4 | 6, { peer, own }: Way): number | undefined {
  const at = ROW[family];
  const count = table.readUInt32LE(0);
  const [wantedPeer, wantedOwn] = [endInTable(peer), endInTable(own)];
  for (let row = 0; row < count; row += 1) {
    const begin = 4 + row * at.size;
    if (begin + at.size > table.length) return undefined;
    const text = (address: number, port: number) => {
      let words = '';
      for (let word = 0; word < at.width; word += 4)
        words += table
          .readUInt32LE(begin + address + word)
          .toString(16)
          .toUpperCase()
          .padStart(8, '0');
      return `${words}:${table
        .readUInt16BE(begin + port)
        .toString(16)
        .toUpperCase()
        .padStart(4, '0')}`;
    };
    if (text(at.local, at.localPort) === wantedPeer && text(at.remote, at.remotePort) === wantedOwn)
      return table.readUInt32LE(begin + at.pid);
  }
  return undefined;
}
