import type { FoundReply } from '../find/found-reply.ts';
import { isPermanent } from './permanent.ts';

/** The refusal that decides, and the others. */
export interface Decision {
  readonly reply: FoundReply | null;
  readonly also: readonly FoundReply[];
}

function informative(reply: FoundReply): number {
  return (reply.code === null ? 0 : 1) + (reply.enhanced === null ? 0 : 1) + (reply.text === '' ? 0 : 2);
}

function same(a: FoundReply, b: FoundReply): boolean {
  const agree = a.code === b.code && (a.enhanced === b.enhanced || a.enhanced === null || b.enhanced === null);
  return agree && (a.text.startsWith(b.text) || b.text.startsWith(a.text));
}

/** A refusal told twice, in prose and again in the delivery report, is one; the fuller telling stays. */
function withoutRepeats(replies: readonly FoundReply[]): FoundReply[] {
  const kept: FoundReply[] = [];
  for (const reply of replies) {
    const index = kept.findIndex((it) => same(it, reply));
    const twin = kept[index];
    if (!twin) kept.push(reply);
    else if (reply.inside === null && informative(reply) > informative(twin)) kept[index] = reply;
  }
  return kept;
}

/** The innermost refusal quoted in this one; wrappers ("Remote server returned an error -> 550 …") only pass it on. */
function innermost(reply: FoundReply, replies: readonly FoundReply[]): FoundReply {
  const inner = replies.findLast((it) => it.inside !== null && replies[it.inside] === reply && informative(it) > 1);
  return inner ? innermost(inner, replies) : reply;
}

/** What a system says of its own waiting, whatever the other side refused (RFC 3463 §3.5: "delivery time expired"). */
function ofWaiting(reply: FoundReply): boolean {
  return reply.enhanced !== null && /^[45]\.4\.7$/.test(reply.enhanced);
}

/** "503 No recipients", "500 Unrecognized command": only follows from what was refused before, or does not matter. */
function follows({ code, text }: FoundReply): boolean {
  if (code === 503) return /\bno (?:valid )?recipients|\bneed rcpt|\bvalid rcpt|^service unavailable/i.test(text);
  return (code === 500 || code === 502) && /\bunrecogni[sz]ed command|\bcommand (?:not|un)/i.test(text);
}

/**
 * Chooses the refusal that explains the failure. Among those that stand side by side the first with words decides; in
 * a bounce a permanent one (5yz) comes before the temporary ones of earlier tries.
 */
export function decide(replies: readonly FoundReply[], isBounce: boolean): Decision {
  const outermost = replies.filter((reply) => reply.inside === null);
  const first = chosen(outermost, isBounce);
  if (!first) return { reply: null, also: [] };
  const reply = innermost(first, replies);
  return { reply, also: withoutRepeats(replies.filter((it) => it !== reply && !same(it, reply))) };
}

function chosen(outermost: readonly FoundReply[], isBounce: boolean): FoundReply | undefined {
  const following = new Set(outermost.filter(follows).map(({ code }) => code));
  const telling = outermost.filter((reply) => !following.has(reply.code) && !ofWaiting(reply));
  const worth = telling.length > 0 ? telling : outermost;
  const told = worth.filter((reply) => informative(reply) >= 2);
  const pool = told.length > 0 ? told : worth;
  const first = (isBounce ? pool.find(isPermanent) : undefined) ?? pool[0];
  // The same refusal may be told twice, once without its words.
  const fuller = pool.find((it) => it.code === first?.code && it.enhanced === first.enhanced && it.text !== '');
  return first?.text === '' ? (fuller ?? first) : first;
}
