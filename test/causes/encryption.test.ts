import { changes, first, HOST, standing } from './seen.ts';

describe('wrong-encryption-mode', () => {
  test('is confirmed for SSL/TLS on a port that greets first', () => {
    const different = { account: { host: HOST, port: 587, encryption: 'tls' as const } };
    expect(first(different)).toBe('wrong-encryption-mode confirmed');
    expect(changes(different)).toEqual(['smtp.encryption=starttls']);
  });
  test('is confirmed for STARTTLS on a port that begins with TLS', () => {
    const different = { account: { host: HOST, port: 465, encryption: 'starttls' as const } };
    expect(first(different)).toBe('wrong-encryption-mode confirmed');
    expect(changes(different)).toEqual(['smtp.encryption=tls']);
  });
  test('is confirmed for no encryption where one may sign in only inside TLS', () => {
    const different = { account: { host: HOST, port: 587, encryption: 'none' as const, auth: 'password' as const } };
    expect(first(different)).toBe('wrong-encryption-mode confirmed');
    expect(changes(different)).toEqual(['smtp.encryption=starttls']);
  });
  test('is excluded where the encryption fits', () => {
    expect(standing({}, 'wrong-encryption-mode')).toBe('excluded');
  });
  test('offers another port when this one has no encryption at all', () => {
    const bare = { spoke: 'none', starttls: 'not-offered', authBefore: ['PLAIN'], authAfter: [] } as const;
    expect(changes({ talks: { 587: { ...bare, authBefore: ['PLAIN'], authAfter: [] } } })).toEqual([
      'smtp.port=465',
      'smtp.encryption=tls',
    ]);
  });
});

describe('certificates', () => {
  test('certificate-expired is confirmed after the last day, and only the provider can act', () => {
    const different = { certificate: { dateFits: false, validTo: '2026-11-01T00:00:00.000Z' } };
    expect(first(different)).toBe('certificate-expired confirmed');
    expect(changes(different)).toEqual([]);
  });
  test('certificate-expired is not said of a certificate that has yet to begin', () => {
    const early = { dateFits: false, validFrom: '2026-12-01T00:00:00.000Z', validTo: '2027-12-01T00:00:00.000Z' };
    expect(standing({ certificate: early }, 'certificate-expired')).toBe('excluded');
  });
  test('certificate-name-mismatch offers a name of the certificate that was reached', () => {
    const different = {
      certificate: { nameFits: false, names: ['host7.example.test'] },
      elsewhere: [{ host: 'host7.example.test', port: 587, spoke: 'starttls' as const }],
    };
    expect(first(different)).toBe('certificate-name-mismatch confirmed');
    expect(changes(different)).toEqual(['smtp.host=host7.example.test']);
  });
  test('certificate-name-mismatch offers no name that was not reached', () => {
    expect(changes({ certificate: { nameFits: false, names: ['host7.example.test'] } })).toEqual([]);
  });
  test('certificate-untrusted goes by the system’s store, as Outlook does', () => {
    const company = { trust: { system: 'trusted', bundled: 'untrusted' } } as const;
    expect(standing({ certificate: company }, 'certificate-untrusted')).toBe('excluded');
    const nobody = { trust: { system: 'untrusted', bundled: 'untrusted' } } as const;
    expect(first({ certificate: nobody })).toBe('certificate-untrusted confirmed');
  });
  test('the bundled roots decide where the system’s store could not be read', () => {
    const unread = { trust: { system: null, bundled: 'untrusted' } } as const;
    expect(first({ certificate: unread })).toBe('certificate-untrusted confirmed');
  });
  test('say nothing of an account without encryption', () => {
    const different = {
      account: { host: HOST, port: 587, encryption: 'none' as const },
      certificate: { dateFits: false },
    };
    expect(standing(different, 'certificate-expired')).toBeUndefined();
  });
});
