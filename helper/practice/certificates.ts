import { createSecureContext, type SecureContext } from 'node:tls';
import { makeAuthority, makeCertificate, type Authority } from '../certificates/make.ts';
import { remember } from './remember.ts';
import type { PracticeCertificate } from './world.ts';

const DAY = 24 * 60 * 60 * 1000;

let authority: Promise<Authority> | undefined;

/** The authority of all practice certificates: made when first needed, forgotten with the process, never on a disk. */
export function practiceAuthority(): Promise<Authority> {
  authority ??= makeAuthority({ name: 'Outbox Doctor practice', notBefore: new Date(Date.now() - 1000 * DAY) });
  return authority;
}

let made: { readonly day: number; readonly contexts: Map<string, Promise<SecureContext>> } | undefined;

/**
 * What a practice server needs for its handshakes. Its dates are counted from today, so it is made once a day and shared by all
 * worlds. Made for each look, they and their contexts took half of a busy helper's time, and memory that V8's collector does not see.
 */
export function practiceContext({ names, issuer, days: [from, to] }: PracticeCertificate): Promise<SecureContext> {
  const now = Date.now();
  const day = Math.floor(now / DAY);
  if (made?.day !== day) made = { day, contexts: new Map() };
  return remember(made.contexts, JSON.stringify([names, issuer, from, to]), async () => {
    const { certificate, key } = await makeCertificate({
      names,
      ...(issuer === 'authority' && { issuer: await practiceAuthority() }),
      notBefore: new Date(now + from * DAY),
      notAfter: new Date(now + to * DAY),
    });
    return createSecureContext({ cert: certificate, key });
  });
}
