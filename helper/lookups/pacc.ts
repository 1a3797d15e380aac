import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Outgoing } from '../protocol/evidence.ts';
import { serverName } from './server-name.ts';

/*
 * PACC (draft-ietf-mailmaint-pacc-04): a JSON page whose bytes are vouched for by a fingerprint in DNS. Before version
 * 03 sending was called `smtp`, since then `submit`; pages of both kinds are about. The port is the one of implicit TLS.
 */

const textServer = v.object({ host: v.string() });
const page = v.object({
  protocols: v.object({ submit: v.optional(textServer), smtp: v.optional(textServer) }),
  authentication: v.optional(
    v.object({ password: v.optional(v.boolean()), 'oauth-public': v.optional(v.object({ issuer: v.string() })) }),
  ),
});

/** Whether one of the TXT records of `_ua-auto-config` has the fingerprint of these bytes. */
export function fingerprintFits(texts: readonly string[], bytes: Uint8Array): boolean {
  const digest = createHash('sha256').update(bytes).digest('base64');
  return texts.some((text) => {
    const tags = new Map(text.split(';').map(tag));
    return tags.get('v') === 'UAAC1' && tags.get('a') === 'sha256' && tags.get('d') === digest;
  });
}

/** The outgoing server a page names; empty if it names none that can be used, null if it is no such page. */
export function readPacc(bytes: Uint8Array): Outgoing[] | null {
  const read = v.safeParse(page, json(bytes));
  if (!read.success) return null;
  const { protocols, authentication } = read.output;
  const host = serverName((protocols.submit ?? protocols.smtp)?.host ?? '');
  if (host === null) return [];
  const auth: Outgoing['auth'] = [
    ...(authentication?.['oauth-public'] ? (['oauth2'] as const) : []),
    ...(authentication?.password ? (['password'] as const) : []),
  ];
  return [{ host, port: 465, encryption: 'tls', auth, username: 'full-address' }];
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** `d=…` as its name and its value, which may hold more of the sign. */
function tag(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
}
