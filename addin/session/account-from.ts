import * as v from 'valibot';
import { hostSchema, type Account, type ServerSettings } from '../../helper/protocol/account.ts';
import { say, type Said } from '../../helper/words/say.ts';
import { ascii } from './ascii-host.ts';
import type { Draft, DraftProblems } from './draft.ts';

export type Drafted =
  { readonly ok: true; readonly account: Account } | { readonly ok: false; readonly problems: DraftProblems };

/** Reads the fields. Nothing is corrected silently but outer spaces; everything else is said at its field. */
export function accountFrom(draft: Draft): Drafted {
  const email = draft.email.trim();
  // Names outside ASCII are looked up in their A-label form.
  const host = ascii(draft.host.trim());
  const port = draft.port.trim();
  const problems: { -readonly [Field in keyof Draft]?: Said } = {};

  const wrongEmail = problemOfEmail(email, host !== '');
  if (wrongEmail) problems.email = wrongEmail;
  const wrongHost = problemOfHost(host);
  if (wrongHost) problems.host = wrongHost;
  const wrongPort = problemOfPort(port);
  if (wrongPort) problems.port = wrongPort;
  if (Object.keys(problems).length > 0) return { ok: false, problems };

  const smtp: ServerSettings = {
    ...(host && { host }),
    ...(port && { port: Number(port) }),
    ...(draft.encryption && { encryption: draft.encryption }),
    ...(draft.auth && { auth: draft.auth }),
  };
  return { ok: true, account: { ...(email && { email }), smtp } };
}

function problemOfEmail(email: string, serverIsKnown: boolean): Said | null {
  if (email === '') return serverIsKnown ? null : say('pane.account.email.missing');
  if (/\s/.test(email)) return say('pane.account.email.space');
  if (email.length > 320) return say('pane.account.email.long');
  const at = email.lastIndexOf('@');
  if (at < 1) return say('pane.account.email.no-at');
  // Host names outside ASCII are looked up in their A-label form; the helper does that. Here only the shape counts.
  const domain = email.slice(at + 1);
  return /^[^\s@.]+(?:\.[^\s@.]+)+$/.test(domain) ? null : say('pane.account.email.domain', { domain });
}

function problemOfHost(host: string): Said | null {
  if (host === '') return null;
  if (/\s/.test(host)) return say('pane.account.host.space', { host });
  if (host.includes('@')) return say('pane.account.host.address', { host });
  if (host.includes('/')) return say('pane.account.host.link', { host });
  if (/^[^:]+:\d+$/.test(host)) return say('pane.account.host.port', { host });
  if (host.length > 253) return say('pane.account.host.long');
  return v.is(hostSchema, host) ? null : say('pane.account.host.characters', { host });
}

function problemOfPort(port: string): Said | null {
  if (port === '') return null;
  if (!/^\d+$/.test(port)) return say('pane.account.port.digits', { port });
  const number = Number(port);
  if (number < 1) return say('pane.account.port.low', { port });
  return number > 65535 ? say('pane.account.port.high', { port }) : null;
}
