import type { Talk } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { ownTalk, type OwnTalk } from './own-talk.ts';

/** Why a port does not offer STARTTLS, and what says so. */
export interface StarttlsMissing extends OwnTalk {
  readonly by: 'way' | 'server';
  readonly certain: boolean;
  /** What the sentence about it is called. */
  readonly clue:
    'works' | 'starred' | 'everybody' | 'unreadable' | 'unknown-command' | 'only-here' | 'nobody-to-compare';
  /** Whether the comparison may still change this. */
  readonly waits: boolean;
}

/** Cisco's "fixup protocol smtp" stars the greeting and writes X over keywords it does not like (Cisco PIX 6.3, ESMTP inspection). */
function isMadeUnreadable({ greeting, before }: Talk): boolean {
  return /\*{5,}/.test(greeting?.text ?? '') || (before ?? []).some((line) => /^X{4,}[A-Z]?(?:\s|$)/.test(line));
}

/** Judges a port that speaks SMTP in the clear and offers no STARTTLS to an account that needs it; else undefined. */
export function starttlsMissing(situation: Situation): StarttlsMissing | undefined {
  const mine = ownTalk(situation);
  if (!mine || mine.own.encryption === 'tls') return undefined;
  const { own, talk } = mine;
  const starred = isMadeUnreadable(talk);
  const oldOnly = starred && talk.failure?.name === 'ehlo-refused';
  if (!oldOnly && (talk.spoke !== 'none' || talk.starttls !== 'not-offered' || talk.failure)) return undefined;
  const { code, tls } = talk.anyway ?? {};
  // Without encryption set, its want matters only where signing in hangs on it and it is there behind the offer.
  if (own.encryption !== 'starttls' && (own.auth === 'none' || talk.authBefore.length > 0 || !(starred || tls)))
    return undefined;

  const others = (situation.seen['control-talks']?.talks ?? []).filter(
    // Every real submission server has more than one keyword; what just says 250 is nothing to compare with.
    (one) => one.port === own.port && one.address !== talk.address && (one.before ?? []).length >= 2,
  );
  const offered = others.filter((one) => one.starttls === 'offered').length;
  const lacking = others.filter((one) => one.starttls === 'not-offered').length;
  const waits = !situation.over('control-talks');
  const told = (by: StarttlsMissing['by'], clue: StarttlsMissing['clue'], certain = true): StarttlsMissing => ({
    ...mine,
    by,
    clue,
    certain,
    waits,
  });
  if (tls || code === 220) return told('way', 'works');
  if (starred) return told('way', 'starred');
  if (offered === 0 && lacking >= 2) return told('way', 'everybody');
  // A server that lacks the command mostly says 502; what makes 500 of it stands on the way, be it to this server alone.
  if (code === 500) return told('way', 'unreadable', false);
  if (offered > 0) return told('server', 'only-here');
  if (code !== undefined && !waits) return told('server', 'unknown-command');
  return told('server', 'nobody-to-compare', false);
}
