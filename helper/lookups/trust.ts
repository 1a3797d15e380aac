import type { FoundSettings, Outgoing } from '../protocol/evidence.ts';
import { say, type Said } from '../words/say.ts';
import { registrable, sameOwner } from './registrable.ts';

/** How far something can be trusted, and why. */
export interface Trust {
  readonly trust: FoundSettings['trust'];
  readonly why: Said;
}

/**
 * How far a page can be trusted that was fetched over https. The certificate proves that the domain itself speaks; but
 * a domain can name anybody's server, and a password goes there.
 *
 * @param hosts the hosts asked for it, the first one being of the domain itself; more if we were sent on
 */
export function trustOfPage(domain: string, hosts: readonly string[], outgoing: readonly Outgoing[]): Trust {
  const [asked = domain] = hosts;
  const elsewhere = hosts.find((host) => !sameOwner(host, domain));
  const foreign = outgoing.find(({ host }) => !sameOwner(host, domain))?.host;
  const other = foreign === undefined ? '' : (registrable(foreign) ?? foreign);
  if (elsewhere === undefined) {
    return foreign === undefined
      ? { trust: 'high', why: say('settings.why.own', { asked, domain }) }
      : { trust: 'medium', why: say('settings.why.foreign', { asked, domain, other }) };
  }
  return foreign === undefined
    ? { trust: 'medium', why: say('settings.why.sent-on', { asked, domain, elsewhere }) }
    : { trust: 'low', why: say('settings.why.sent-on-foreign', { asked, elsewhere, other }) };
}
