import type { ClockService } from '../../protocol/facts/clock-service.ts';
import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { keyName, type Key, type Registry } from '../registry/registry.ts';
import { told, untold, type Told } from '../told.ts';
import type { RunProgram } from './run-program.ts';
import { Gaps, valuesAt } from './values.ts';

const SERVICE: Key = { root: 'HKLM', path: 'SYSTEM\\CurrentControlSet\\Services\\W32Time' };
const POLICY: Key = { root: 'HKLM', path: 'SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters' };
/** SERVICE_AUTO_START, SERVICE_DEMAND_START, SERVICE_DISABLED. */
const STARTS = { 2: 'automatic', 3: 'manual', 4: 'disabled' } as const;
const ASK = 'w32tm /query /status';

/** Windows' time service: how it is started, whether it may set the clock, and whether it says that it did. */
export async function clockService(registry: Registry, run: RunProgram): Promise<ClockService> {
  const gaps = new Gaps();
  const [service, policy] = await Promise.all([
    registry.tree(SERVICE, ['Start', 'Type']),
    registry.tree(POLICY, ['Type']),
  ]);
  const own = gaps.heard(keyName(SERVICE), service) ?? [];
  const number = valuesAt(own)?.number('Start');
  const start = number === 2 || number === 3 || number === 4 ? STARTS[number] : null;
  if (start === null && service.known) {
    // No Windows is without it: what shows us none shows us nothing.
    gaps.add(keyName(SERVICE), number === undefined ? 'missing' : 'not-understood');
  }
  const ruled = policy.known ? valuesAt(policy.value) : undefined;
  const type = ruled?.text('Type') ?? valuesAt(own, 'Parameters')?.text('Type');
  const name = start === null ? null : 'W32Time';
  if (start === 'disabled') return { service: name, start, synchronized: false, unread: gaps.list };
  const asked = await run('w32tm.exe', ['/query', '/status'], 3_000);
  const status = gaps.heard(ASK, asked.known ? synchronizedIn(asked.value.output.toString('latin1')) : asked);
  // A virtual machine may be set by its host although "NoSync" keeps it from asking others: its own word goes first.
  const synchronized = status ?? (type?.toLowerCase() === 'nosync' ? false : null);
  return { service: name, start, synchronized, unread: gaps.list };
}

/** Codes of Windows that stand in every language's text: the service was not started, and access is denied. */
const FAILURES: readonly (readonly [RegExp, WhyUnread])[] = [
  [/0x80070426/i, 'missing'],
  [/0x80070005/i, 'denied'],
];
/** "LOCL" in ASCII: the clock follows nobody but itself. */
const LOCAL_CLOCK = 0x4c4f434c;

/**
 * Whether `w32tm /query /status` says that the clock is set by others. Its words are the computer's language; its order
 * and its numbers are not: first the leap indicator (3: not synchronized), then the stratum (0: unspecified), each with
 * words in brackets behind, later the reference as eight hexadecimal digits.
 */
export function synchronizedIn(text: string): Told<boolean> {
  const failed = FAILURES.find(([code]) => code.test(text));
  if (failed) return untold(failed[1]);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const number = (line: string | undefined) => /^\D{1,60}(\d{1,2}) ?\(/.exec(line ?? '')?.[1];
  const [leap, stratum] = [number(lines[0]), number(lines[1])];
  const reference = /0x([\dA-F]{8})\b/i.exec(lines.slice(2, 8).join('\n'))?.[1];
  if (leap === undefined || stratum === undefined || reference === undefined) return untold('not-understood');
  if (Number(leap) > 3 || Number(stratum) > 16) return untold('not-understood');
  const source = Number.parseInt(reference, 16);
  return told(
    Number(leap) !== 3 && Number(stratum) >= 1 && Number(stratum) <= 15 && source !== 0 && source !== LOCAL_CLOCK,
  );
}
