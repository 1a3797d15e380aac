import { interceptorIn, type Interceptor } from '../knowledge/interceptors.ts';
import type { Certificate } from '../protocol/evidence.ts';
import { isLoopback } from './addresses.ts';
import type { Situation } from './cause.ts';
import { cameFromHere, isNear } from './near.ts';
import { isPublicAddress } from './public-address.ts';
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

/** What a well-known host and the account's server have in common, though they have nothing to do with each other. */
export interface SharedHand {
  readonly certificate: Certificate;
  readonly with: string;
  /**
   * One private key; an issuer whom no store knows (nobody whom no system trusts signs for the big providers); or an
   * authority that only this computer's own store knows.
   */
  readonly what: 'key' | 'stranger' | 'authority';
  /** Whether it can be nobody but one who stands between. In a network of its own, one hand may make all certificates. */
  readonly proved: boolean;
}

/** Undefined where no well-known host shows the hand that the account's server shows. */
export function sharedHand(situation: Situation): SharedHand | undefined {
  const twins = (controlTalks(situation)?.talks ?? []).filter(({ address }) => !isOwnAddress(situation, address));
  const hands = (['key', 'stranger', 'authority'] as const).flatMap((what) =>
    ownCertificates(situation)
      .filter((certificate) => !isServersOwn(situation, certificate))
      .flatMap((certificate) =>
        twins
          .filter((twin) => !sameHost(twin.host, certificate.host))
          .filter((twin) => twin.certificate && shares[what](situation, certificate, twin.certificate))
          .map((twin) => ({
            certificate,
            with: twin.host,
            what,
            proved: isProved(situation, certificate, twin.address),
          })),
      ),
  );
  return hands.find((one) => one.proved) ?? hands[0];
}

/**
 * Whether the server shows the same key on a port where nobody takes connections to addresses of nobody, as somebody does
 * on this one: who passes them on here has not got that key.
 */
function isServersOwn(situation: Situation, { host, port, key }: Certificate): boolean {
  const decoys = situation.seen['decoy-ports']?.decoys ?? [];
  const taken = (at: number) => decoys.some((one) => one.port === at && one.answer === 'accepted');
  const asked = (at: number) => decoys.some((one) => one.port === at);
  return (
    taken(port) &&
    (situation.seen['tls-certificate']?.certificates ?? []).some(
      (one) =>
        key !== undefined &&
        sameHost(one.host, host) &&
        one.key?.print === key.print &&
        asked(one.port) &&
        !taken(one.port),
    )
  );
}

/** One machine for all names is nobody to compare with. */
function isOwnAddress({ seen, report }: Situation, address: string): boolean {
  const { host = '' } = report.account.smtp;
  return (seen['smtp-greeting']?.talks ?? []).some((one) => sameHost(one.host, host) && one.address === address);
}

const shares = {
  /**
   * No two parties share a private key, so one and the same machine answers for both. Public authorities sign one key for
   * many names of one party, so those do not count. A gateway makes a certificate for each name. One and the same for both
   * tells by what else answers on that port: if it has both names, it is one of somebody who runs both, unless addresses of
   * nobody answer too; if it has neither, those show that whoever takes the connections does not even pretend
   * (transparent-proxy).
   */
  key(situation, mine, theirs) {
    if (!mine.key || mine.key.print !== theirs.key?.print) return false;
    if ([mine, theirs].some((one) => one.trust.bundled === 'trusted')) return false;
    return !isSame(mine, theirs) || betrays(situation, mine);
  },
  stranger: (_, mine, theirs) => mine.issuer === theirs.issuer && fromStranger(mine) && fromStranger(theirs),
  // Whoever stands between to read along makes a certificate for the name that was asked for.
  authority: (_, mine, theirs) =>
    mine.issuer === theirs.issuer &&
    mine.nameFits &&
    !isSame(mine, theirs) &&
    isLocallyTrusted(mine) &&
    isLocallyTrusted(theirs),
} satisfies Record<SharedHand['what'], (situation: Situation, mine: Certificate, theirs: Certificate) => boolean>;

/**
 * What is called smtp.gmail.com and has an address of the Internet is Google's. In a network of its own, such as a
 * laboratory, it may be anybody's, whatever its address, and so it may where only this program was told to trust its
 * authority. There the account's own server gives it away, by showing another hand that holds at another port, or addresses
 * of nobody, by answering on this one.
 */
function isProved(situation: Situation, { host, port, issuer, key, trust }: Certificate, theirs: string): boolean {
  const decoys = situation.seen['decoy-ports']?.decoys ?? [];
  const another = (situation.seen['tls-certificate']?.certificates ?? []).some(
    (one) =>
      sameHost(one.host, host) &&
      one.port !== port &&
      one.issuer !== issuer &&
      one.key?.print !== key?.print &&
      (one.trust.system ?? one.trust.bundled) === 'trusted',
  );
  return (
    (isPublicAddress(theirs) && trust.added !== true) ||
    another ||
    decoys.some((one) => one.port === port && one.answer === 'accepted')
  );
}

/** Whether this computer's own store vouches for it, and no public authority does. */
export function isLocallyTrusted({ trust }: Certificate): boolean {
  return trust.system === 'trusted' && trust.bundled === 'untrusted';
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

/** Whether somebody signed it whom no store of this computer knows. */
export function fromStranger({ trust, selfSigned, dateFits, ends, issuer }: Certificate): boolean {
  const unknown = ends === 'missing-issuer' || ends === 'unknown-root';
  return (
    unknown && !selfSigned && dateFits && issuer !== '' && trust.system !== 'trusted' && trust.bundled !== 'trusted'
  );
}

/**
 * Whether a program of this computer takes the connections to the account's port, be they to addresses of nobody:
 * undefined where the system did not say whose the other end is.
 */
export function takenHere(situation: Situation): boolean | undefined {
  const taken = takenDecoys(situation).flatMap(({ here }) => here ?? []);
  return taken.length > 0 ? taken.includes(true) : undefined;
}

/** Connections to addresses of nobody, on the account's port, that somebody took. */
export function takenDecoys(situation: Situation) {
  const port = ownServer(situation)?.port;
  const decoys = situation.seen['decoy-ports']?.decoys ?? [];
  return decoys.filter((one) => one.port === port && one.answer === 'accepted');
}

/**
 * Whether the account's port was answered from within this computer: the system says so, or it was accepted in no time,
 * though other ports and hosts take a real round trip.
 */
export function answeredHere(situation: Situation): boolean {
  const taken = takenHere(situation);
  if (taken !== undefined) return taken;
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
