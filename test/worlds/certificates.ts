import { webcrypto } from 'node:crypto';
import type { Made } from '../../helper/certificates/make.ts';

/*
 * Certificates that helper/certificates makes none of: authorities under authorities, weak keys, broken hashes.
 */

type Strength = 'P-256' | 'RSA 2048' | 'RSA 1024';

export interface SignedWish {
  readonly name: string;
  /** May it sign others? Default: no. */
  readonly authority?: boolean;
  /** Absent: it signs itself. */
  readonly by?: Signed;
  readonly key?: Strength;
  /** Which an RSA key signs with. */
  readonly hash?: 'SHA-256' | 'SHA-1';
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export interface Signed extends Made {
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
}

const DAY = 24 * 60 * 60 * 1_000;

function inDays(days: number): Date {
  return new Date(Date.now() + days * DAY);
}

export async function signed(wish: SignedWish): Promise<Signed> {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const { name, by, authority = false, key = 'P-256', hash = 'SHA-256' } = wish;
  const keys = await newKeys(key, hash);
  const signer = by?.keys ?? keys;
  const ofSigner = signer.privateKey.algorithm.name;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `5${Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')}`.slice(0, 16),
    subject: [{ CN: [name] }],
    issuer: [{ CN: [by?.name ?? name] }],
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    // An RSA key knows its hash itself.
    signingAlgorithm: ofSigner === 'ECDSA' ? { name: ofSigner, hash: 'SHA-256' } : { name: ofSigner },
    notBefore: wish.notBefore ?? inDays(-2),
    notAfter: wish.notAfter ?? inDays(365),
    extensions: [
      new x509.BasicConstraintsExtension(authority, undefined, true),
      ...(authority
        ? [new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true)]
        : [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signer.publicKey),
    ],
  });
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    name,
    keys,
    certificate: `${certificate.toString('pem')}\n`,
    key: `-----BEGIN PRIVATE KEY-----\n${der.replace(/.{64}(?=.)/g, '$&\n')}\n-----END PRIVATE KEY-----\n`,
  };
}

async function newKeys(strength: Strength, hash: string): Promise<webcrypto.CryptoKeyPair> {
  if (strength === 'P-256') {
    return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  }
  const modulusLength = Number(strength.slice(4));
  const publicExponent = new Uint8Array([1, 0, 1]);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent, hash };
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}
