import type { OutlookAccount } from '../../../protocol/facts/outlook-settings.ts';
import type { Unread } from '../../../protocol/facts/unread.ts';
import type { RegistryValue } from '../../registry/registry.ts';
import type { Office } from './places.ts';
import { incoming, outgoing } from './servers.ts';
import { valueReader, type ValueReader } from './value-reader.ts';
import type { AccountValue } from './values.ts';

/** Where an account stands. */
export interface AccountPlace {
  readonly office: Office;
  readonly profile: string;
  readonly defaultProfile: boolean;
  /** Its number within the profile as the registry spells it: eight hexadecimal digits. */
  readonly number: string;
}

/** Classes of entries (learn.microsoft.com, "Constants (Account management API)"), by the first group of the clsid. */
const KINDS: Readonly<Record<string, OutlookAccount['kind'] | 'service' | 'none'>> = {
  ED475411: 'pop',
  ED475412: 'imap',
  ED475414: 'service',
  '4DB5CBF0': 'eas',
  // A directory (LDAP) sends nothing.
  '4DB5CBF2': 'none',
};

/** The settings of one account, with Outlook's defaults for what is absent; undefined where the entry sends no mail. */
export function outlookAccount(
  place: AccountPlace,
  values: ReadonlyMap<string, RegistryValue>,
  unread: Unread[],
): OutlookAccount | undefined {
  const id = `${place.office}/${place.profile}/${place.number}`;
  const read = valueReader<AccountValue>(values, id, unread);
  const kind = kindOf(read);
  if (kind === undefined) return undefined;
  const receiving = incoming(kind, read);
  const name = read.text('Account Name');
  return {
    id,
    office: place.office,
    profile: place.profile,
    defaultProfile: place.defaultProfile,
    kind,
    name: name ?? '',
    // An Exchange account has its address for a name and no value of its own for it.
    email: read.text('Email') ?? (kind === 'exchange' && name?.includes('@') === true ? name : null),
    smtp: outgoing(kind, read, receiving),
    incoming: receiving,
    timeout: read.number('SMTP Timeout', 'Server Timeout', 'IMAP Timeout', 'POP3 Timeout'),
  };
}

/** Never by the account's name: a data file is often called like an address. */
function kindOf(read: ValueReader<AccountValue>): OutlookAccount['kind'] | undefined {
  const clsid = /^\{?([0-9a-f]{8})-/i.exec(read.text('clsid') ?? '')?.[1]?.toUpperCase();
  const known = clsid === undefined ? undefined : KINDS[clsid];
  if (known === 'none') return undefined;
  if (known === 'service') return read.text('Service Name')?.toUpperCase() === 'MSEMS' ? 'exchange' : undefined;
  if (known !== undefined) return known;
  if (clsid === undefined && read.has('IMAP Server')) return 'imap';
  if (clsid === undefined && read.has('POP3 Server')) return 'pop';
  return read.has('SMTP Server') || read.has('Email') ? 'other' : undefined;
}
