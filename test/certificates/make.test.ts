import { createPrivateKey, X509Certificate } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { needs, pathOf } from '../needs.ts';

describe('an authority', () => {
  it('may sign certificates and is signed by itself', async () => {
    const made = await makeAuthority({ name: 'Test authority' });
    const read = new X509Certificate(made.certificate);
    expect(read.ca).toBe(true);
    expect(read.subject).toBe('CN=Test authority');
    expect(read.issuer).toBe(read.subject);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(made.key))).toBe(true);
  });

  it('is good for the time asked for, to the second', async () => {
    const made = await makeAuthority({
      name: 'Test authority',
      notBefore: new Date('2020-01-01T00:00:00Z'),
      notAfter: new Date('2060-01-01T12:34:56Z'),
    });
    const read = new X509Certificate(made.certificate);
    expect(new Date(read.validFrom)).toEqual(new Date('2020-01-01T00:00:00Z'));
    expect(new Date(read.validTo)).toEqual(new Date('2060-01-01T12:34:56Z'));
  });
});

describe('a certificate', () => {
  it('is issued by its authority, for its names and addresses, and for servers', async () => {
    const issuer = await makeAuthority({ name: 'Test authority' });
    const made = await makeCertificate({ names: ['smtp.example.test', '127.0.0.1', '::1'], issuer });
    const read = new X509Certificate(made.certificate);
    const root = new X509Certificate(issuer.certificate);
    expect(read.ca).toBe(false);
    expect(read.checkIssued(root)).toBe(true);
    expect(read.verify(root.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(made.key))).toBe(true);
    expect(read.checkHost('smtp.example.test')).toBe('smtp.example.test');
    expect(read.checkHost('mail.example.test')).toBeUndefined();
    expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(read.checkIP('::1')).toBe('::1');
    expect(read.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(read.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  });

  it('without an issuer signs itself and is no authority', async () => {
    const made = await makeCertificate({ names: ['smtp.example.test'] });
    const read = new X509Certificate(made.certificate);
    expect(read.ca).toBe(false);
    expect(read.issuer).toBe(read.subject);
    expect(read.verify(read.publicKey)).toBe(true);
  });

  it('can be made already expired', async () => {
    const made = await makeCertificate({
      names: ['smtp.example.test'],
      notBefore: new Date('2024-05-01T00:00:00Z'),
      notAfter: new Date('2025-05-01T00:00:00Z'),
    });
    expect(new Date(new X509Certificate(made.certificate).validTo)).toEqual(new Date('2025-05-01T00:00:00Z'));
  });

  it('has a positive serial number of its own', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => makeCertificate({ names: ['a.test'] })));
    const serials = made.map((one) => new X509Certificate(one.certificate).serialNumber);
    expect(new Set(serials).size).toBe(8);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][\dA-F]{31}$/);
  });

  it('whose name is too long for a common name still fits that name', async () => {
    const name = `${'a'.repeat(60)}.${'b'.repeat(60)}.test`;
    const read = new X509Certificate((await makeCertificate({ names: [name] })).certificate);
    expect(read.checkHost(name)).toBe(name);
    expect(read.subject ?? '').toBe('');
  });

  it('without a name is refused', async () => {
    await expect(makeCertificate({ names: [] })).rejects.toThrow(RangeError);
  });
});

needs('openssl')('openssl’s own reading of a certificate', () => {
  it('is accepted for a server of that name, strictly read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
    try {
      const issuer = await makeAuthority({ name: 'Test authority' });
      const made = await makeCertificate({ names: ['smtp.example.test', '127.0.0.1'], issuer });
      const [root, leaf, key] = ['root.pem', 'leaf.pem', 'key.pem'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(root, issuer.certificate);
      writeFileSync(leaf, made.certificate);
      writeFileSync(key, made.key);
      const openssl = (...args: string[]) => execFileSync(pathOf('openssl'), args, { encoding: 'utf8', stdio: 'pipe' });
      const verify = ['verify', '-x509_strict', '-purpose', 'sslserver', '-CAfile', root];
      expect(openssl(...verify, '-verify_hostname', 'smtp.example.test', leaf)).toContain('OK');
      expect(() => openssl(...verify, '-verify_hostname', 'other.example.test', leaf)).toThrow();
      expect(openssl('x509', '-in', leaf, '-noout', '-text')).toContain('ecdsa-with-SHA256');
      expect(openssl('pkey', '-in', key, '-check', '-noout')).toContain('valid');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
