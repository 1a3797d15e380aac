import type { Practice } from '../protocol/messages.ts';
import type { Network } from '../network/network.ts';
import { read } from '../reading/read.ts';
import { practiceAuthority } from './certificates.ts';
import { PracticeNetwork } from './network.ts';
import type { World } from './world.ts';
import { healthy } from './worlds/healthy.ts';
import { wrongServerName } from './worlds/wrong-server-name.ts';
import { wrongPort } from './worlds/wrong-port.ts';
import { wrongEncryptionMode } from './worlds/wrong-encryption-mode.ts';
import { plaintextPort25 } from './worlds/plaintext-port-25.ts';
import { networkBlocksPort } from './worlds/network-blocks-port.ts';
import { ispBlocksPort } from './worlds/isp-blocks-port.ts';
import { serverDown } from './worlds/server-down.ts';
import { certificateExpired } from './worlds/certificate-expired.ts';
import { certificateNameMismatch } from './worlds/certificate-name-mismatch.ts';
import { certificateUntrusted } from './worlds/certificate-untrusted.ts';
import { authNotEnabled } from './worlds/auth-not-enabled.ts';
import { wrongCredentials } from './worlds/wrong-credentials.ts';
import { noNetwork } from './worlds/no-network.ts';

/** All practice worlds, in the order in which they are offered. */
export const worlds: readonly World[] = [
  healthy,
  wrongServerName,
  wrongPort,
  wrongEncryptionMode,
  plaintextPort25,
  networkBlocksPort,
  ispBlocksPort,
  serverDown,
  certificateExpired,
  certificateNameMismatch,
  certificateUntrusted,
  authNotEnabled,
  wrongCredentials,
  noNetwork,
];

let listed: { readonly date: string; readonly list: readonly Practice[] } | undefined;

/** What the pane lists under "Try it": each world's report with its text read, as of today. Read once a day, not for each pane. */
export function practiceList(): readonly Practice[] {
  const date = new Date().toISOString().slice(0, 10);
  if (listed?.date !== date) {
    const list = worlds.map(({ id, text, report }) => ({ id, text, report: { ...report, reading: read(text), date } }));
    listed = { date, list };
  }
  return listed.list;
}

/**
 * Opens a world. Its servers start when they are first asked for, and stop with `close`.
 *
 * @throws RangeError if there is no world of that id
 */
export async function openWorld(id: string): Promise<{ network: Network; close(): Promise<void> }> {
  const world = worlds.find((one) => one.id === id);
  if (!world) throw new RangeError(`no practice world is called ${JSON.stringify(id)}`);
  const network = new PracticeNetwork(world, await practiceAuthority());
  return { network, close: () => network.close() };
}
