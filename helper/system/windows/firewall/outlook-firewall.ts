import { harmless } from '../../../network/harmless.ts';
import type { OutlookFirewall } from '../../../protocol/facts/outlook-firewall.ts';
import type { OutlookConnection, OutlookFirewallReader } from '../../computer.ts';
import type { Interface } from '../../interfaces.ts';
import type { Registry } from '../../registry/registry.ts';
import { outlookProgram } from '../outlook/program.ts';
import type { Environment } from '../environment.ts';
import { Gaps } from '../values.ts';
import { decide, hangsOnProfile, type FirewallState } from './decide.ts';
import { profileInForce } from './profile-in-force.ts';
import { readFirewall } from './read-state.ts';
import { PROFILES, type Profile } from './rule.ts';

export interface FirewallDeps {
  readonly environment: Environment;
  /** OUTLOOK.EXE's path where somebody knows it already; else it is looked for. */
  readonly program?: () => Promise<string | null>;
  readonly interfaces: () => readonly Interface[];
  /** The networks that this computer is in, as `address/length`. */
  readonly ownNetworks: () => readonly string[];
  readonly sourceFor: (address: string, family: 4 | 6) => Promise<string | undefined>;
  /** Asks Windows itself for the profile, which is slow: only asked where the answer hangs on it. */
  readonly askProfile?: () => Promise<Profile | null>;
}

type Stop = OutlookFirewall['stops'][number];

/** Rules told of one connection, at most: whoever has more has to begin with these. */
const MOST_RULES = 5;

/** Reads Windows' firewall once, and judges each connection that Outlook would make by it. */
export function outlookFirewall(registry: Registry, deps: FirewallDeps): OutlookFirewallReader {
  return async (connections) => {
    const gaps = new Gaps();
    const [read, program, inForce] = await Promise.all([
      readFirewall(registry, deps.environment, gaps),
      deps.program?.() ?? outlookProgram(registry, deps.environment),
      fromRegistry(registry, deps, connections),
    ]);
    let state: FirewallState = { ...read, inForce, ownNetworks: deps.ownNetworks() };
    const asked = connections.map((one) => ({ ...one, program }));
    if (inForce === null && deps.askProfile && asked.some((one) => hangsOnProfile(state, one)))
      state = { ...state, inForce: await deps.askProfile() };
    const stops = asked.flatMap((one): Stop[] => {
      const verdict = decide(state, one);
      if (verdict.does === 'allow') return [];
      const { address, family, port } = one;
      const stopped = { address, family, port };
      const always = !hangsOnProfile(state, one);
      if (verdict.rules.length === 0) return [{ ...stopped, rule: null, from: 'profile', program: null, always }];
      return verdict.rules.slice(0, MOST_RULES).map((rule) => ({
        ...stopped,
        rule: rule.name,
        from: rule.from,
        program: rule.program === null ? null : harmless(rule.program),
        always,
      }));
    });
    return {
      profile: state.inForce,
      on: agreed(state, 'on'),
      outbound: agreed(state, 'outbound'),
      rules: read.count,
      stops,
      unread: gaps.list,
    };
  };
}

async function fromRegistry(
  registry: Registry,
  deps: FirewallDeps,
  connections: readonly OutlookConnection[],
): Promise<Profile | null> {
  const sources = await Promise.all(connections.map((one) => deps.sourceFor(one.address, one.family)));
  return profileInForce(registry, [...new Set(sources.filter((one) => one !== undefined))], deps.interfaces());
}

/** A setting of the profile in force; where that is not known, what all profiles say alike. */
function agreed<Name extends 'on' | 'outbound'>(
  { profiles, inForce }: FirewallState,
  name: Name,
): FirewallState['profiles'][Profile][Name] | null {
  if (inForce !== null) return profiles[inForce][name];
  const [first, ...rest] = PROFILES.map((profile) => profiles[profile][name]);
  return first !== undefined && rest.every((one) => one === first) ? first : null;
}
