import { createHmac, randomBytes } from 'node:crypto';
import { md4 } from './md4.ts';

/*
 * NTLM as Outlook's "Secure Password Authentication" speaks it: NTLMv2 alone ([MS-NLMP] 3.3.2), Unicode, without signing
 * or sealing, which SMTP has no use for. Written here, as small as it is: the packages there are speak NTLMv1 too, or
 * have not been kept for years.
 */

const SIGNATURE = Buffer.from('NTLMSSP\0', 'ascii');
// [MS-NLMP] 2.2.2.5: Unicode, OEM, request target, NTLM, always sign, extended session security, target info.
const FLAGS = 0x00000001 | 0x00000002 | 0x00000004 | 0x00000200 | 0x00008000 | 0x00080000 | 0x00800000;
const ASKED = FLAGS & ~0x00800000;
const ANSWERED = FLAGS & ~0x00000002;

/** NEGOTIATE_MESSAGE ([MS-NLMP] 2.2.1.1), with no domain and no workstation. */
export function negotiate(): Buffer {
  const message = Buffer.alloc(32);
  SIGNATURE.copy(message);
  message.writeUInt32LE(1, 8);
  message.writeUInt32LE(ASKED >>> 0, 12);
  return message;
}

/** What NTLMv2 takes from outside; a test gives the example's own. */
export interface NtlmMoment {
  readonly clientChallenge: Buffer;
  /** 100 ns since 1601 ([MS-DTYP] 2.3.3). */
  readonly time: bigint;
}

/**
 * AUTHENTICATE_MESSAGE ([MS-NLMP] 2.2.1.3) in answer to a CHALLENGE_MESSAGE.
 *
 * @param user a name, or `DOMAIN\name`
 * @returns undefined if the challenge is none
 */
export function authenticate(
  challenge: Buffer,
  user: string,
  password: Buffer,
  moment: NtlmMoment = { clientChallenge: randomBytes(8), time: now() },
): Buffer | undefined {
  if (challenge.length < 48 || !challenge.subarray(0, 8).equals(SIGNATURE) || challenge.readUInt32LE(8) !== 2)
    return undefined;
  const serverChallenge = challenge.subarray(24, 32);
  const infoLength = challenge.readUInt16LE(40);
  const infoAt = challenge.readUInt32LE(44);
  const targetInfo = challenge.subarray(infoAt, infoAt + infoLength);
  const slash = user.indexOf('\\');
  const domain = slash < 0 ? '' : user.slice(0, slash);
  const name = user.slice(slash + 1);

  const key = ntowfv2(name, domain, password);
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE(moment.time);
  const blob = Buffer.concat([
    Buffer.from([1, 1, 0, 0, 0, 0, 0, 0]),
    time,
    moment.clientChallenge,
    Buffer.alloc(4),
    targetInfo,
    Buffer.alloc(4),
  ]);
  const proof = hmac(key, serverChallenge, blob);
  const nt = Buffer.concat([proof, blob]);
  const lm = Buffer.concat([hmac(key, serverChallenge, moment.clientChallenge), moment.clientChallenge]);
  key.fill(0);
  return message([lm, nt, utf16(domain), utf16(name), utf16(''), Buffer.alloc(0)]);
}

/** [MS-NLMP] 3.3.2. */
export function ntowfv2(name: string, domain: string, password: Buffer): Buffer {
  const unicode = Buffer.from(password.toString('utf8'), 'utf16le');
  const hash = md4(unicode);
  unicode.fill(0);
  const key = hmac(hash, utf16(name.toUpperCase() + domain));
  hash.fill(0);
  return key;
}

function hmac(key: Buffer, ...parts: readonly Buffer[]): Buffer {
  const sum = createHmac('md5', key);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** Six fields, each told by length, room and place in the head, then the flags, then the fields themselves. */
function message(fields: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(64);
  SIGNATURE.copy(head);
  head.writeUInt32LE(3, 8);
  let place = head.length;
  fields.forEach((field, at) => {
    head.writeUInt16LE(field.length, 12 + at * 8);
    head.writeUInt16LE(field.length, 14 + at * 8);
    head.writeUInt32LE(place, 16 + at * 8);
    place += field.length;
  });
  head.writeUInt32LE(ANSWERED >>> 0, 60);
  return Buffer.concat([head, ...fields]);
}

function now(): bigint {
  return (BigInt(Date.now()) + 11_644_473_600_000n) * 10_000n;
}
