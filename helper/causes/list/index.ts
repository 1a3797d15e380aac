import type { Cause } from '../cause.ts';
import { antivirusInterception } from './antivirus-interception.ts';
import { authNotEnabled } from './auth-not-enabled.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateUntrusted } from './certificate-untrusted.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { clockSkew } from './clock-skew.ts';
import { ispBlocksPort } from './isp-blocks-port.ts';
import { mtuBlackhole } from './mtu-blackhole.ts';
import { networkBlocksPort } from './network-blocks-port.ts';
import { noNetwork } from './no-network.ts';
import { none } from './none.ts';
import { plaintextPort25 } from './plaintext-port-25.ts';
import { serverDown } from './server-down.ts';
import { tlsHandshakeCut } from './tls-handshake-cut.ts';
import { tlsInspection } from './tls-inspection.ts';
import { tlsVersionMismatch } from './tls-version-mismatch.ts';
import { wrongCredentials } from './wrong-credentials.ts';
import { wrongEncryptionMode } from './wrong-encryption-mode.ts';
import { wrongPort } from './wrong-port.ts';
import { wrongServerName } from './wrong-server-name.ts';

/** Every cause we judge. Of several that are confirmed, the one higher up is told first: it comes earlier on the way. */
export const causes: readonly Cause[] = [
  noNetwork,
  wrongServerName,
  networkBlocksPort,
  ispBlocksPort,
  plaintextPort25,
  wrongPort,
  serverDown,
  wrongEncryptionMode,
  tlsVersionMismatch,
  mtuBlackhole,
  tlsHandshakeCut,
  antivirusInterception,
  tlsInspection,
  clockSkew,
  certificateExpired,
  certificateNotYetValid,
  certificateNameMismatch,
  certificateChainIncomplete,
  certificateUntrusted,
  certificateWeakKey,
  authNotEnabled,
  wrongCredentials,
  none,
];
