import type { Interface } from '../../interfaces.ts';
import type { Branch, Key, Registry } from '../../registry/registry.ts';
import { valuesAt, valuesOf, type Values } from '../values.ts';
import type { Profile } from './rule.ts';

const machine = (path: string): Key => ({ root: 'HKLM', path });
const CARDS = machine('SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces');
const NETWORKS = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\NetworkList';
const SIGNATURES = machine(`${NETWORKS}\\Signatures`);
const REMEMBERED = machine(`${NETWORKS}\\Profiles`);

/** Values of `Category`, as in NLM_NETWORK_CATEGORY. */
export const CATEGORIES: readonly Profile[] = ['public', 'private', 'domain'];

/**
 * The firewall's profile for the network card that packets leave by, as far as the registry tells it. The card's lease
 * holds its gateway's hardware address, and the networks that Windows remembers are signed with it. Null wherever one
 * link of this is missing or has two ends: a fixed address, a VPN, a gateway of two networks of different kinds.
 *
 * @param sources own addresses that the connections would leave from
 */
export async function profileInForce(
  registry: Registry,
  sources: readonly string[],
  interfaces: readonly Interface[],
): Promise<Profile | null> {
  if (sources.length === 0) return null;
  const [cards, signatures, remembered] = await Promise.all([
    registry.tree(CARDS, ['DhcpIPAddress', 'DhcpGatewayHardware']),
    registry.tree(SIGNATURES, ['DefaultGatewayMac', 'ProfileGuid']),
    registry.tree(REMEMBERED, ['Category']),
  ]);
  if (!cards.known || !signatures.known || !remembered.known) return null;
  const found = new Set(
    sources.map((source) => {
      const card = interfaces.find((one) => one.addresses.includes(source));
      // A VPN's card is no way to the router next door, even if Windows has given it a lease.
      if (!card || card.vpn) return undefined;
      return categoryOf(card.addresses, rows(cards.value), rows(signatures.value), remembered.value);
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? (CATEGORIES[only] ?? null) : null;
}

function rows(branches: readonly Branch[]): readonly Values[] {
  return branches.map((one) => valuesOf(one.values));
}

function categoryOf(
  addresses: readonly string[],
  cards: readonly Values[],
  signatures: readonly Values[],
  remembered: readonly Branch[],
): number | undefined {
  const gateways = new Set(
    cards
      .filter((card) => addresses.includes(card.text('DhcpIPAddress') ?? ''))
      .map((card) => hardwareAddress(card.bytes('DhcpGatewayHardware'))),
  );
  const [gateway] = gateways;
  if (gateways.size !== 1 || gateway === undefined) return undefined;
  const categories = new Set(
    signatures
      .filter((one) => hex(one.bytes('DefaultGatewayMac')) === gateway)
      .map((one) => {
        const guid = one.text('ProfileGuid');
        return guid === undefined ? undefined : valuesAt(remembered, guid)?.number('Category');
      }),
  );
  const [category] = categories;
  return categories.size === 1 ? category : undefined;
}

/** Of `DhcpGatewayHardware`: the gateway's IPv4 address, the length of its hardware address (32 bits), and that. */
function hardwareAddress(bytes: Uint8Array | undefined): string | undefined {
  return bytes?.length === 14 && bytes[4] === 6 ? hex(bytes.subarray(8)) : undefined;
}

function hex(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('hex');
}
