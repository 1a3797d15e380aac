import type { Account, Encryption } from '../protocol/account.ts';
import type { Report } from '../protocol/report.ts';

/*
 * A practice world: a small mail world broken in one named way. Pure data; network.ts plays it.
 * All its names are under .test, which no resolver knows (RFC 2606 §2, RFC 6761 §6.2), or are those of well-known
 * providers, which the practice network answers itself: practice sends no packet off this computer.
 */

/** The certificate a practice server shows. */
export interface PracticeCertificate {
  readonly names: readonly string[];
  /** `itself`: self-signed, trusted by nobody. */
  readonly issuer: 'authority' | 'itself';
  /** From when to when it is good, in days from now. */
  readonly days: readonly [from: number, to: number];
}

/** One port of a mail server that really speaks SMTP. */
export interface MailPort {
  /** `tls` from the first byte, `starttls` offered, `none` in the clear only. */
  readonly encryption: Encryption;
  /** Needed unless `encryption` is `none`. */
  readonly certificate?: PracticeCertificate;
  /** SASL mechanisms offered once the conversation is encrypted as far as this port can be; none are offered before. */
  readonly auth: readonly string[];
  /** The reply to MAIL FROM before TLS where STARTTLS could be used, and the reply to it afterwards. */
  readonly mailBeforeTls: string;
  readonly mail: string;
}

/**
 * What stands behind one port. `accepts` opens and greets, no more. A port that a host's table does not list is refused.
 */
export type Port = MailPort | 'accepts' | 'refused' | 'silent';

export interface PracticeHost {
  readonly ports: Readonly<Record<number, Port>>;
}

export interface World {
  /** The id of the cause it must lead to; `healthy` leads to none. */
  readonly id: string;
  /** The error text Outlook would show. */
  readonly text: string;
  /** Without its reading, which practiceList() fills in from the text. */
  readonly report: Report;
  /** Every other name is not found, but for the control hosts, which are there in every world with a network. */
  readonly hosts: Readonly<Record<string, PracticeHost>>;
  /** Ports on which no host answers, the control hosts included. */
  readonly blocked?: readonly number[];
  /** Mail exchangers by domain, lowest preference first. */
  readonly mailExchangers?: Readonly<Record<string, readonly string[]>>;
  /** No network at all: nothing resolves, nothing can be reached. */
  readonly offline?: true;
}

/** A good certificate of the practice authority for these names. */
export function goodCertificate(...names: readonly string[]): PracticeCertificate {
  return { names, issuer: 'authority', days: [-30, 335] };
}

/** Port 587 as it should be: STARTTLS, and sign-in only inside it (RFC 6409, RFC 8314). */
export function submission(certificate: PracticeCertificate): MailPort {
  return {
    encryption: 'starttls',
    certificate,
    auth: ['PLAIN', 'LOGIN'],
    mailBeforeTls: '530 5.7.0 Must issue a STARTTLS command first',
    mail: '530 5.7.0 Authentication required',
  };
}

/** Port 465 as it should be: TLS from the first byte (RFC 8314 §3.3). */
export function submissions(certificate: PracticeCertificate): MailPort {
  return { ...submission(certificate), encryption: 'tls' };
}

/** Port 25 as it is between servers: STARTTLS is there, sign-in is not, and strangers' mail is not taken. */
export function relay(certificate: PracticeCertificate): MailPort {
  return {
    encryption: 'starttls',
    certificate,
    auth: [],
    mailBeforeTls: '530 5.7.0 Must issue a STARTTLS command first',
    mail: '554 5.7.1 Relay access denied',
  };
}

/** A mail server with all its usual ports as they should be. */
export function goodServer(certificate: PracticeCertificate): PracticeHost {
  return { ports: { 25: relay(certificate), 465: submissions(certificate), 587: submission(certificate) } };
}

/** The account of the person all this happens to, with what differs in this world. */
export function anna(smtp: Account['smtp'] = {}): Account {
  const email = 'anna@practice.test';
  return {
    email,
    smtp: { host: 'smtp.practice.test', port: 587, encryption: 'starttls', auth: 'password', user: email, ...smtp },
  };
}

/** A report as it is before anybody read the error's text. */
export function practiceReport(practice: string, account: Account): Report {
  return { reading: null, account, date: '2026-11-21', practice };
}
