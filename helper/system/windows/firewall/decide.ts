import { fileName } from '../environment.ts';
import { isAmong, type Holds } from './addresses.ts';
import { PROFILES, type Profile, type Rule } from './rule.ts';

/** What is set for a profile; policies are already counted in. Null: nothing is set, or it could not be read. */
export interface ProfileState {
  readonly on: boolean | null;
  readonly outbound: 'allow' | 'block' | null;
  /** False: a policy voids the rules that were set on this computer. */
  readonly localRules: boolean;
}

/** Windows' firewall as it was read. */
export interface FirewallState {
  readonly rules: readonly Rule[];
  readonly profiles: Readonly<Record<Profile, ProfileState>>;
  /** The profile of the network that mail goes out by; null where it could not be told. */
  readonly inForce: Profile | null;
  /** The networks that this computer is in, as `address/length`. */
  readonly ownNetworks: readonly string[];
}

/** A connection that a program would make. */
export interface Asked {
  /** The program's path; null: OUTLOOK.EXE, wherever it lies. */
  readonly program: string | null;
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** Whether it is let through; `rules` are those that stop it, and none where the profile stops what no rule allows. */
export type Verdict = { readonly does: 'allow' } | { readonly does: 'block'; readonly rules: readonly Rule[] };

const OUTLOOK = 'outlook.exe';

/**
 * What Windows' firewall does to a connection. A rule that blocks goes before one that allows, wherever it was set; where
 * none speaks of the connection, the profile's own action counts.
 *
 * A rule blocks only if every condition of it surely holds, and allows already where it may: better to find nothing than
 * to blame a rule that is not at fault. Where the profile in force is not known, blocking rules of any profile count, and
 * the profiles' own actions only where they agree.
 */
export function decide(state: FirewallState, asked: Asked): Verdict {
  return judged(state, spokenOf(state, asked));
}

/** Whether the answer hangs on which profile is in force. */
export function hangsOnProfile(state: FirewallState, asked: Asked): boolean {
  const speaking = spokenOf(state, asked);
  const verdicts = PROFILES.map((profile) => judged({ ...state, inForce: profile }, speaking));
  return (
    new Set(verdicts.map((one) => (one.does === 'allow' ? 'allow' : `block ${String(one.rules.length)}`))).size > 1
  );
}

/** The rules that may meet a connection, and whether they surely do, whatever profile is in force. */
type Speaking = readonly { readonly rule: Rule; readonly surely: boolean }[];

function spokenOf({ rules, ownNetworks }: FirewallState, asked: Asked): Speaking {
  return rules.flatMap((rule) => {
    const meets = meetsConnection(rule, asked, ownNetworks);
    return meets === 'no' ? [] : [{ rule, surely: meets === 'yes' }];
  });
}

function judged(state: FirewallState, speaking: Speaking): Verdict {
  const verdicts = (state.inForce === null ? PROFILES : [state.inForce]).map((one) => inProfile(state, one, speaking));
  const rules = new Set(verdicts.flatMap((one) => (one.does === 'block' ? one.rules : [])));
  if (rules.size > 0) return { does: 'block', rules: [...rules] };
  return verdicts.every((one) => one.does === 'block') ? { does: 'block', rules: [] } : { does: 'allow' };
}

function inProfile(state: FirewallState, profile: Profile, speaking: Speaking): Verdict {
  const own = state.profiles[profile];
  if (own.on === false) return { does: 'allow' };
  const there = speaking.filter(
    ({ rule }) =>
      (rule.from !== 'local' || own.localRules) && (rule.profiles === null || rule.profiles.includes(profile)),
  );
  const met = there.flatMap(({ rule, surely }) => (rule.action === 'block' && surely ? [rule] : []));
  if (met.length > 0) return { does: 'block', rules: met };
  const mayBeAllowed = there.some(({ rule }) => rule.action === 'allow');
  return own.outbound === 'block' && !mayBeAllowed ? { does: 'block', rules: [] } : { does: 'allow' };
}

function meetsConnection(rule: Rule, asked: Asked, ownNetworks: readonly string[]): Holds {
  if (rule.program !== null && !isProgram(rule.program, asked.program)) return 'no';
  if (rule.ports !== null && !rule.ports.some(([from, to]) => from <= asked.port && asked.port <= to)) return 'no';
  const among = rule.remote === null ? 'yes' : isAmong(asked.address, rule.remote[asked.family], ownNetworks);
  return among === 'yes' && rule.more ? 'unsure' : among;
}

/** Paths of Windows differ neither by case nor by the kind of their slashes. */
function isProgram(named: string, program: string | null): boolean {
  const path = plain(named);
  // A short name (PROGRA~1) cannot be told from its folder's long one, so the file's has to do.
  if (program === null || path.includes('~'))
    return fileName(path) === (program === null ? OUTLOOK : fileName(plain(program)));
  return path === plain(program);
}

function plain(path: string): string {
  return path.trim().replace(/^"|"$/g, '').replaceAll('/', '\\').toLowerCase();
}
