import type { ComputerTold } from '../../helper/protocol/messages.ts';
import type { Language } from '../../helper/words/language.ts';
import type { Session } from './session.ts';

type Managed = keyof NonNullable<ComputerTold['managed']>;

/** Whether an organization's policy has set it, so that it is shown and cannot be changed here. */
export function isManaged({ computer }: Session, what: Managed): boolean {
  return computer.can?.managed?.[what] !== undefined;
}

/** Whether public blocklists may be asked: by policy, else as somebody chose. */
export function blocklistsOf({ computer, preferences }: Session): boolean {
  return computer.can?.managed?.blocklists ?? preferences.blocklists;
}

/** The language that everything has to be said in and is not yet; null where none is set, or it is said in it already. */
export function languageToSpeak({ computer, language }: Session): Language | null {
  const set = computer.can?.managed?.language;
  return set === undefined || set === language.is ? null : set;
}
