import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { told, untold, type Told } from '../told.ts';
import {
  ACCESS_DENIED,
  FILE_NOT_FOUND,
  KEY_DELETED,
  MORE_DATA,
  NO_MORE_ITEMS,
  PATH_NOT_FOUND,
  SUCCESS,
  type Advapi32,
  type Handle,
} from './advapi32.ts';
import type { Answers, Question } from './native-messages.ts';
import type { Branch, Key, RegistryValue } from './registry.ts';
import { valueOf } from './value.ts';

/** Keys that are looked into for one question. */
const MOST_KEYS = 20_000;

/** Answers a question by Windows' own functions. Only values that were named are read; of the others not even a name. */
export function answer(api: Advapi32, question: Question): Told<Answers[Question['ask']]> {
  try {
    return (
      within(api, question.key, (key) => {
        switch (question.ask) {
          case 'tree':
            return tree(api, key, question.names, question.levels);
          case 'values':
            return values(api, key);
          case 'subkeys':
            return subkeys(api, key);
        }
      }) ?? told(question.ask === 'values' ? new Map<string, RegistryValue>() : [])
    );
  } catch (error) {
    if (error instanceof Untold) return untold(error.why);
    throw error;
  }
}

class Untold extends Error {
  readonly why: WhyUnread;
  constructor(why: WhyUnread) {
    super(why);
    this.why = why;
  }
}

function within<T>(api: Advapi32, { root, path }: Key, body: (key: Handle) => T): Told<T> | undefined {
  const key = opened(api, api.root(root), path);
  if (key === undefined) return undefined;
  try {
    return told(body(key));
  } finally {
    api.close(key);
  }
}

/** Undefined where there is no such key. */
function opened(api: Advapi32, above: Handle, path: string): Handle | undefined {
  const { code, key } = api.open(above, path);
  if (code === SUCCESS) return key;
  if (isAbsent(code)) return undefined;
  throw new Untold(reason(code));
}

function tree(api: Advapi32, top: Handle, names: readonly string[], levels: number): Branch[] {
  const found: Branch[] = [];
  let keys = 0;
  const look = (key: Handle, path: string, level: number): void => {
    if ((keys += 1) > MOST_KEYS) throw new Untold('too-large');
    const its = new Map<string, RegistryValue>();
    for (const name of names) {
      const value = read(api, key, name);
      if (value) its.set(name, value);
    }
    if (its.size > 0) found.push({ path, values: its });
    if (level === levels) return;
    for (const name of subkeys(api, key)) {
      const below = opened(api, key, name);
      if (below === undefined) continue;
      try {
        look(below, path === '' ? name : `${path}\\${name}`, level + 1);
      } finally {
        api.close(below);
      }
    }
  };
  look(top, '', 0);
  return found;
}

function subkeys(api: Advapi32, key: Handle): string[] {
  const names: string[] = [];
  for (;;) {
    const { code, name } = api.subkey(key, names.length);
    if (code === NO_MORE_ITEMS || isAbsent(code)) return names;
    if (code !== SUCCESS) throw new Untold(reason(code));
    names.push(name);
    if (names.length > MOST_KEYS) throw new Untold('too-large');
  }
}

function values(api: Advapi32, key: Handle): Map<string, RegistryValue> {
  const its = new Map<string, RegistryValue>();
  for (let at = 0; ; at += 1) {
    const { code, name } = api.valueName(key, at);
    if (code === NO_MORE_ITEMS || isAbsent(code)) return its;
    if (code !== SUCCESS) throw new Untold(reason(code));
    if (at > MOST_KEYS) throw new Untold('too-large');
    const value = read(api, key, name);
    if (value) its.set(name, value);
  }
}

function read(api: Advapi32, key: Handle, name: string): RegistryValue | undefined {
  const { code, type, bytes } = api.value(key, name);
  if (code === SUCCESS) return valueOf(type, bytes);
  if (code === MORE_DATA) return { kind: 'other' };
  if (isAbsent(code)) return undefined;
  throw new Untold(reason(code));
}

function isAbsent(code: number): boolean {
  return code === FILE_NOT_FOUND || code === PATH_NOT_FOUND || code === KEY_DELETED;
}

function reason(code: number): WhyUnread {
  return code === ACCESS_DENIED ? 'denied' : 'not-understood';
}
