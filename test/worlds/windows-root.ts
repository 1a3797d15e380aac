import { createHash, X509Certificate } from 'node:crypto';
import type { Literal } from '../doubles/registry.ts';

/**
 * Certificates as Windows keeps them in its store of trusted roots, to be imported: serialized properties (id, 1, length,
 * bytes, each number 32 bits little-endian; wincrypt.h), of which 3 is the SHA-1 and 32 the certificate itself.
 *
 * @param pem of one or several
 */
export function trustedRoots(pem: string): Literal {
  const each = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return Object.fromEntries(
    each.map((one) => {
      const { raw } = new X509Certificate(one);
      const print = createHash('sha1').update(raw).digest();
      return [
        `${STORE}\\${print.toString('hex').toUpperCase()}`,
        { Blob: Buffer.concat([property(3, print), property(32, raw)]) },
      ];
    }),
  );
}

const STORE = 'HKLM\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates';

function property(id: number, bytes: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(id, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(bytes.length, 8);
  return Buffer.concat([head, bytes]);
}
