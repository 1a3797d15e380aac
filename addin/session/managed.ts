import type { Session } from './session.ts';

type Managed = 'blocklists';

/** Whether an organization's policy has set it, so that it is shown and cannot be changed here. */
export function isManaged({ computer }: Session, what: Managed): boolean {
  return computer.can?.managed?.[what] !== undefined;
}

/** Whether public blocklists may be asked: by policy, else as somebody chose. */
export function blocklistsOf({ computer, preferences }: Session): boolean {
  return computer.can?.managed?.blocklists ?? preferences.blocklists;
}
