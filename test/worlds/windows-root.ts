import { createHash, X509Certificate } from 'node:crypto';
import type { Literal } from '../doubles/registry.ts';

/**
 * A certificate as Windows keeps it in its store of trusted roots, to be imported: serialized properties (id, 1, length,
 * bytes, each number 32 bits little-endian; wincrypt.h), of which 3 is its SHA-1 and 32 the certificate itself.
 *
 * @param pem of one certificate
 */
export function trustedRoot(pem: string): Literal {
  const { raw } = new X509Certificate(pem);
  const print = createHash('sha1').update(raw).digest();
  const key = `HKLM\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\${print.toString('hex').toUpperCase()}`;
  return { [key]: { Blob: Buffer.concat([property(3, print), property(32, raw)]) } };
}

function property(id: number, bytes: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(id, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(bytes.length, 8);
  return Buffer.concat([head, bytes]);
}
