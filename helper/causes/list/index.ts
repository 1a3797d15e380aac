import type { Cause } from '../cause.ts';
import { authMechanismMismatch as authMechanismMismatchToldByWords } from '../by-words/auth-mechanism-mismatch.ts';
import { blocklistedIp as blocklistedIpToldByWords } from '../by-words/blocklisted-ip.ts';
import { greylisted as greylistedToldByWords } from '../by-words/greylisted.ts';
import { messageTooLarge as messageTooLargeToldByWords } from '../by-words/message-too-large.ts';
import { oauthRequired as oauthRequiredToldByWords } from '../by-words/oauth-required.ts';
import { popBeforeSmtp as popBeforeSmtpToldByWords } from '../by-words/pop-before-smtp.ts';
import { serverBusy as serverBusyToldByWords } from '../by-words/server-busy.ts';
import { heloRefused as heloRefusedToldByWords } from '../by-words/helo-refused.ts';
import { serverFault as serverFaultToldByWords } from '../by-words/server-fault.ts';
import { either } from '../either.ts';
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
import { slowGreeting } from './slow-greeting.ts';
import { starttlsNotOffered } from './starttls-not-offered.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { transparentProxy } from './transparent-proxy.ts';
import { basicAuthDisabled } from './basic-auth-disabled.ts';
import { smtpAuthDisabledForMailbox } from './smtp-auth-disabled-for-mailbox.ts';
import { appPasswordRequired } from './app-password-required.ts';
import { accountLockedOrBlocked } from './account-locked-or-blocked.ts';
import { passwordExpiredOrChanged } from './password-expired-or-changed.ts';
import { senderNotAllowed } from './sender-not-allowed.ts';
import { relayDenied } from './relay-denied.ts';
import { recipientRejected } from './recipient-rejected.ts';
import { sendingLimitReached } from './sending-limit-reached.ts';
import { mailboxFull } from './mailbox-full.ts';
import { senderDomainAuthentication } from './sender-domain-authentication.ts';
import { contentRejected } from './content-rejected.ts';
import { dataStall } from './data-stall.ts';
import { timeoutTooShort } from './timeout-too-short.ts';
import { offlineMode } from './offline-mode.ts';
import { stuckItem } from './stuck-item.ts';
import { dataFileProblem } from './data-file-problem.ts';
import { profileCorruption } from './profile-corruption.ts';
import { duplicateProfile } from './duplicate-profile.ts';
import { winsockCorruption } from './winsock-corruption.ts';
import { internetSettingsCorruption } from './internet-settings-corruption.ts';
import { lowDiskOrMemory } from './low-disk-or-memory.ts';
import { softwareConflict } from './software-conflict.ts';
import { authNotEnabled } from './auth-not-enabled.ts';
import { captivePortal } from './captive-portal.ts';
import { dnsFailure } from './dns-failure.ts';
import { hostsFileOverride } from './hosts-file-override.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { localFirewall } from './local-firewall.ts';
import { serverFirewallIpBlock } from './server-firewall-ip-block.ts';
import { vpnOrProxy } from './vpn-or-proxy.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateUntrusted } from './certificate-untrusted.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { clockSkew } from './clock-skew.ts';
import { listedIp } from '../listed-ip.ts';
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
  vpnOrProxy,
  localFirewall,
  captivePortal,
  hostsFileOverride,
  dnsFailure,
  noNetwork,
  wrongServerName,
  networkBlocksPort,
  ispBlocksPort,
  transparentProxy,
  plaintextPort25,
  either(blocklistedIpToldByWords, either(blocklistedIp, listedIp)),
  serverDown,
  serverFirewallIpBlock,
  either(serverBusyToldByWords, serverBusy),
  either(serverFaultToldByWords, serverFault),
  either(popBeforeSmtpToldByWords, popBeforeSmtp),
  either(heloRefusedToldByWords, heloRefused),
  notSmtp,
  wrongPort,
  openButSilent,
  connectionCut,
  ipv6Broken,
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
  either(oauthRequiredToldByWords, oauthRequired),
  either(authMechanismMismatchToldByWords, authMechanismMismatch),
  authNotOffered,
  authNotEnabled,
  basicAuthDisabled,
  smtpAuthDisabledForMailbox,
  appPasswordRequired,
  accountLockedOrBlocked,
  passwordExpiredOrChanged,
  wrongCredentials,
  either(greylistedToldByWords, greylisted),
  either(messageTooLargeToldByWords, messageTooLarge),
  senderNotAllowed,
  relayDenied,
  recipientRejected,
  sendingLimitReached,
  mailboxFull,
  senderDomainAuthentication,
  contentRejected,
  dataStall,
  timeoutTooShort,
  offlineMode,
  stuckItem,
  dataFileProblem,
  profileCorruption,
  duplicateProfile,
  winsockCorruption,
  internetSettingsCorruption,
  lowDiskOrMemory,
  softwareConflict,
  none,
];
