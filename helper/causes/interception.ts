import { interceptorIn, type Interceptor } from '../knowledge/interceptors.ts';
import type { Certificate } from '../protocol/evidence.ts';
import { isLoopback } from './addresses.ts';
import type { Situation } from './cause.ts';
import { cameFromHere, isNear } from './near.ts';
import { certificatesAt, ownServer, sameHost } from './server.ts';

/*
 * Whether somebody between Outlook and the server opens the encryption. A company's own server whose private authority
 * this computer trusts is no such thing: others than it must show the same hand.
 */

/** Conversations of well-known hosts on the account's port, with their certificates; undefined where nobody looked. */
export function controlTalks({ seen }: Situation) {
  const talks = seen['control-talks']?.talks;
  return talks && { talks, certificates: talks.flatMap((one) => one.certificate ?? []) };
}

/** The certificates of the account's own server: at its port, and, where that shows none, at its others. */
export function ownCertificates(situation: Situation): readonly Certificate[] {
  const own = ownServer(situation);
  if (!own) return [];
  const here = certificatesAt(situation, own.host, own.port);
  if (here.length > 0) return here;
  return (situation.seen['tls-certificate']?.certificates ?? []).filter((one) => sameHost(one.host, own.host));
}

/** Who is betrayed by the names in the server's certificates, and in which of them. Public authorities betray nobody. */
export function namedInterceptor(
  situation: Situation,
): { readonly interceptor: Interceptor; readonly certificate: Certificate } | undefined {
  for (const certificate of ownCertificates(situation)) {
    if (certificate.trust.bundled === 'trusted') continue;
    const names = [certificate.issuer, ...(certificate.chain ?? []).map((one) => one.subject)];
    const interceptor = interceptorIn(names);
    if (interceptor) return { interceptor, certificate };
  }
  return undefined;
}

/**
 * A well-known host that shows the very key the account's server shows: no two parties share a private key, so one and the
 * same machine answers for both. Public authorities sign one key for many names of one party, so those do not count.
 * A gateway makes a certificate for each name. One and the same for both tells by what else answers on that port: if it has
 * both names, it is one of somebody who runs both, unless addresses of nobody answer too; if it has neither, those show that
 * whoever takes the connections does not even pretend (transparent-proxy).
 */
export function sharedKey(
  situation: Situation,
): { readonly certificate: Certificate; readonly with: string } | undefined {
  for (const certificate of ownCertificates(situation)) {
    if (certificate.trust.bundled === 'trusted' || !certificate.key) continue;
    const { print } = certificate.key;
    const twin = controlTalks(situation)?.certificates.find(
      (one) =>
        one.key?.print === print &&
        one.trust.bundled !== 'trusted' &&
        !sameHost(one.host, certificate.host) &&
        (!isSame(one, certificate) || betrays(situation, certificate)),
    );
    if (twin) return { certificate, with: twin.host };
  }
  return undefined;
}

/** With one key, the same names make it the same certificate, or one made anew of it. */
function isSame(a: Certificate, b: Certificate): boolean {
  const list = ({ names }: Certificate) => names.toSorted().join('\n');
  return list(a) === list(b);
}

function betrays(situation: Situation, { nameFits, port }: Certificate): boolean {
  if (!situation.over('decoy-ports')) return false;
  const decoys = situation.seen['decoy-ports']?.decoys ?? [];
  return nameFits === decoys.some((one) => one.port === port && one.answer === 'accepted');
}

/**
 * A well-known host that shows a certificate of the very stranger who signed the account's server's: nobody whom no
 * system trusts signs for the big providers. A root that this computer trusts proves nothing that way.
 */
export function sharedStranger(
  situation: Situation,
): { readonly certificate: Certificate; readonly with: string } | undefined {
  for (const certificate of ownCertificates(situation)) {
    if (!fromStranger(certificate)) continue;
    const twin = controlTalks(situation)?.certificates.find(
      (one) => one.issuer === certificate.issuer && fromStranger(one) && !sameHost(one.host, certificate.host),
    );
    if (twin) return { certificate, with: twin.host };
  }
  return undefined;
}

/** Whether somebody signed it whom no store of this computer knows. */
export function fromStranger({ trust, selfSigned, dateFits, ends, issuer }: Certificate): boolean {
  const unknown = ends === 'missing-issuer' || ends === 'unknown-root';
  return (
    unknown && !selfSigned && dateFits && issuer !== '' && trust.system !== 'trusted' && trust.bundled !== 'trusted'
  );
}

/**
 * Whether the account's port was answered from within this computer: accepted in no time, though other ports and hosts
 * take a real round trip.
 */
export function answeredHere(situation: Situation): boolean {
  const own = ownServer(situation);
  const attempts = situation.seen['port-open']?.attempts ?? [];
  const here = attempts.find(
    (one) => own && sameHost(one.host, own.host) && one.port === own.port && one.answer === 'accepted',
  );
  // A server on this very computer or beside it is near by right.
  if (!here || isLoopback(here.address)) return false;
  const others = [
    ...attempts.filter((one) => one.port !== here.port),
    ...(situation.seen['other-hosts']?.controls ?? []).filter((one) => [80, 443].includes(one.port)),
  ].filter((one) => (one.answer === 'accepted' || one.answer === 'refused') && !isNear(one));
  return others.length >= 2 && cameFromHere([here], others);
}
