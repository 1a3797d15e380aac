import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';

/*
 * Makes X.509 certificates (RFC 5280) with ECDSA on P-256 and SHA-256: for the practice servers, the tests, and the
 * address on this computer that the pane is served from. Everything in and out is PEM, so it can be kept in a file.
 */

/** A certificate with its private key. */
export interface Made {
  /** PEM. */
  readonly certificate: string;
  /** PEM, PKCS #8, not encrypted. */
  readonly key: string;
}

/** One that signs the certificates of others. */
export interface Authority extends Made {
  /** Its common name, and so the issuer's name in all it signs. */
  readonly name: string;
}

interface AuthorityWish {
  readonly name: string;
  /** Absent: a day ago, so that a clock somewhat behind ours accepts it too. */
  readonly notBefore?: Date;
  /** Absent: ten years on. */
  readonly notAfter?: Date;
}

export interface CertificateWish {
  /** DNS names and IP addresses it is for; the first is its common name too. At least one. */
  readonly names: readonly string[];
  /** Absent: it signs itself, as servers nobody set up properly do. */
  readonly issuer?: Authority;
  /** Absent: a day ago. */
  readonly notBefore?: Date;
  /** Absent: a year on. Apple's systems accept at most 825 days (https://support.apple.com/103769). */
  readonly notAfter?: Date;
}

const DAY = 24 * 60 * 60 * 1000;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** OID of the extended key usage "server authentication" (RFC 5280 §4.2.1.12). */
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';

/** Longest common name (ub-common-name, RFC 5280 appendix A.1). Longer host names stand in the subjectAltName alone. */
const LONGEST_COMMON_NAME = 64;

/** Makes an authority that may sign servers' certificates, and no further authorities. */
export async function makeAuthority({ name, notBefore, notAfter }: AuthorityWish): Promise<Authority> {
  const x509 = await library();
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [name] }],
    keys,
    notBefore: notBefore ?? inDays(-1),
    notAfter: notAfter ?? inDays(3650),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { name, certificate: pem(certificate), key: await keyToPem(keys.privateKey) };
}

/** Makes the certificate of a server. Dates are cut to whole seconds, as the format holds them. */
export async function makeCertificate({ names, issuer, notBefore, notAfter }: CertificateWish): Promise<Made> {
  const [first] = names;
  if (first === undefined) throw new RangeError('a certificate needs a name');
  const x509 = await library();
  const keys = await newKeys();
  const signer = issuer && new x509.X509Certificate(issuer.certificate);
  const subject = first.length <= LONGEST_COMMON_NAME ? [{ CN: [first] }] : [];
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject,
    issuer: signer ? signer.subjectName.toJSON() : subject,
    publicKey: keys.publicKey,
    signingKey: issuer ? await keyFromPem(issuer.key) : keys.privateKey,
    notBefore: notBefore ?? inDays(-1),
    notAfter: notAfter ?? inDays(365),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION]),
      // With an empty subject this extension must be critical (RFC 5280 §4.2.1.6).
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value })),
        subject.length === 0,
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signer ? signer.publicKey : keys.publicKey),
    ],
  });
  return { certificate: pem(certificate), key: await keyToPem(keys.privateKey) };
}

/** Loaded only when a certificate is made: it takes a tenth of a second, and most runs make none. */
async function library() {
  // The library's container of parts reads metadata that this one adds to `Reflect`, and refuses to load without it.
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

/** 127 random bits in hex: positive, not zero, within the 20 octets of RFC 5280 §4.1.2.2. */
function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(Buffer.alloc(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * DAY);
}

function pem(certificate: { toString(format: 'pem'): string }): string {
  return `${certificate.toString('pem')}\n`;
}

async function keyToPem(key: webcrypto.CryptoKey): Promise<string> {
  const base64 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${base64.replace(/.{64}(?=.)/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
}

function keyFromPem(key: string): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(key.replace(/-----[A-Z ]+-----/g, ''), 'base64');
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}
