import type { ClockService } from '../protocol/facts/clock-service.ts';
import type { OutlookFirewall } from '../protocol/facts/outlook-firewall.ts';
import type { OutlookLog } from '../protocol/facts/outlook-log.ts';
import type { OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import type { ProxySettings } from '../protocol/facts/proxy-settings.ts';
import type { SecurityProducts } from '../protocol/facts/security-products.ts';
import type { TlsProtocols } from '../protocol/facts/tls-protocols.ts';
import type { Unread } from '../protocol/facts/unread.ts';
import type { WinsockCatalog } from '../protocol/facts/winsock-catalog.ts';

/** A connection that Outlook would make, to be judged by the rules of the firewall. */
export interface OutlookConnection {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** What a firewall does to Outlook's connections. */
export type OutlookFirewallReader = (connections: readonly OutlookConnection[]) => Promise<OutlookFirewall>;

/** Network cards of VPNs by the names that the system shows, where the names alone do not tell it. */
export interface VpnAdapters {
  readonly names: readonly string[];
  readonly unread: Unread[];
}

/**
 * Questions to this computer beside its network. A question that has no meaning on this system is absent; one that could
 * not be answered says so in `unread`. None of them throws, and none changes anything.
 */
export interface Computer {
  readonly system: 'windows' | 'macos' | 'linux' | 'other';
  /** Needs the user's consent; whoever calls it has asked for it. */
  readonly outlookSettings?: () => Promise<OutlookSettings>;
  readonly outlookFirewall?: OutlookFirewallReader;
  readonly securityProducts?: () => Promise<SecurityProducts>;
  readonly proxySettings?: () => Promise<ProxySettings>;
  readonly winsockCatalog?: () => Promise<WinsockCatalog>;
  readonly tlsProtocols?: () => Promise<TlsProtocols>;
  readonly clockService?: () => Promise<ClockService>;
  readonly vpnAdapters?: () => Promise<VpnAdapters>;
  /** Needs the user's consent, as the accounts do. */
  readonly outlookLog?: () => Promise<OutlookLog>;
}
