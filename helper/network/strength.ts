import type { X509Certificate } from 'node:crypto';
import { hash } from 'node:crypto';

/*
 * How strong a certificate's key and signature are. Windows has refused RSA keys below 1024 bits since 2012 (KB2661254),
 * public authorities sign none below 2048 (CA/Browser Forum Baseline Requirements §6.1.5), and SHA-1 and MD5 signatures
 * are taken by no current system (§7.1.3.2; RFC 6194, RFC 6151).
 */

/** The shortest RSA key that still counts, in bits. */
const SHORTEST_RSA = 2048;
/** The shortest curve that still counts, in bits. */
const SHORTEST_CURVE = 224;

export interface Key {
  /** `RSA`, `EC`, `DSA`, or what OpenSSL calls it. */
  readonly kind: string;
  /** Absent where it is no part of the key's name. */
  readonly bits?: number;
  /** The first half of the SHA-256 of the public key, in hex: the same key has the same print wherever it is shown. */
  readonly print: string;
}

/** Bits of the curves that OpenSSL names without saying so. */
const CURVES: Readonly<Record<string, number>> = { prime256v1: 256, prime192v1: 192 };

/** The public key of a certificate; undefined where OpenSSL cannot read it. */
export function keyOf(certificate: X509Certificate): Key | undefined {
  try {
    const { publicKey } = certificate;
    const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
    const bits = modulusLength ?? (namedCurve && (CURVES[namedCurve] ?? Number(/\d{3}/.exec(namedCurve)?.[0] ?? 0)));
    const kind = (publicKey.asymmetricKeyType ?? '').toUpperCase();
    const print = hash('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'hex').slice(0, 32);
    return { kind, print, ...(bits ? { bits } : {}) };
  } catch {
    return undefined;
  }
}

/** What is too weak about a certificate, as `RSA 1024` or `SHA-1`; undefined if nothing is. */
export function weaknessOf(certificate: X509Certificate): string | undefined {
  const key = keyOf(certificate);
  if (key?.bits !== undefined) {
    const shortest = key.kind === 'EC' ? SHORTEST_CURVE : SHORTEST_RSA;
    if (key.bits < shortest) return `${key.kind} ${String(key.bits)}`;
  }
  // A root vouches for itself by lying in the store, not by its signature.
  return certificate.subject === certificate.issuer ? undefined : WEAK_SIGNATURES[signatureOf(certificate)];
}

/** Object identifiers of signatures with a broken hash (RFC 3279 §2.2, RFC 5758). */
const WEAK_SIGNATURES: Readonly<Record<string, string>> = {
  '2a864886f70d010102': 'MD2',
  '2a864886f70d010104': 'MD5',
  '2a864886f70d010105': 'SHA-1',
  '2a8648ce380403': 'SHA-1',
  '2a8648ce3d0401': 'SHA-1',
  '2b0e03021d': 'SHA-1',
};

/**
 * The object identifier of a certificate's signature, as its bytes in hex; empty where it cannot be read. Node tells it
 * from version 24 on only. Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, … } (RFC 5280 §4.1).
 */
function signatureOf({ raw }: X509Certificate): string {
  const whole = part(raw, 0);
  const signed = whole && part(raw, whole.from);
  const algorithm = signed && part(raw, signed.to);
  const id = algorithm && part(raw, algorithm.from);
  return id && raw[algorithm.from] === 0x06 ? raw.toString('hex', id.from, id.to) : '';
}

/** Where the content of a DER value begins and ends (ITU-T X.690 §8.1). */
function part(bytes: Buffer, at: number): { from: number; to: number } | undefined {
  const first = bytes[at + 1];
  if (first === undefined) return undefined;
  const more = first > 0x80 ? first - 0x80 : 0;
  if (more > 4 || at + 2 + more > bytes.length) return undefined;
  const length = more > 0 ? bytes.readUIntBE(at + 2, more) : first;
  const from = at + 2 + more;
  return from + length <= bytes.length ? { from, to: from + length } : undefined;
}
