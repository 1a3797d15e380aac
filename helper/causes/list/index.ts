import type { Cause } from '../cause.ts';
import { antivirusInterception } from './antivirus-interception.ts';
import { authMechanismMismatch } from './auth-mechanism-mismatch.ts';
import { authNotOffered } from './auth-not-offered.ts';
import { blocklistedIp } from './blocklisted-ip.ts';
import { connectionCut } from './connection-cut.ts';
import { greylisted } from './greylisted.ts';
import { heloRefused } from './helo-refused.ts';
import { messageTooLarge } from './message-too-large.ts';
import { notSmtp } from './not-smtp.ts';
import { oauthRequired } from './oauth-required.ts';
import { openButSilent } from './open-but-silent.ts';
import { popBeforeSmtp } from './pop-before-smtp.ts';
import { serverBusy } from './server-busy.ts';
import { serverFault } from './server-fault.ts';
import { serverFirewallIpBlock } from './server-firewall-ip-block.ts';
import { slowGreeting } from './slow-greeting.ts';
import { starttlsNotOffered } from './starttls-not-offered.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { transparentProxy } from './transparent-proxy.ts';
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
  transparentProxy,
  plaintextPort25,
  blocklistedIp,
  serverFirewallIpBlock,
  serverBusy,
  serverFault,
  popBeforeSmtp,
  heloRefused,
  notSmtp,
  wrongPort,
  openButSilent,
  connectionCut,
  serverDown,
  starttlsStripped,
  starttlsNotOffered,
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
  slowGreeting,
  oauthRequired,
  authMechanismMismatch,
  authNotOffered,
  authNotEnabled,
  wrongCredentials,
  greylisted,
  messageTooLarge,
  none,
];
