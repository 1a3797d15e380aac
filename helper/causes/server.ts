import type { Encryption, ServerSettings, SignIn } from '../protocol/account.ts';
import type { Attempt, Certificate, Talk } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';

/*
 * What the facts say about one server, asked in the words the causes use. Pure; every answer may be "not known".
 */

/** What became of a port: the best answer of any address family, since one that works is enough to send. */
export type PortAnswer = Attempt['answer'];

/** A way to send that was gone all the way in this run, up to where one would sign in. */
export interface Way {
  readonly host: string;
  readonly port: number;
  readonly encryption: Encryption;
}

/** The account's own server as it is set now; undefined until host and port are known. */
export function ownServer({ report }: Situation): (ServerSettings & { host: string; port: number }) | undefined {
  const { host, port } = report.account.smtp;
  return host === undefined || port === undefined ? undefined : { ...report.account.smtp, host, port };
}

/** Host names are compared without case, and a final dot says nothing more (RFC 1034 §3.1). */
export function sameHost(a: string, b: string): boolean {
  return a === b || plainHost(a) === plainHost(b);
}

/** A host name in the form that is compared. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/** Every attempt on a port, one a family. */
function attemptsAt({ seen }: Situation, host: string, port: number): readonly Attempt[] {
  return (seen['port-open']?.attempts ?? []).filter((one) => sameHost(one.host, host) && one.port === port);
}

/** Undefined until the port has answered on every family it was tried on, unless one was accepted. */
export function portAnswer(situation: Situation, host: string, port: number): PortAnswer | undefined {
  const { seen, over } = situation;
  const attempts = attemptsAt(situation, host, port);
  if (attempts.some((one) => one.answer === 'accepted')) return 'accepted';
  const addresses = seen['host-address']?.hosts.find((one) => sameHost(one.host, host));
  const families = addresses ? Math.min(1, addresses.ipv4.length) + Math.min(1, addresses.ipv6.length) : 1;
  if (attempts.length < families && !over('port-open')) return undefined;
  const order: readonly PortAnswer[] = ['refused', 'prohibited', 'silent', 'unreachable'];
  return order.find((answer) => attempts.some((one) => one.answer === answer));
}

/**
 * Whether somebody said at once that a port cannot be reached: a firewall's word, of the server or on the way (RFC 1812
 * §5.2.7.1; "administratively prohibited" reads as EHOSTUNREACH, by IPv6 as EACCES), or that of a router without a way.
 * One that looks for a machine and finds nobody takes a second and more (RFC 1122 §2.3.2.1, RFC 4861 §7.2.2).
 */
export function isForbidden({ answer, code, family, ms }: Attempt): boolean {
  if (answer === 'prohibited') return family === 6;
  return answer === 'unreachable' && code === 'EHOSTUNREACH' && ms < 900;
}

/** The port has not answered so far, though one that answers would have done so by now, as others of its host did. */
export function isOverdue({ seen }: Situation, host: string, port: number): boolean {
  const { attempts = [], overdue = [] } = seen['port-open'] ?? {};
  const others = attempts.some((one) => sameHost(one.host, host) && one.answer === 'accepted');
  return others && overdue.some((one) => sameHost(one.host, host) && one.port === port);
}

/** All conversations with a port; those that went all the way first. */
export function talksAt({ seen }: Situation, host: string, port: number): readonly Talk[] {
  return (seen['smtp-greeting']?.talks ?? [])
    .filter((one) => sameHost(one.host, host) && one.port === port)
    .toSorted((a, b) => Number(a.failure !== undefined) - Number(b.failure !== undefined));
}

/** The certificates a port showed, one a family. */
export function certificatesAt({ seen }: Situation, host: string, port: number): readonly Certificate[] {
  return (seen['tls-certificate']?.certificates ?? []).filter((one) => sameHost(one.host, host) && one.port === port);
}

/**
 * Whether Outlook would take this certificate. It asks the system's store; where we could not read that, the bundled
 * roots stand in for it.
 */
export function isTrusted({ trust }: Certificate): boolean {
  return (trust.system ?? trust.bundled) === 'trusted';
}

