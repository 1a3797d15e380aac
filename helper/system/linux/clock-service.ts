import type { ClockService } from '../../protocol/facts/clock-service.ts';
import { printedBy } from '../run-program.ts';
import type { Told } from '../told.ts';

/** What is asked; a test has its own answers. */
export interface Asked {
  /** `timedatectl show` (systemd 239 and later): `Name=value` a line. */
  timedatectl(): Promise<Told<string>>;
  /** `chronyc -c tracking`: one line of values parted by commas. */
  chronyc(): Promise<Told<string>>;
}

const real: Asked = {
  timedatectl: () => printedBy('/usr/bin/timedatectl', ['show', '-p', 'NTP', '-p', 'NTPSynchronized'], 1_500),
  chronyc: () => printedBy('/usr/bin/chronyc', ['-c', 'tracking'], 1_500),
};

/** Whether this computer sets its clock by others: chrony first, since systemd tells of it only in part. Never throws. */
export async function linuxClockService(asked: Asked = real): Promise<ClockService> {
  const [chrony, systemd] = await Promise.all([asked.chronyc(), asked.timedatectl()]);
  if (chrony.known) {
    // Reference id, name, stratum, …, leap status last ("Normal", "Not synchronised"), chronyc(1).
    const values = chrony.value.trim().split(',');
    const stratum = Number(values[2]);
    if (values.length >= 14 && Number.isInteger(stratum))
      return {
        service: 'chronyd',
        start: null,
        synchronized: stratum > 0 && !/^not/i.test(values.at(-1) ?? ''),
        unread: [],
      };
  }
  if (systemd.known) {
    const value = (name: string) => new RegExp(`^${name}=(yes|no)$`, 'm').exec(systemd.value)?.[1];
    const ntp = value('NTP');
    const synchronized = value('NTPSynchronized');
    if (ntp !== undefined || synchronized !== undefined)
      return {
        service: ntp === 'no' && synchronized !== 'yes' ? null : 'systemd-timesyncd',
        start: ntp === undefined ? null : ntp === 'yes' ? 'automatic' : 'disabled',
        synchronized: synchronized === undefined ? null : synchronized === 'yes',
        unread: [],
      };
  }
  return {
    service: null,
    start: null,
    synchronized: null,
    unread: [
      { source: 'chronyc tracking', why: chrony.known ? 'not-understood' : chrony.why },
      { source: 'timedatectl show', why: systemd.known ? 'not-understood' : systemd.why },
    ],
  };
}
