import type { MessageId } from './en.ts';

/** A value put into a message: a host name, a port, a date, or a sentence or name of the catalogue's own. */
export type Value = string | number | Said;

/** A sentence for a person, not yet in any language: which message, and what goes into it. Plain data. */
export interface Said {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, Value>>;
}

/** Names a message of the catalogue and what goes into it. */
export function say(id: MessageId, values?: Readonly<Record<string, Value>>): Said {
  return values ? { id, values } : { id };
}