/**
 * What of it, or of one above it, is too weak for today; undefined if nothing is. Servers still send old links beside
 * their chain, so one above counts only where the chain does not hold.
 */
export function weaknessIn(certificate: Certificate): string | undefined {
  const { weak, chain = [], ends } = certificate;
  if (weak !== undefined || ends === 'itself' || isTrusted(certificate)) return weak;
  return chain.find((one) => one.weak !== undefined)?.weak;
}

/** For the right name, in its dates, trusted, and strong enough for today. */
export function isGood(certificate: Certificate): boolean {
  return (
    certificate.nameFits && certificate.dateFits && isTrusted(certificate) && weaknessIn(certificate) === undefined
  );
}

/**
 * Whether a server offers a way to sign in that Outlook can go. What the account wants may not be known. With user name
 * and password Outlook speaks LOGIN and PLAIN; CRAM-MD5, DIGEST-MD5 and SCRAM it does not know, and NTLM is its SPA
 * (support.microsoft.com, "POP, IMAP, and SMTP settings"; [MS-NLMP]).
 */
export function offersSignIn(mechanisms: readonly string[], wanted: SignIn | undefined): boolean {
  const any = (...names: readonly string[]) => mechanisms.some((one) => names.includes(one));
  switch (wanted) {
    case 'none':
      return true;
    case 'oauth2':
      return any('XOAUTH2', 'OAUTHBEARER');
    case 'spa':
      return any('NTLM', 'GSSAPI', 'GSS-SPNEGO');
    case 'password':
      return any('LOGIN', 'PLAIN');
    case undefined:
      return any('LOGIN', 'PLAIN', 'XOAUTH2', 'OAUTHBEARER', 'NTLM');
  }
}

/**
 * Every encrypted way to send that was gone all the way just now: port open, TLS with a good certificate, EHLO, and a way
 * to sign in. Unencrypted ways are never among them: we do not advise them.
 */
export function workingWays(situation: Situation): readonly Way[] {
  const { report, seen } = situation;
  const wanted = report.account.smtp.auth === 'none' ? undefined : report.account.smtp.auth;
  const ways: Way[] = [];
  for (const talk of seen['smtp-greeting']?.talks ?? []) {
    if (talk.failure || talk.spoke === 'none' || !offersSignIn(talk.authAfter, wanted)) continue;
    const shown = certificatesAt(situation, talk.host, talk.port);
    // Outlook may come by either address family, so the certificate must be good on both.
    if (!shown.some((one) => one.family === talk.family) || !shown.every(isGood)) continue;
    const same = (one: Way) => one.host === talk.host && one.port === talk.port && one.encryption === talk.spoke;
    if (!ways.some(same)) ways.push({ host: talk.host, port: talk.port, encryption: talk.spoke });
  }
  return ways;
}

/**
 * Whether the account's own way was gone all the way, with the encryption it is set to; where that is not known, with the
 * one the port speaks. Undefined while it is not known.
 */
export function ownWayWorks(situation: Situation): boolean | undefined {
  const own = ownServer(situation);
  if (!own) return undefined;
  const answer = portAnswer(situation, own.host, own.port);
  if (answer === undefined) return undefined;
  if (answer !== 'accepted') return false;
  const talks = talksAt(situation, own.host, own.port);
  const talk = talks[0];
  if (!talk) return undefined;
  if (talk.failure) return situation.over('smtp-greeting') ? false : undefined;
  // The other address family may still say something else.
  const open = attemptsAt(situation, own.host, own.port).filter((one) => one.answer === 'accepted');
  if (talks.length < open.length && !situation.over('smtp-greeting')) return undefined;
  const encryption = own.encryption ?? talk.spoke;
  if (encryption === 'none') return offersSignIn(talk.authBefore, own.auth);
  if (encryption !== talk.spoke || !offersSignIn(talk.authAfter, own.auth)) return false;
  const certificates = certificatesAt(situation, own.host, own.port);
  // Outlook may come by either address family, so the certificate must be good on both.
  return certificates.length === 0 ? undefined : certificates.every(isGood);
}
