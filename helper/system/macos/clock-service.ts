import type { ClockService } from '../../protocol/facts/clock-service.ts';
import { printedBy } from '../run-program.ts';

/**
 * Whether macOS sets its clock by a server: `systemsetup -getusingnetworktime` prints "Network Time: On". Since macOS 10.14
 * it wants an administrator; then we do not know. Never throws.
 */
export async function macClockService(
  printed = () => printedBy('/usr/sbin/systemsetup', ['-getusingnetworktime']),
): Promise<ClockService> {
  const said = await printed();
  const unknown = (why: ClockService['unread'][number]['why']): ClockService => ({
    service: 'timed',
    start: null,
    synchronized: null,
    unread: [{ source: 'systemsetup -getusingnetworktime', why }],
  });
  if (!said.known) return unknown(said.why);
  const on = /^Network Time: (On|Off)\s*$/m.exec(said.value)?.[1];
  if (on === undefined) return unknown(/administrator/i.test(said.value) ? 'denied' : 'not-understood');
  return { service: 'timed', start: on === 'On' ? 'automatic' : 'disabled', synchronized: null, unread: [] };
}
