import { harmless } from '../../../network/harmless.ts';
import { expand, fileName, type Environment } from '../environment.ts';

/*
 * One rule of Windows' firewall, as the registry holds it: "v2.33|Action=Block|Active=TRUE|Dir=Out|…|". The grammar is
 * [MS-GPFAS] 2.2.2.19; seen are the versions 2.26 to 2.33.
 */

export const PROFILES = ['domain', 'private', 'public'] as const;
export type Profile = (typeof PROFILES)[number];

/** The store that a rule lies in: set on this computer, by a group policy, or by a company's device management. */
export type Store = 'local' | 'policy' | 'mdm';

/** Ports from one to another, both counted in. */
export type Span = readonly [number, number];

/** A rule on outgoing TCP connections that is switched on. */
export interface Rule {
  readonly from: Store;
  /** As the firewall's page lists it, or what comes nearest: see `shownName`. */
  readonly name: string;
  readonly action: 'allow' | 'block';
  /** Null: all. */
  readonly profiles: readonly Profile[] | null;
  /** The program it is for, with its variables filled in. Null: any. */
  readonly program: string | null;
  /** Ports of the other side. Null: any. */
  readonly ports: readonly Span[] | null;
  /** Addresses of the other side, as they are written: an address, a range, a network, a keyword. Null: any. */
  readonly remote: { readonly 4: readonly string[]; readonly 6: readonly string[] } | null;
  /** Whether there are more conditions, which we cannot judge: a network card, a user, a local address. */
  readonly more: boolean;
}

/** What became of a rule's text: a rule that may meet Outlook, one that cannot, or a text that is none. */
export type Parsed = Rule | 'other' | 'not-understood';

/** Conditions that programs of the desktop never meet: services, packaged apps, devices near by. */
const NEVER = /^(?:Svc|AppPkgId|LUOwn|PFN|TTK(?:2_\d+)?|ICMP[46])$/i;
/** Conditions that hold or do not, which we cannot tell: users, IPsec, cards, own addresses, versions, names of networks. */
const UNTOLD =
  /^(?:LUAuth(?:2_\d+)?|RMAuth|RUAuth|Security(?:2(?:_9)?)?|IF|IFType|LA[46]|Platform2?|SkipVer|NNm|SecurityRealmId|FQBN|PolicyAppId)$/i;
/** The ports that Windows takes for outgoing connections (RFC 6335's dynamic range, its default since Vista). */
const DYNAMIC: Span = [49_152, 65_535];
/** Longest text of a rule that is looked at, in characters. Real ones have some hundred. */
const LONGEST = 100_000;
const TCP = '6';
const ANY_PROTOCOL = '256';

/**
 * Reads a rule. Keys that we do not know are passed over; a block rule that says something we cannot judge is not held
 * against anybody (`more`).
 *
 * @param id the name of its value in the registry
 */
export function parseRule(id: string, text: string, from: Store, environment: Environment): Parsed {
  if (text.length > LONGEST || !/^v\d{1,3}\.\d{1,3}\|/i.test(text)) return 'not-understood';
  const fields = new Map<string, string[]>();
  for (const field of text.split('|').slice(1)) {
    const at = field.indexOf('=');
    if (at <= 0) continue;
    const key = field.slice(0, at).toLowerCase();
    const known = fields.get(key);
    if (known) known.push(field.slice(at + 1));
    else fields.set(key, [field.slice(at + 1)]);
  }
  const all = (key: string) => fields.get(key.toLowerCase()) ?? [];
  const word = (key: string) => all(key)[0]?.trim().toLowerCase();

  const action = word('Action');
  const direction = word('Dir');
  if (action === undefined || direction === undefined) return 'not-understood';
  // "ByPass" lets through what is signed by IPsec, which no mail server's connection is.
  if (direction !== 'out' || word('Active') !== 'true' || (action !== 'block' && action !== 'allow')) return 'other';
  const protocol = word('Protocol') ?? ANY_PROTOCOL;
  if (protocol !== TCP && protocol !== ANY_PROTOCOL) return 'other';
  const keys = [...fields.keys()];
  if (keys.some((key) => NEVER.test(key))) return 'other';

  const ports = portsIn([...all('RPort'), ...all('RPort2_10')]);
  const ownPorts = portsIn(keys.filter((key) => /^lport(?:2_\d+)?$/.test(key)).flatMap(all));
  const [v4, v6] = [
    [...all('RA4'), ...all('RA42')],
    [...all('RA6'), ...all('RA62')],
  ];
  const program = all('App')[0]?.trim() ?? '';
  return {
    from,
    name: shownName(all('Name')[0] ?? '', id, program),
    action,
    profiles: profilesIn(all('Profile')),
    program: program === '' ? null : expand(program, environment),
    ports,
    remote: v4.length + v6.length === 0 ? null : { 4: v4, 6: v6 },
    // Ports without a protocol are no rule to Windows ([MS-GPFAS] 2.2.2.19); nor do we make one of them.
    more: keys.some((key) => UNTOLD.test(key)) || !coversDynamic(ownPorts) || (ports !== null && protocol !== TCP),
  };
}

function profilesIn(words: readonly string[]): readonly Profile[] | null {
  if (words.length === 0) return null;
  const named = words.map((one) => one.trim().toLowerCase());
  return PROFILES.filter((profile) => named.includes(profile));
}

/** Numbers and ranges. Keywords (`IPTLSOut`) stand for ports of their own, which no mail server has: they add none. */
function portsIn(words: readonly string[]): readonly Span[] | null {
  if (words.length === 0) return null;
  return words.flatMap((one): Span[] => {
    const [, from, to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(one) ?? [];
    return from === undefined ? [] : [[Number(from), Number(to)]];
  });
}

function coversDynamic(spans: readonly Span[] | null): boolean {
  return spans === null || spans.some(([from, to]) => from <= DYNAMIC[0] && to >= DYNAMIC[1]);
}

const GUID = /^\{[\dA-F-]{36}\}/i;

/**
 * A name that people find again. Windows' own rules name a text in one of its libraries (`@FirewallAPI.dll,-28507`),
 * which only Windows can look up: then the rule's id stands for it (`CoreNet-IPHTTPS-Out`), or the program's file.
 */
function shownName(name: string, id: string, program: string): string {
  const plain = name.trim();
  if (plain !== '' && !/^@|^ms-resource:/i.test(plain)) return harmless(plain);
  if (!GUID.test(id) && id.trim() !== '') return harmless(id);
  if (program !== '') return harmless(fileName(program));
  return harmless(plain === '' ? id : fileName(plain.replace(/^@/, '')));
}
