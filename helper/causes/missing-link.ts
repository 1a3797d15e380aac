import type { Certificate } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { controlTalks } from './interception.ts';

/*
 * A server that sends its own certificate alone, signed by an issuer this computer does not have: is the issuer a link to
 * a root it trusts, left out by the server, or a stranger? The certificate itself does not tell.
 */

/** Whether another port or server shows the very issuer, and with it the way to a trusted root: then only a link is missing. */
export function linkSeenElsewhere(situation: Situation, { issuer }: Certificate): boolean {
  const all = [
    ...(situation.seen['tls-certificate']?.certificates ?? []),
    ...(controlTalks(situation)?.certificates ?? []),
  ];
  return all.some((one) => one.ends === 'trusted-root' && one.chain?.[0]?.subject === issuer && one.chain.length > 1);
}

/** Names that public authorities give their links: they sign no server with their roots (CA/Browser Forum §6.1.7). */
const LINK =
  /intermediate|issuing|issuer|\bsub(?:ordinate)?[ -]?ca\b|\b(?:server|domain|organi[sz]ation|extended|secure)[ -](?:server |site |validation |validated )*ca\b|\b(?:tls|ssl)[ -](?:rsa|ecc|ca|server)|let.s encrypt|\b(?:R|E|WE|WR|YR|YE)\d{1,2}$|digicert|sectigo|comodo rsa|globalsign|geotrust|thawte|rapidssl|entrust|godaddy|go daddy|starfield|amazon|zerossl|google trust|harica|buypass|actalis|certum|swisssign|telesec|quovadis|\bca \d|\blevel ?\d|\bclass ?\d/i;

/** Whether the issuer is called as links are, not as roots and private authorities are. */
export function seemsIntermediate(situation: Situation, certificate: Certificate): boolean {
  if (linkSeenElsewhere(situation, certificate)) return true;
  const { issuer } = certificate;
  if (/\broot\b/i.test(issuer)) return false;
  return LINK.test(issuer) || certificate.fetchable;
}
