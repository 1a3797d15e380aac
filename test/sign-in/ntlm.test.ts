import { authenticate, ntowfv2 } from '../../helper/sign-in/ntlm.ts';
import { md4 } from '../../helper/sign-in/md4.ts';

/* The examples of RFC 1320 (A.5) and of [MS-NLMP] 4.2.4. */

test.each([
  ['', '31d6cfe0d16ae931b73c59d7e0c089c0'],
  ['abc', 'a448017aaf21d8525fc10ae87aa6729d'],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    'e33b4ddc9c38f2199c3e7b164fcc0536',
  ],
])('MD4 of “%s” is the RFC’s', (text, digest) => {
  expect(md4(Buffer.from(text)).toString('hex')).toBe(digest);
});

test('the key of NTLMv2 is the one of Microsoft’s example', () => {
  const key = ntowfv2('User', 'Domain', Buffer.from('Password'));
  expect(key.toString('hex')).toBe('0c868a403bfd7a93a3001ef22ef02e3f');
});

test('the proof of NTLMv2 is the one of Microsoft’s example', () => {
  const info = Buffer.from(
    '02000c0044006f006d00610069006e0001000c005300650072007600650072000000000000',
    'hex',
  ).subarray(0, 36);
  const challenge = Buffer.alloc(56);
  challenge.write('NTLMSSP\0', 'latin1');
  challenge.writeUInt32LE(2, 8);
  Buffer.from('0123456789abcdef', 'hex').copy(challenge, 24);
  challenge.writeUInt16LE(info.length, 40);
  challenge.writeUInt32LE(56, 44);
  const moment = { clientChallenge: Buffer.from('aaaaaaaaaaaaaaaa', 'hex'), time: 0n };
  const message = authenticate(Buffer.concat([challenge, info]), 'Domain\\User', Buffer.from('Password'), moment);
  expect(message?.toString('hex')).toContain('68cd0ab851e51c96aabc927bebef6a1c');
});

test('what is no challenge is not answered', () => {
  expect(authenticate(Buffer.from('ntlm supported'), 'anna', Buffer.from('x'))).toBeUndefined();
});
