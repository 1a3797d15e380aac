import { X509Certificate } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { TrustStores } from './network.ts';

/** Longest chain we follow; real ones have two to four certificates. */
const DEEPEST = 8;

/**
 * The curves of Schannel, and so of Outlook. OpenSSL's own list begins with ML-KEM, whose key of 1216 bytes makes the very
 * first message longer than one packet: that could fail where Outlook's does not.
 */
export const CURVES = 'X25519:P-256:P-384';

/** Judges server certificates against the stores of this computer. Made once, since reading the roots takes long. */
export interface Judge {
  /** For handshakes: holds the roots of all stores. */
  readonly context: SecureContext;
  /** Whether a chain leads to a root of each store; `null` for a store that could not be read. */
  anchoredIn(chain: readonly X509Certificate[]): { system: boolean | null; bundled: boolean; added: boolean };
}

const judges = new WeakMap<TrustStores, Judge>();

/** The judge of these stores; the same one each time. */
export function judgeFor(stores: TrustStores): Judge {
  let judge = judges.get(stores);
  if (!judge) {
    judge = makeJudge(stores);
    judges.set(stores, judge);
  }
  return judge;
}

function makeJudge(stores: TrustStores): Judge {
  const context = createSecureContext({
    ca: [...byContent([...(stores.system ?? []), ...stores.bundled]).values()],
    ecdhCurve: CURVES,
  });
  const system = stores.system && rootsIn(stores.system);
  const bundled = rootsIn(stores.bundled);
  const added = rootsIn(stores.added ?? []);
  return {
    context,
    anchoredIn: (chain) => ({
      system: system && leadsTo(chain, system),
      bundled: leadsTo(chain, bundled),
      added: leadsTo(chain, added),
    }),
  };
}

/**
 * The roots that were given to this program alone (NODE_EXTRA_CA_CERTS, or an SSL_CERT_FILE without any public authority). A
 * gateway's root is rolled out to the system, beside the public ones; where the system's store has none of these, all are.
 */
export function addedRoots(stores: {
  readonly all: readonly string[];
  readonly system: readonly string[];
  readonly named: readonly string[];
  readonly bundled: readonly string[];
}): readonly string[] {
  const bundled = byContent(stores.bundled);
  const named = byContent(stores.named);
  const isPublic = (contents: Iterable<string>) => [...contents].some((one) => bundled.has(one));
  const told = isPublic(named.keys()) ? byContent([]) : named;
  const rolledOut = new Set([...byContent(stores.system).keys()].filter((one) => !told.has(one)));
  const known = isPublic(rolledOut) ? rolledOut : new Set<string>();
  return [...byContent(stores.all)].filter(([content]) => !known.has(content)).map(([, pem]) => pem);
}

/** The roots of a store with this subject. */
type Roots = (subject: string) => readonly X509Certificate[];

/** The same certificate comes with other line ends and several times over: by what is in it. */
function byContent(pems: readonly string[]): ReadonlyMap<string, string> {
  return new Map(pems.map((pem) => [pem.replaceAll(/\s/g, ''), pem]));
}

/** Reads a root only when a chain leads to a name that may be its: all of them take memory and time for nothing. */
function rootsIn(pems: readonly string[]): Roots {
  const known = new Map<string, readonly X509Certificate[]>();
  return (subject) => {
    const found =
      known.get(subject) ??
      (pems
        .filter(mayBeOf(subject))
        .map(readable)
        .filter((root) => root?.subject === subject) as readonly X509Certificate[]);
    known.set(subject, found);
    return found;
  };
}

/** Whether a certificate may have this subject: the longest of its values must be in there, byte for byte. */
function mayBeOf(subject: string): (pem: string) => boolean {
  // What Node escapes, or had to convert, is written otherwise in the certificate.
  const values = subject.split(/\n| \+ /).map((part) => part.slice(part.indexOf('=') + 1));
  const [longest = ''] = values
    .filter((value) => /^[\x20-\x5b\x5d-\x7e]+$/.test(value))
    .toSorted((a, b) => b.length - a.length);
  // Old authorities write in two bytes a letter (BMPString).
  const forms = [Buffer.from(longest, 'latin1'), Buffer.from(longest, 'utf16le').swap16()];
  return (pem) => {
    const der = Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ''), 'base64');
    return forms.some((form) => der.includes(form));
  };
}

/** A root that Node cannot read cannot vouch for anyone here. */
function readable(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/**
 * Whether the first certificate leads, by signatures, to one of the roots. Dates and names are judged elsewhere; the
 * handshake itself was verified by OpenSSL against all stores together, this only tells the stores apart.
 */
function leadsTo(chain: readonly X509Certificate[], roots: Roots): boolean {
  let current = chain[0];
  for (let depth = 0; current && depth < DEEPEST; depth += 1) {
    const subject: X509Certificate = current;
    const anchors = roots(subject.issuer);
    if (anchors.some((root) => root.fingerprint256 === subject.fingerprint256 || signed(root, subject))) return true;
    if (roots(subject.subject).some((root) => root.fingerprint256 === subject.fingerprint256)) return true;
    current = chain.find((one) => one !== subject && one.subject === subject.issuer && signed(one, subject));
  }
  return false;
}

function signed(issuer: X509Certificate, subject: X509Certificate): boolean {
  try {
    return subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
