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
  anchoredIn(chain: readonly X509Certificate[]): { system: boolean | null; bundled: boolean };
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
  let system: Roots | undefined;
  let bundled: Roots | undefined;
  // Most roots are in both stores; each is read once.
  const roots = new Map<string, X509Certificate | undefined>();
  return {
    context,
    anchoredIn(chain) {
      if (stores.system) system ??= rootsBySubject(stores.system, roots);
      bundled ??= rootsBySubject(stores.bundled, roots);
      return { system: system ? leadsTo(chain, system) : null, bundled: leadsTo(chain, bundled) };
    },
  };
}

type Roots = ReadonlyMap<string, readonly X509Certificate[]>;

/** The same certificate comes with other line ends and several times over: by what is in it. */
function byContent(pems: readonly string[]): ReadonlyMap<string, string> {
  return new Map(pems.map((pem) => [pem.replaceAll(/\s/g, ''), pem]));
}

function rootsBySubject(pems: readonly string[], known: Map<string, X509Certificate | undefined>): Roots {
  const roots = new Map<string, X509Certificate[]>();
  for (const [content, pem] of byContent(pems)) {
    if (!known.has(content)) known.set(content, readable(pem));
    const root = known.get(content);
    if (!root) continue;
    const same = roots.get(root.subject);
    if (same) same.push(root);
    else roots.set(root.subject, [root]);
  }
  return roots;
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
    const anchors = roots.get(subject.issuer) ?? [];
    if (anchors.some((root) => root.fingerprint256 === subject.fingerprint256 || signed(root, subject))) return true;
    if (roots.get(subject.subject)?.some((root) => root.fingerprint256 === subject.fingerprint256)) return true;
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
