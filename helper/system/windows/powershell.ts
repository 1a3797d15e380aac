import { harmless } from '../../network/harmless.ts';
import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { told, untold, type Told } from '../told.ts';
import { CATEGORIES } from './firewall/profile-in-force.ts';
import type { Profile } from './firewall/rule.ts';
import { POWERSHELL, type RunProgram } from './run-program.ts';

/*
 * What only WMI tells. Its one door without a library of ours is PowerShell, which takes 0.2 to 2 seconds to start, and
 * which companies lock: so it is started once at most, with all questions in it, and only by somebody who needs one.
 */

/** A product as the security centre lists it. */
export interface Listed {
  readonly name: string;
  /** `productState`, as it stands; null where it is no number. */
  readonly state: number | null;
}

export interface Asked {
  readonly antivirus: Told<readonly Listed[]>;
  readonly firewall: Told<readonly Listed[]>;
  /** The firewall's profile of the networks that are connected; null where they have several. */
  readonly profile: Told<Profile | null>;
}

/**
 * Only single quotes: double ones would have to be escaped on the command line. Nothing but cmdlets and plain types, as
 * a locked PowerShell (Constrained Language Mode) refuses all else; there the code page stays what it is.
 */
const SCRIPT = `
$ProgressPreference='SilentlyContinue';
try{[Console]::OutputEncoding=[Text.Encoding]::UTF8}catch{};
$o=@{};
foreach($c in 'AntiVirusProduct','FirewallProduct'){
try{$o[$c]=@(Get-CimInstance -Namespace root/SecurityCenter2 -ClassName $c -OperationTimeoutSec 5 -ErrorAction Stop | Select-Object -Property @('displayName','productState'))}
catch{$o[$c]=[string]$_.CategoryInfo.Category}};
try{$o['Networks']=@(Get-CimInstance -Namespace root/StandardCimv2 -ClassName MSFT_NetConnectionProfile -OperationTimeoutSec 5 -ErrorAction Stop | Select-Object -Property NetworkCategory)}
catch{$o['Networks']=[string]$_.CategoryInfo.Category};
$o | ConvertTo-Json -Compress -Depth 6`
  .trim()
  .replaceAll('\n', ' ');

export const POWERSHELL_ARGUMENTS = ['-NoProfile', '-NonInteractive', '-Command', SCRIPT] as const;
const WITHIN = 8_000;

/** How long an answer is good for, in milliseconds: one run asks several times, the next wants to see what changed. */
const GOOD_FOR = 30_000;

/** Starts PowerShell when it is first asked, and not again while that answer is good. */
export function powerShell(run: RunProgram, now = () => performance.now()): () => Promise<Told<Asked>> {
  let asked: Promise<Told<Asked>> | undefined;
  let at = 0;
  return () => {
    if (asked && now() - at <= GOOD_FOR) return asked;
    at = now();
    asked = run(POWERSHELL, POWERSHELL_ARGUMENTS, WITHIN).then((printed) =>
      printed.known ? askedIn(printed.value.output) : printed,
    );
    return asked;
  };
}

/** Reads what the script printed. */
export function askedIn(output: Buffer): Told<Asked> {
  const text = decode(output).trim();
  if (text === '') return untold('empty');
  const start = text.indexOf('{');
  if (start < 0) return untold('not-understood');
  let said: unknown;
  try {
    said = JSON.parse(text.slice(start));
  } catch {
    return untold('not-understood');
  }
  const part = (name: string): unknown =>
    typeof said === 'object' && said !== null && name in said ? (said as Record<string, unknown>)[name] : undefined;
  return told({
    antivirus: listIn(part('AntiVirusProduct'), product),
    firewall: listIn(part('FirewallProduct'), product),
    profile: profileIn(part('Networks')),
  });
}

/** UTF-8, with its mark or without; a locked PowerShell prints the computer's code page, of which ASCII is left. */
function decode(output: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(output);
  } catch {
    return output.toString('latin1').replace(/[\x80-\xFF]/g, '\uFFFD');
  }
}

/** PowerShell's categories of errors that we know the meaning of. */
const CATEGORY: Readonly<Record<string, WhyUnread>> = {
  PermissionDenied: 'denied',
  SecurityError: 'denied',
  ObjectNotFound: 'missing',
  InvalidArgument: 'missing',
  MetadataError: 'missing',
  NotImplemented: 'missing',
  OperationTimeout: 'too-late',
};

/** Things read, at most. */
const MOST = 50;

/** PowerShell writes a list of one as the thing itself, and at times a list as `{"value":[…],"Count":n}`. */
function listIn<T>(said: unknown, one: (row: Readonly<Record<string, unknown>>) => T | undefined): Told<readonly T[]> {
  if (typeof said === 'string') return untold(CATEGORY[said] ?? 'not-understood');
  if (typeof said !== 'object' || said === null) return untold('not-understood');
  const inner = 'value' in said && 'Count' in said ? said.value : said;
  const rows: unknown[] = Array.isArray(inner) ? inner : [inner];
  const things = rows
    .slice(0, MOST)
    .map((row) => (typeof row === 'object' && row !== null ? one(row as Record<string, unknown>) : undefined));
  const good = things.filter((thing) => thing !== undefined);
  return rows.length > 0 && good.length === 0 ? untold('not-understood') : told(good);
}

function product(row: Readonly<Record<string, unknown>>): Listed | undefined {
  const { displayName, productState } = row;
  if (typeof displayName !== 'string' || displayName.trim() === '') return undefined;
  return { name: harmless(displayName.trim()), state: typeof productState === 'number' ? productState : null };
}

function profileIn(said: unknown): Told<Profile | null> {
  const rows = listIn(said, ({ NetworkCategory }) =>
    typeof NetworkCategory === 'number' ? CATEGORIES[NetworkCategory] : undefined,
  );
  if (!rows.known) return rows;
  const [first, ...rest] = rows.value;
  return told(first !== undefined && rest.every((one) => one === first) ? first : null);
}
