import { distance } from '../knowledge/distance.ts';
import type { Correction, Setting, SettingValue } from '../protocol/finding.ts';
import type { Situation } from './cause.ts';
import { ownOutlookAccount } from './outlook-account.ts';
import { ownServer, sameHost, workingWays, type Way } from './server.ts';

/** One setting to change. */
export function change(setting: Setting, from: SettingValue | undefined, to: SettingValue, tried: boolean): Correction {
  return { do: 'change-setting', setting, from: from ?? null, to, tried };
}

/**
 * The best way to send among those that were gone all the way in this run. The provider's published ways come first, then
 * the account's own host, then any port but 25, then the way that changes least, then TLS on 465 and STARTTLS on 587 (RFC
 * 8314 §3.3).
 *
 * @param fits which of them count; all where absent
 */
export function bestWay(situation: Situation, fits: (way: Way) => boolean = () => true): Way | undefined {
  const own = ownServer(situation);
  const published = situation.seen['published-settings']?.settings.outgoing ?? [];
  const isPublished = (way: Way) =>
    published.some((one) => sameHost(one.host, way.host) && one.port === way.port && one.encryption === way.encryption);
  const host = situation.report.account.smtp.host ?? '';
  const usual = (way: Way) => (way.port === 465 ? 0 : way.port === 587 ? 1 : 2);
  const rank = (way: Way) => [
    isPublished(way) ? 0 : 1,
    sameHost(way.host, host) ? 0 : 1,
    distance(way.host.toLowerCase(), host.toLowerCase(), 8),
    way.port === 25 ? 1 : 0,
    own?.port === way.port ? 0 : 1,
    situation.report.account.smtp.encryption === way.encryption ? 0 : 1,
    usual(way),
  ];
  return workingWays(situation)
    .filter(fits)
    .toSorted((a, b) => compare(rank(a), rank(b)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The settings that lead from how the account is set now to a way that works; those that already fit are left out. */
export function changesTo(situation: Situation, way: Way, tried = true): readonly Correction[] {
  const { host, port, encryption } = situation.report.account.smtp;
  const changes: Correction[] = [];
  if (host === undefined || !sameHost(host, way.host)) changes.push(change('smtp.host', host, way.host, tried));
  if (port !== way.port) changes.push(change('smtp.port', port, way.port, tried));
  if (encryption !== way.encryption) {
    const auto = ownOutlookAccount(situation)?.smtp?.encryption === 'auto' ? 'auto' : undefined;
    changes.push(change('smtp.encryption', encryption ?? auto, way.encryption, tried));
  }
  return changes;
}

/** To the best way that was tried; else to the first one the provider publishes, untried; else nothing. */
export function changesToBest(situation: Situation): readonly Correction[] {
  const way = bestWay(situation);
  if (way) return changesTo(situation, way);
  const published = situation.seen['published-settings']?.settings.outgoing[0];
  return published ? changesTo(situation, published, false) : [];
}

/**
 * To the server whose name is meant. Port and encryption stay as Outlook has them where they are good there, too: tried and
 * working, or, with nothing tried, published. One that is not known is left alone then.
 */
export function changesToRightName(situation: Situation): readonly Correction[] {
  const { host = '', port, encryption } = situation.report.account.smtp;
  const fits = (way: Way) => way.port === port && (encryption === undefined || way.encryption === encryption);
  const onlyName = (way: Way, tried: boolean) =>
    changesTo(situation, way, tried).filter((one) => one.do === 'change-setting' && one.setting === 'smtp.host');
  const best = bestWay(situation);
  if (best) {
    if (sameHost(best.host, host)) return [];
    const kept = bestWay(situation, (way) => sameHost(way.host, best.host) && fits(way));
    return kept ? onlyName(kept, true) : changesTo(situation, best);
  }
  const far = (way: Way) => distance(way.host.toLowerCase(), host.toLowerCase(), 8);
  const published = (situation.seen['published-settings']?.settings.outgoing ?? []).toSorted((a, b) => far(a) - far(b));
  const [nearest] = published;
  // Port and encryption mend no name.
  if (!nearest || sameHost(nearest.host, host)) return [];
  const kept = published.find((way) => sameHost(way.host, nearest.host) && fits(way));
  return kept ? onlyName(kept, false) : changesTo(situation, nearest, false);
}
