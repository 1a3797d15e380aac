import type { Network, Target } from './network.ts';

/*
 * SNTP as a client of one question (RFC 4330, RFC 5905 §14): 48 bytes there, 48 bytes back.
 */

/** Seconds from 1900, where NTP's time begins, to 1970, where ours does. */
const FROM_1900_TO_1970 = 2_208_988_800;
/** NTP counts 2^32 seconds and begins anew, for the first time in February 2036. */
const ERA = 2 ** 32;

const LENGTH = 48;

/**
 * How far a time server's clock is ahead of ours, in ms; undefined if it gave no answer that counts.
 *
 * @param now the moment by this computer's clock, in ms since 1970
 */
export async function askTime(
  network: Network,
  target: Target,
  giveUp: AbortSignal,
  now: () => number = Date.now,
): Promise<number | undefined> {
  if (!network.ask) return undefined;
  const question = Buffer.alloc(LENGTH);
  question[0] = 0x23; // version 4, mode 3: a client
  const began = performance.now();
  const sent = now();
  // A number only we know: an answer must bring it back, so that nobody off the way can make one up.
  const stamp = crypto.getRandomValues(Buffer.alloc(8));
  stamp.copy(question, 40);
  const answer = await network.ask(target, question, giveUp);
  const passed = performance.now() - began;
  return answer && offsetIn(answer, stamp, sent + passed / 2);
}

/**
 * What an answer says.
 *
 * @param middle the moment halfway between question and answer by our clock, in ms since 1970
 */
export function offsetIn(answer: Buffer, stamp: Buffer, middle: number): number | undefined {
  if (answer.length < LENGTH) return undefined;
  const mode = (answer[0] ?? 0) & 0x07;
  const unset = (answer[0] ?? 0) >> 6 === 3;
  const stratum = answer[1] ?? 0;
  // RFC 4330 §5: mode 4 is a server; stratum 0 is a refusal ("kiss of death"), and beyond 15 nobody is in step.
  if (mode !== 4 || unset || stratum === 0 || stratum > 15) return undefined;
  if (!answer.subarray(24, 32).equals(stamp)) return undefined;
  const received = timeAt(answer, 32, middle);
  const sent = timeAt(answer, 40, middle);
  if (received === undefined || sent === undefined) return undefined;
  return (received + sent) / 2 - middle;
}

/** A 64-bit timestamp as ms since 1970, in the era nearest to our own time; undefined where it is zero. */
function timeAt(bytes: Buffer, at: number, near: number): number | undefined {
  const seconds = bytes.readUInt32BE(at);
  const fraction = bytes.readUInt32BE(at + 4);
  if (seconds === 0 && fraction === 0) return undefined;
  const inFirstEra = seconds - FROM_1900_TO_1970 + fraction / ERA;
  const era = Math.round((near / 1_000 - inFirstEra) / ERA);
  return (inFirstEra + era * ERA) * 1_000;
}
