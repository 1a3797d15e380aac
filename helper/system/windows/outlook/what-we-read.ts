import type { ReadPlace } from '../../read-place.ts';
import { keyName } from '../../registry/registry.ts';
import { identityOption, mailOption } from './options.ts';
import { CHOSEN, PACKAGES } from './new-outlook.ts';
import { defaultProfileKey, OFFICES, profilesKey } from './places.ts';
import { PROGRAM_PLACES } from './program.ts';
import { ACCOUNT_VALUES, LIST_VALUES, OPTION_VALUES, PROFILE_VALUES, PROGRAM_VALUES } from './values.ts';

const VERSION = 'VERSION';
const LIST = `PROFILE\\9375CFF0413111d3B88A00104B2A6676`;
const named = (...names: readonly string[]) => OPTION_VALUES.filter(({ name }) => names.includes(name));
const keysOf = (...switches: readonly ReturnType<typeof mailOption>[]) => [
  ...new Set(switches.flatMap(({ places }) => places.map(({ key }) => keyName(key)))),
];

export const OUTLOOK_READ: readonly ReadPlace[] = [
  {
    title: 'Outlook: accounts',
    places: OFFICES.map((office) => `${keyName(profilesKey(office))}\\${LIST}\\NUMBER`),
    values: ACCOUNT_VALUES,
    consent: true,
  },
  {
    title: 'Outlook: the order of accounts',
    places: OFFICES.map((office) => `${keyName(profilesKey(office))}\\${LIST}`),
    values: LIST_VALUES,
    consent: true,
  },
  {
    title: 'Outlook: profiles',
    places: OFFICES.map((office) => keyName(defaultProfileKey(office))),
    values: PROFILE_VALUES,
    consent: true,
  },
  {
    title: 'Outlook: options of mail, and policies',
    places: keysOf(mailOption('EnableLogging', VERSION)),
    values: named('Send Mail Immediately', 'EnableLogging'),
    consent: true,
  },
  {
    title: 'Office: signing in',
    places: keysOf(identityOption(VERSION)),
    values: named('EnableADAL'),
    consent: true,
  },
  {
    title: 'The new Outlook: whether it was chosen',
    places: [keyName(CHOSEN)],
    values: named('UseNewOutlook'),
    consent: true,
  },
  {
    title: 'The new Outlook: names of installed packages, no values',
    places: [keyName(PACKAGES)],
    values: [],
    consent: true,
  },
  {
    title: 'Outlook: where the program lies',
    places: PROGRAM_PLACES.map(({ key }) => keyName(key)),
    values: PROGRAM_VALUES,
    // The firewall's rules name it, and "open the account settings" starts it.
    consent: false,
  },
];
