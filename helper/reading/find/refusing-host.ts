import type { Labelled } from './labels.ts';
import { portOf } from './port.ts';
import type { FoundReply } from './found-reply.ts';
import { matchesIn } from './matches.ts';

/** Where a bounce names the host that refused; the name is the first group. Most are bounded by a host name's 253 characters. */
const HOSTS: readonly RegExp[] = [
  // Also as a mail program makes a link of it: "dns; [mx.example.net](http://mx.example.net/)".
  /\bRemote-MTA:\s?(?:[\w-]{1,20}\s?;\s?)?\[?([\w.-]{1,253})/gi,
  // Postfix: "host mx.example.net[192.0.2.1] said: 550 …"; Exim: "host mx.example.net [192.0.2.1]"; others: "host: mx (IP)".
  /(?<!client\s)\bhost:?\s([\w.-]{1,253})\s?(?:\([^)\n]{1,100}\)\s?)?\[[^\]\n]{2,60}\]/gi,
  /(?<!client\s)\bhost:?\s([\w.-]{1,253})\s\([\d.:a-f]{7,45}\)/gi,
  /\bremote\sserver\sat\s([\w.-]{1,253})/gi,
  /\b(?:connect\sto|(?:lost\sconnection|conversation)\swith|of\sserver)\s([\w.-]{1,253})\[[^\]\n]{2,60}\]/gi,
  // What Exim logs.
  /\sH=([\w.-]{4,253})\s\[/g,
  // Gmail: "… for the recipient domain example.net by mx.example.net. [192.0.2.1]."
  /\bby\s([\w.-]{4,253})\s\[[\d.:a-f]{7,45}\]/gi,
  /^\[([\w.-]{4,253})\s[\d.:a-f]{7,45}[\]:]/gim,
  // qmail: "Connected to 192.0.2.1 but sender was rejected.", "192.0.2.1 does not like recipient."
  /\bconnected\sto\s([\w.-]{1,253})\sbut\b/gi,
  /^([\w.-]{4,253})\s(?:does\snot\slike\srecipient|rejected\syour\smessage\sto|gave\sthis\serror|failed\safter\sI\ssent)/gim,
  // Sendmail: "... while talking to mx.example.net.:"; MDaemon: "Waiting for SMTP response from 192.0.2.1".
  /\bwhile\stalking\sto\s([\w.-]{1,253})/gi,
  /\bSMTP\sresponse\sfrom\s([\w.-]{4,253})/gi,
  // Exchange: "mx.example.net #<mx.example.net #5.1.1 smtp;550 …>", or its name on the line above "Remote Server returned".
  /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\s#(?:<|\d)/gm,
  /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\n(?:Remote\sServer|Server)\sreturned/gim,
  // Exchange 2013: "Remote Server returned '<mx.example.net #5.7.1 smtp;554 …>'".
  /\breturned\s'[\d. ]{0,20}<([\w.-]{4,253})\s#/gi,
  /\bcould\snot\sconnect\sto\s([\d.]{7,15})\b/gi,
  /\bLastAttemptedServerName=([\w.-]{4,253})/gi,
];
const MOST = 50;

/** Microsoft 365 signs a refusal with the host that made it: "[AM6EUR05FT047.mail.protection.outlook.com 2024-…]". */
const SIGNED = /\[(?:Hostname=)?([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,7}\.[a-z]{2,24})(?=[\]\s])/gi;
/** GoDaddy begins its reply with its own name. */
const OPENS_WITH_HOST = /^([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,7}\.[a-z]{2,24})\s/i;

interface Host {
  readonly host: string;
  readonly at: number;
}

function named(text: string, pattern: RegExp): Host[] {
  const found: Host[] = [];
  for (const match of matchesIn(text, pattern)) {
    const host = (match[1] ?? '').replace(/\.$/, '');
    if (/[a-z\d]/i.test(host) && host.length > 3) found.push({ host, at: match.index });
    if (found.length >= MOST) break;
  }
  return found;
}

/** "Remote server: mx.example.net", "Receiving server: … (192.0.2.1)", in any language. */
function labelled(labels: readonly Labelled[], text: string): Host[] {
  return labels
    .filter(({ label }) => label === 'remoteServer')
    .slice(0, MOST)
    .flatMap(({ at }) => {
      const line = text.slice(at, at + 300).split('\n', 1)[0] ?? '';
      const host = /^['"<[]?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/.exec(line)?.[1] ?? /\(([\d.]{7,15})\)/.exec(line)?.[1];
      return host === undefined ? [] : [{ host, at }];
    });
}

/** The host in a refusal's own words, or null: some servers sign what they say. */
export function signer(reply: FoundReply | null): string | null {
  const words = reply?.text ?? '';
  return [...matchesIn(words.slice(-600), SIGNED)].at(-1)?.[1] ?? OPENS_WITH_HOST.exec(words)?.[1] ?? null;
}

/** "connect to mx.example.org[192.0.2.1]:25: Connection timed out". */
const TRIED = /\bconnect\sto\s[\w.-]{1,253}\[[^\]\n]{2,60}\]:(\d{1,5})\b/i;

/** The port at which a mail server's log says that nobody answered. */
export function triedPort(text: string): number | null {
  return portOf(TRIED.exec(text)?.[1] ?? '');
}

/** Of a bounce: the host that refused, not the one that made the report. The last one named before the refusal wins. */
export function refusingHost(text: string, labels: readonly Labelled[], reply: FoundReply | null): string | null {
  const hosts = [...HOSTS.flatMap((pattern) => named(text, pattern)), ...labelled(labels, text)];
  const inOrder = hosts.toSorted((a, b) => a.at - b.at);
  const at = reply?.at ?? 0;
  return (inOrder.findLast((it) => it.at <= at) ?? inOrder[0])?.host ?? signer(reply);
}
