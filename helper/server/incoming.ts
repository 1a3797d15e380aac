import * as v from 'valibot';
import { harmless } from '../network/harmless.ts';
import { toHelperSchema, type ToHelper } from '../protocol/messages.ts';

/** What was wrong with a message, and at which place in it. */
export interface Wrong {
  readonly path: string;
  readonly say: string;
}

/** Levels of objects and lists within each other. A report has five. */
const DEEPEST = 12;
/** Fields and entries of all objects and lists together. */
const MOST_VALUES = 5_000;

/** Reads a message of the pane's; whatever it may be, nothing of it is believed that is not in the schema. */
export function read(text: string): { readonly message: ToHelper } | { readonly wrong: Wrong } {
  // Before it is parsed: a hundred brackets are cheap to write.
  if (isDeep(text)) return { wrong: { path: '', say: 'nested too deeply' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: { path: '', say: 'not JSON' } };
  }
  const strange = strangeIn(value);
  if (strange) return { wrong: strange };
  const parsed = v.safeParse(toHelperSchema, value);
  if (parsed.success) return { message: parsed.output };
  const issue = parsed.issues[0];
  return { wrong: { path: v.getDotPath(issue) ?? '', say: `expected ${issue.expected ?? 'something else'}` } };
}

/** Counts brackets outside of strings. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/** Names that mean more to an object of JavaScript than a field. */
const NOT_FIELDS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The first thing that no message of ours has: the name of an inherited property, or more values than anybody needs. */
function strangeIn(value: unknown): Wrong | undefined {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value, path: '' }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [name, inner] of Object.entries(next.value)) {
      values += 1;
      const path = next.path === '' ? name : `${next.path}.${name}`;
      if (values > MOST_VALUES) return { path: '', say: 'too many values' };
      if (NOT_FIELDS.includes(name)) return { path: harmless(path), say: 'no such field' };
      waiting.push({ value: inner, path });
    }
  }
  return undefined;
}
