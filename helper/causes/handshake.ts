import type { Talk } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { controlTalks } from './interception.ts';
import { ownServer, talksAt } from './server.ts';

/*
 * Handshakes that broke on the account's port.
 */

/** How the handshake with the account's port ended; undefined where it came about, or was not tried. */
export function brokenHandshake(situation: Situation): (Talk & { failure: NonNullable<Talk['failure']> }) | undefined {
  const own = ownServer(situation);
  if (!own || own.encryption === 'none') return undefined;
  // Talks that went well come first: one family that works is no broken handshake.
  const talk = talksAt(situation, own.host, own.port)[0];
  return talk?.failure?.at === 'tls' ? { ...talk, failure: talk.failure } : undefined;
}

/** Whether it stalled: nothing came, and nothing was cut. */
export function stalled({ failure }: Talk): boolean {
  return failure?.at === 'tls' && (failure.name === 'silent' || failure.name === 'no-greeting');
}

/** What the retry with other versions came to, on the account's port. */
export function retries({ seen, report }: Situation) {
  const { port } = report.account.smtp;
  return (seen['tls-versions']?.tries ?? []).filter((one) => one.port === port);
}

/** What was answered where seven bytes are enough, on the account's port. */
export function smallAnswers({ seen, report }: Situation) {
  const { port } = report.account.smtp;
  return (seen['small-answer']?.looks ?? []).filter((one) => one.port === port);
}

/** How the handshakes of well-known hosts on the same port ended; undefined where none was tried. */
export function othersHandshakes(situation: Situation): 'work' | 'stall' | 'cut' | undefined {
  const port = ownServer(situation)?.port;
  const talks = (controlTalks(situation)?.talks ?? []).filter((one) => one.port === port && one.spoke !== 'none');
  if (talks.some((one) => one.failure?.at !== 'tls')) return 'work';
  if (talks.length === 0) return undefined;
  return talks.every(stalled) ? 'stall' : 'cut';
}
