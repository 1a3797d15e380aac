import { diagnoseIn, HOST, type BrokenMail } from './broken-mail.ts';
import { needsRoot } from './needs-root.ts';

const DAY = 24 * 60 * 60 * 1_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

const worlds: readonly [string, BrokenMail, string, Readonly<Record<string, unknown>>][] = [
  ['a healthy server', {}, 'none confirmed', {}],
  [
    'port 587 dropped by the router for everybody',
    { internet: { forward: ['tcp dport 587 drop'] } },
    'network-blocks-port confirmed',
    { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  ],
  [
    'port 587 dropped by the server alone',
    { internet: { input: ['tcp dport 587 drop'] } },
    'wrong-port confirmed',
    { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  ],
  [
    'port 25 dropped by the router for everybody, and an account from the old days',
    { internet: { forward: ['tcp dport 25 drop'] }, smtp: { port: 25, encryption: 'none' } },
    'isp-blocks-port confirmed',
    { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  ],
  ['a port where nobody listens', { smtp: { port: 588 } }, 'wrong-port confirmed', { 'smtp.port': 587 }],
  [
    'SSL/TLS set for port 587',
    { smtp: { encryption: 'tls' } },
    'wrong-encryption-mode confirmed',
    { 'smtp.encryption': 'starttls' },
  ],
  [
    'STARTTLS set for port 465',
    { smtp: { port: 465 } },
    'wrong-encryption-mode confirmed',
    { 'smtp.encryption': 'tls' },
  ],
  [
    'no encryption set where one may sign in only inside TLS',
    { smtp: { encryption: 'none' } },
    'wrong-encryption-mode confirmed',
    { 'smtp.encryption': 'starttls' },
  ],
  [
    'port 25 without encryption',
    { smtp: { port: 25, encryption: 'none' } },
    'plaintext-port-25 confirmed',
    { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  ],
  [
    'a certificate that has ended',
    { certificate: { notBefore: inDays(-90), notAfter: inDays(-1) } },
    'certificate-expired confirmed',
    {},
  ],
  [
    'a certificate for another name of the same server',
    { certificate: { names: ['host7.example.test'] }, internet: { serverNames: [HOST, 'host7.example.test'] } },
    'certificate-name-mismatch confirmed',
    { 'smtp.host': 'host7.example.test' },
  ],
  ['a certificate the server made itself', { untrusted: true }, 'certificate-untrusted confirmed', {}],
  [
    'sign-in switched off, and the server’s own words',
    { smtp: { auth: 'none' }, args: ['--error', '530 5.7.0 Authentication required'] },
    'auth-not-enabled confirmed',
    { 'smtp.auth': 'password' },
  ],
  ['a server where nothing runs', { postfix: 'stopped' }, 'server-down confirmed', {}],
  ['a name that does not exist', { smtp: { host: 'smpt.example.test' } }, 'wrong-server-name confirmed', {}],
  ['no way out at all', { internet: { forward: ['drop'], resolver: 'silent' } }, 'no-network confirmed', {}],
];

needsRoot(
  'postfix',
  'netns',
  'nft',
)('a real Postfix behind a real router', () => {
  jest.setTimeout(60_000);

  test.each(worlds)('%s is named', async (_title, world, expected, change) => {
    const { findings, settingsChange, code } = await diagnoseIn(world);
    expect(`${findings[0]?.cause ?? ''} ${findings[0]?.standing ?? ''}`).toBe(expected);
    expect(settingsChange).toEqual(change);
    expect(code).toBe(expected.startsWith('none') ? 0 : 1);
    // Every way offered was gone in this very run; a sign-in never is.
    for (const { setting, tried } of findings[0]?.corrections ?? []) {
      if (setting !== null) expect(tried).toBe(setting !== 'smtp.auth');
    }
  });
});
