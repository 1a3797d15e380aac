import type { OutlookAccount } from '../../../protocol/facts/outlook-settings.ts';
import type { Unread } from '../../../protocol/facts/unread.ts';
import { keyName, type Branch, type Registry, type RegistryValue } from '../../registry/registry.ts';
import { outlookAccount } from './account.ts';
import { defaultProfileKey, OFFICES, profilesKey, type Office } from './places.ts';
import { valueReader } from './value-reader.ts';
import { ACCOUNT_VALUES, LIST_VALUES, namesOf, PROFILE_VALUES } from './values.ts';

/** Accounts that are told; nobody has so many. */
const MOST = 500;
const ORDER = LIST_VALUES[0].name;

/** All accounts of all profiles, newest Office first, the profile that is opened first, as Outlook orders
 * them within a profile. */
export async function readAccounts(registry: Registry, unread: Unread[]): Promise<OutlookAccount[]> {
  const all = await Promise.all(OFFICES.map((office) => ofOffice(registry, office)));
  // One by one: there may be more than a call takes arguments.
  for (const one of all.flatMap((office) => office.unread)) unread.push(one);
  const accounts = all.flatMap((one) => one.accounts);
  if (accounts.length > MOST) unread.push({ source: `accounts after the first ${String(MOST)}`, why: 'too-large' });
  return accounts.slice(0, MOST);
}

async function ofOffice(registry: Registry, office: Office) {
  const unread: Unread[] = [];
  const place = profilesKey(office);
  const defaultPlace = defaultProfileKey(office);
  const [profiles, defaults] = await Promise.all([
    registry.tree(place, [...namesOf(ACCOUNT_VALUES), ...namesOf(LIST_VALUES)], 3),
    registry.tree(defaultPlace, namesOf(PROFILE_VALUES), 0),
  ]);
  if (!profiles.known) {
    unread.push({ source: keyName(place), why: profiles.why });
    return { accounts: [], unread };
  }
  const entries = entriesIn(profiles.value);
  const names = [...entries.keys()];
  if (!defaults.known && names.length > 0) unread.push({ source: keyName(defaultPlace), why: defaults.why });
  const values: Branch['values'] = (defaults.known && defaults.value[0]?.values) || new Map<string, RegistryValue>();
  const named = valueReader<'DefaultProfile'>(values, keyName(defaultPlace), unread).text('DefaultProfile');
  // With a single profile there is nothing to choose from.
  const opened = (named ?? (names.length === 1 ? names[0] : undefined))?.toLowerCase();
  const isOpened = (profile: string) => profile.toLowerCase() === opened;
  // The registry has them in an order of its own.
  const sorted = [...entries].toSorted(
    ([a], [b]) => Number(isOpened(b)) - Number(isOpened(a)) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1),
  );
  const accounts = sorted.flatMap(([profile, { order, accounts: its }]) =>
    [...its]
      .toSorted(([a], [b]) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1))
      .flatMap(([number, content]) => {
        const its = { office, profile, number, defaultProfile: isOpened(profile) };
        return outlookAccount(its, content, unread) ?? [];
      }),
  );
  return { accounts, unread };
}

interface Entries {
  order: readonly number[];
  readonly accounts: Map<string, Branch['values']>;
}

/** Accounts by profile. Their key's name begins with 9375CFF0; the whole of it stands in docs/what-we-read.md. */
function entriesIn(branches: readonly Branch[]): Map<string, Entries> {
  const profiles = new Map<string, Entries>();
  for (const { path, values } of branches) {
    const [profile = '', key = '', number, ...deeper] = path.split('\\');
    if (!/^9375cff0[0-9a-f]{24}$/i.test(key) || deeper.length > 0) continue;
    const entries = profiles.get(profile) ?? { order: [], accounts: new Map<string, Branch['values']>() };
    if (number === undefined) entries.order = orderOf(values.get(ORDER));
    else if (/^[0-9a-f]{8}$/i.test(number)) entries.accounts.set(number.toUpperCase(), values);
    profiles.set(profile, entries);
  }
  return profiles;
}

/** Numbers of accounts, four bytes each. */
function orderOf(value: RegistryValue | undefined): readonly number[] {
  if (value?.kind !== 'bytes') return [];
  const view = new DataView(value.bytes.buffer, value.bytes.byteOffset, value.bytes.length);
  return Array.from({ length: Math.min(MOST, view.byteLength >> 2) }, (_, at) => view.getUint32(at * 4, true));
}

function rank(order: readonly number[], number: string): number {
  const at = order.indexOf(parseInt(number, 16));
  return at < 0 ? order.length : at;
}
