import { interceptorIn, isInterceptor } from '../../helper/knowledge/interceptors.ts';

test.each([
  ['C=CZ, O=Avast Web/Mail Shield, CN=Avast Web/Mail Shield Root', 'Avast', 'antivirus'],
  ['CN=AVG Web/Mail Shield Root', 'AVG', 'antivirus'],
  ['CN=ESET SSL Filter CA, O=ESET, spol. s r. o., C=SK', 'ESET', 'antivirus'],
  ['O=AO Kaspersky Lab, CN=Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky', 'antivirus'],
  ['CN=Bitdefender Personal CA.Net-Defender', 'Bitdefender', 'antivirus'],
  ['CN=Norton Web/Mail Shield Root', 'Norton', 'antivirus'],
  ['O=Zscaler Inc., CN=Zscaler Intermediate Root CA', 'Zscaler', 'gateway'],
  ['O=Fortinet, CN=FG100D3G15800000', 'Fortinet FortiGate', 'gateway'],
  ['CN=Sophos SSL CA_C01', 'Sophos Firewall', 'gateway'],
])('“%s” is %s', (issuer, product, kind) => {
  expect(interceptorIn([issuer])).toEqual({ product, kind });
});

test.each([
  ['CN=Contoso TLS Inspection CA', 'gateway'],
  ['CN=Corporate Web Gateway', 'gateway'],
  ['CN=Example Antivirus SSL scanning', 'antivirus'],
])('“%s” tells what it is without a product', (issuer, kind) => {
  expect(interceptorIn([issuer])).toEqual({ kind });
});

test.each([
  'C=US, O=Let’s Encrypt, CN=R11',
  'C=US, O=DigiCert Inc, CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1',
  'O=Example Ltd, CN=Example Internal CA',
  'CN=Test authority',
  'CN=Test Root',
  'C=GB, O=Sectigo Limited, CN=Sectigo RSA Domain Validation Secure Server CA',
  'CN=mail.example.test',
])('“%s” is nobody who opens connections', (issuer) => {
  expect(interceptorIn([issuer])).toBeUndefined();
});

test.each([
  ['Avast Antivirus', true],
  ['ESET Security', true],
  ['Norton 360', true],
  ['Kaspersky Internet Security', true],
  ['Windows Defender', false],
  ['Microsoft Defender Antivirus', false],
  ['Sentinel Agent', false],
  ['Reset Manager', false],
])('a product listed as “%s” is known to intercept: %s', (name, known) => {
  expect(isInterceptor(name)).toBe(known);
});
