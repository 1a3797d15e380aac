import { keyName, type Key, type Registry } from '../../registry/registry.ts';
import type { Environment } from '../environment.ts';
import { readValues, valuesAt, valuesOf, type Gaps, type Values } from '../values.ts';
import type { ProfileState } from './decide.ts';
import { parseRule, type Profile, type Rule, type Store } from './rule.ts';

/*
 * The firewall's settings as the registry holds them. Microsoft's cmdlets take 48 to 69 seconds for a thousand rules
 * (PS2-Servers issue 83), the registry's strings a few tenths of one.
 */

const LOCAL = 'SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const POLICY = 'SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
const machine = (path: string): Key => ({ root: 'HKLM', path });

const RULES: readonly (readonly [Store, Key])[] = [
  ['local', machine(`${LOCAL}\\FirewallRules`)],
  ['policy', machine(`${POLICY}\\FirewallRules`)],
  ['mdm', machine(`${LOCAL}\\Mdm\\FirewallRules`)],
];
/** Windows calls the private profile "Standard", as Windows XP did; the policy has it under either name. */
const LOCAL_KEY: Readonly<Record<Profile, string>> = {
  domain: 'DomainProfile',
  private: 'StandardProfile',
  public: 'PublicProfile',
};
const POLICY_KEY: Readonly<Record<Profile, string>> = { ...LOCAL_KEY, private: 'PrivateProfile' };
const NAMES = ['EnableFirewall', 'DefaultOutboundAction', 'AllowLocalPolicyMerge'];
/** More rules than this are not read: no computer has them. */
const MOST_RULES = 50_000;

/** What was read of the firewall, short of the profile in force. */
export interface FirewallRead {
  readonly rules: readonly Rule[];
  /** How many were read, with those that can never meet Outlook. */
  readonly count: number;
  readonly profiles: Readonly<Record<Profile, ProfileState>>;
}

export async function readFirewall(registry: Registry, environment: Environment, gaps: Gaps): Promise<FirewallRead> {
  const [stores, policy, service, ...own] = await Promise.all([
    Promise.all(RULES.map(async ([from, key]) => [from, key, await registry.values(key)] as const)),
    policyProfiles(registry, gaps),
    readValues(registry, machine('SYSTEM\\CurrentControlSet\\Services\\mpssvc'), gaps),
    ...(['domain', 'private', 'public'] as const).map(async (profile) => ({
      profile,
      local: await readValues(registry, machine(`${LOCAL}\\${LOCAL_KEY[profile]}`), gaps),
      mdm: await readValues(registry, machine(`${LOCAL}\\Mdm\\${LOCAL_KEY[profile]}`), gaps),
    })),
  ]);

  const rules: Rule[] = [];
  let count = 0;
  for (const [from, key, told] of stores) {
    let strange = 0;
    for (const [id, value] of gaps.heard(keyName(key), told) ?? []) {
      if (value.kind !== 'text' || count >= MOST_RULES) {
        // The default value of a key is empty, and no rule.
        if (value.kind !== 'text' || value.text !== '') strange += 1;
        continue;
      }
      const rule = parseRule(id, value.text, from, environment);
      if (rule === 'not-understood') strange += value.text === '' ? 0 : 1;
      else count += 1;
      if (typeof rule === 'object') rules.push(rule);
    }
    if (strange > 0) gaps.add(`${keyName(key)} (${String(strange)})`, 'not-understood');
  }

  // Service mpssvc is the firewall itself; 4 means that it was switched off for good.
  const stopped = service.number('Start') === 4;
  const nothing = count === 0 && own.every(({ local }) => local.size === 0);
  // Every Windows has these keys. A registry without them is none of Windows', or one that shows us nothing.
  if (nothing && gaps.list.length === 0) gaps.add(`HKLM\\${LOCAL}`, 'missing');
  const state = (wanted: Profile): ProfileState => {
    const found = own.find(({ profile }) => profile === wanted);
    // What a policy sets goes before what was set here; the policy of a domain before that of device management.
    const layers = [policy(wanted), found?.mdm, found?.local].filter((one) => one !== undefined);
    const first = (name: string) => layers.map((one) => one.number(name)).find((one) => one !== undefined);
    const [on, outbound] = [first('EnableFirewall'), first('DefaultOutboundAction')];
    const merged = layers.slice(0, -1).map((one) => one.number('AllowLocalPolicyMerge'));
    return {
      on: stopped ? false : on === undefined ? null : on !== 0,
      // Windows allows what leaves unless it was told otherwise.
      outbound: outbound === undefined ? (found?.local.size ? 'allow' : null) : outbound === 1 ? 'block' : 'allow',
      localRules: merged.find((one) => one !== undefined) !== 0,
    };
  };
  return {
    rules,
    count,
    profiles: { domain: state('domain'), private: state('private'), public: state('public') },
  };
}

/**
 * The policy's settings by profile. Where it has keys neither for private nor for public networks, its StandardProfile
 * stands for both ([MS-GPFAS] 2.2.3).
 */
async function policyProfiles(registry: Registry, gaps: Gaps): Promise<(profile: Profile) => Values | undefined> {
  const key = machine(POLICY);
  const there = gaps.heard(keyName(key), await registry.subkeys(key)) ?? [];
  const has = (name: string) => there.some((one) => one.toLowerCase() === name.toLowerCase());
  const named = ['DomainProfile', 'PrivateProfile', 'PublicProfile', 'StandardProfile'].filter(has);
  const read = new Map(
    await Promise.all(
      named.map(async (name) => {
        const own = machine(`${POLICY}\\${name}`);
        return [name, await onlyNamed(registry, own, gaps)] as const;
      }),
    ),
  );
  const standard = !has('PrivateProfile') && !has('PublicProfile') ? read.get('StandardProfile') : undefined;
  return (profile) => read.get(POLICY_KEY[profile]) ?? (profile === 'domain' ? undefined : standard);
}

async function onlyNamed(registry: Registry, key: Key, gaps: Gaps): Promise<Values> {
  const branches = gaps.heard(keyName(key), await registry.tree(key, NAMES)) ?? [];
  return valuesAt(branches) ?? valuesOf(new Map());
}
