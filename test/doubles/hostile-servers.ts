import type { Made } from '../../helper/certificates/make.ts';
import { MailServer } from './mail-server.ts';

/*
 * Mail servers that mean harm, or are broken beyond manners. Whoever talks to one must come to an end in its own time,
 * with its memory and its screen as they were.
 */

/** A greeting without an end. Every line of it is in order. */
export function endlessGreeting(): MailServer {
  return new MailServer().goesOn('220-and another thing\r\n'.repeat(64));
}

/** An answer to EHLO without an end. */
export function endlessKeywords(): MailServer {
  return new MailServer()
    .says('220 hostile.test ESMTP')
    .expects(/^EHLO /)
    .goesOn('250-X-KEYWORD\r\n'.repeat(64));
}

/** One line of ten million bytes. RFC 5321 §4.5.3.1.5 allows 512. */
export function hugeLine(): MailServer {
  return new MailServer().sends(`220 ${'A'.repeat(10_000_000)}\r\n`);
}

/** Bytes that end strings, clear screens, set titles and turn text around, where words are expected. */
export function controlBytes(): MailServer {
  return new MailServer()
    .sends('220 nul\0escape\x1b[2J\x1b]0;title\x07\x9b31m bell\x07 \u202etxt.exe \r carriage\r\n')
    .expects(/^EHLO /)
    .sends('250-hostile\0.test\r\n250-AUTH PLAIN\x1b[31m\r\n250 <script>alert(1)</script>\r\n');
}

/** Bytes of no character set, from all of the range. */
export function noise(): MailServer {
  return new MailServer().sends(Uint8Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256)).hangsUp();
}

/** A good greeting at one byte a second: never idle long enough for a time-out that starts anew with every byte. */
export function oneByteASecond(everyMs = 1_000): MailServer {
  return new MailServer().drips('220 hostile.test ESMTP and it goes on and on and on\r\n', everyMs);
}

/** Opens the port, and cuts the connection without a word. */
export function resetAtOnce(): MailServer {
  return new MailServer().resets();
}

/** Opens the port, and says nothing at all. */
export function mute(): MailServer {
  return new MailServer().staysSilent();
}

/**
 * Sends, in the clear and together with its consent to STARTTLS, an answer that a careless client reads as if it had
 * come inside TLS (CVE-2020-15685, CVE-2021-29969; https://nostarttls.secvuln.info).
 */
export function injectedBehindStarttls(certificate: Made): MailServer {
  return new MailServer()
    .says('220 hostile.test ESMTP')
    .expects(/^EHLO /)
    .says('250-hostile.test', '250 STARTTLS')
    .expects('STARTTLS')
    .sends('220 go ahead\r\n250-hostile.test\r\n250 AUTH INJECTED\r\n')
    .upgrades(certificate)
    .expects(/^EHLO /)
    .says('250-hostile.test', '250 AUTH PLAIN');
}

/** Promises TLS, and goes on in plain text. */
export function starttlsWithoutTls(): MailServer {
  return new MailServer()
    .says('220 hostile.test ESMTP')
    .expects(/^EHLO /)
    .says('250-hostile.test', '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead', '250 AUTH PLAIN');
}

/** Promises TLS, and says nothing more. */
export function starttlsThenMute(): MailServer {
  return new MailServer()
    .says('220 hostile.test ESMTP')
    .expects(/^EHLO /)
    .says('250-hostile.test', '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead')
    .staysSilent();
}

/** All of them by name, for tests that hold for every one. */
export function hostileServers(certificate: Made): Readonly<Record<string, () => MailServer>> {
  return {
    'an endless greeting': endlessGreeting,
    'endless EHLO keywords': endlessKeywords,
    'a line of ten million bytes': hugeLine,
    'control bytes': controlBytes,
    noise,
    'one byte a second': oneByteASecond,
    'a reset at once': resetAtOnce,
    silence: mute,
    'plain text injected behind STARTTLS': () => injectedBehindStarttls(certificate),
    'STARTTLS without TLS': starttlsWithoutTls,
    'STARTTLS and then silence': starttlsThenMute,
  };
}
