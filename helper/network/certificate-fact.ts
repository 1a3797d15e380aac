import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { isIP } from 'node:net';
import type { Certificate } from '../protocol/evidence.ts';
import { harmless } from './harmless.ts';
import type { Target } from './network.ts';
import { keyOf, weaknessOf } from './strength.ts';
import type { Judge } from './trust.ts';

const MOST_NAMES = 50;

/**
 * What a server's certificate says, after a handshake that did not insist on trust.
 *
 * @param now the moment its dates are judged by
 * @returns undefined if the server showed no certificate
 */
export function certificateFact(
  socket: TLSSocket,
  target: Target,
  port: number,
  judge: Judge,
  now: Date,
): Certificate | undefined {
  const chain = chainOf(socket);
  const leaf = chain[0];
  if (!leaf) return undefined;
  const from = new Date(leaf.validFrom);
  const to = new Date(leaf.validTo);
  const dateFits = from <= now && now <= to;
  // OpenSSL stops at the first fault. Dates and names have their own places here, so only a fault of the chain counts.
  const fault = socket.authorized ? '' : String(socket.authorizationError ?? '');
  // An intermediate outside its dates breaks the chain, however good the server's own are.
  const dateFault = !dateFits && /EXPIRED|NOT_YET_VALID/.test(fault);
  const nameFault = fault.includes('ALTNAME');
  const anchored = judge.anchoredIn(chain);
  const key = keyOf(leaf);
  const weak = weaknessOf(leaf);
  const chainHolds = fault === '' || dateFault || nameFault;
  return {
    host: target.host,
    port,
    family: target.family,
    subject: harmless(oneLine(leaf.subject)),
    issuer: harmless(oneLine(leaf.issuer)),
    names: namesOf(leaf),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    seenAt: now.toISOString(),
    selfSigned: leaf.subject === leaf.issuer,
    ...(key ? { key } : {}),
    ...(weak === undefined ? {} : { weak }),
    chain: chain.slice(1).map(linkOf),
    ends: endOf(chain, anchored.system ?? anchored.bundled),
    nameFits: fits(leaf, target.host),
    dateFits,
    trust: {
      system: anchored.system === null ? null : chainHolds && anchored.system ? 'trusted' : 'untrusted',
      bundled: chainHolds && anchored.bundled ? 'trusted' : 'untrusted',
      ...(anchored.added && !anchored.bundled ? { added: true } : {}),
    },
    fetchable: leaf.infoAccess?.includes('CA Issuers') ?? false,
    ...(chainHolds ? {} : { chainFault: harmless(fault) }),
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
  };
}

/** One certificate above the server's own. */
function linkOf(one: X509Certificate): NonNullable<Certificate['chain']>[number] {
  const weak = weaknessOf(one);
  return {
    subject: harmless(oneLine(one.subject)),
    validFrom: new Date(one.validFrom).toISOString(),
    validTo: new Date(one.validTo).toISOString(),
    ...(weak === undefined ? {} : { weak }),
  };
}

/** Where the chain ends that the server sent, with what the stores hold put on top of it. */
function endOf(chain: readonly X509Certificate[], anchored: boolean): NonNullable<Certificate['ends']> {
  if (anchored) return 'trusted-root';
  const last = chain.at(-1);
  if (!last || last.subject !== last.issuer) return 'missing-issuer';
  return chain.length === 1 ? 'itself' : 'unknown-root';
}

/** The certificates the server sent, its own first, and what this computer's stores add to them. */
function chainOf(socket: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = [];
  const seen = new Set<string>();
  let one = socket.getPeerCertificate(true);
  while (one?.raw && !seen.has(one.fingerprint256) && chain.length < 10) {
    seen.add(one.fingerprint256);
    chain.push(new X509Certificate(one.raw));
    one = one.issuerCertificate;
  }
  return chain;
}

/** RFC 6125 §6: names of subjectAltName decide; the common name only where there is no subjectAltName (as Outlook does). */
function fits(leaf: X509Certificate, host: string): boolean {
  const plain = host.replace(/\.$/, '');
  return isIP(plain) ? leaf.checkIP(plain) !== undefined : leaf.checkHost(plain, { subject: 'default' }) !== undefined;
}

function namesOf(leaf: X509Certificate): string[] {
  const names = [...(leaf.subjectAltName ?? '').matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]+)/g)].map(
    (match) => harmless((match[1] ?? '').replaceAll('"', '')),
  );
  if (names.length === 0) {
    const common = /^CN=(.+)$/m.exec(leaf.subject)?.[1];
    if (common) names.push(harmless(common));
  }
  return names.slice(0, MOST_NAMES);
}

/** Node gives a distinguished name line by line. */
function oneLine(name: string): string {
  return name.split('\n').join(', ');
}
