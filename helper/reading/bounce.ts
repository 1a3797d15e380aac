/** What in a text makes it a report of mail that came back. */
export interface Bounce {
  /** A bounce beyond doubt: fields of a delivery report (RFC 3464), or a mail server's own words for one. */
  readonly certain: boolean;
  /** Words of a bounce that other mail may hold too; together with a refusal they make one. */
  readonly likely: boolean;
  /** The report says that the mail was delivered, relayed or expanded: nothing failed (RFC 3464 §2.3.3). */
  readonly delivered: boolean;
  readonly hosts: readonly { readonly host: string; readonly at: number }[];
}

const CERTAIN =
  /\b(?:diagnostic-code|final-recipient|reporting-mta|x-failed-recipients)\s?:|\bthis\sis\sthe\smail\ssystem\sat\shost\b|\bthis\smessage\swas\screated\sautomatically\sby\smail\sdelivery\ssoftware\b|\bremote\sserver\s(?:at\s\S{1,253}\s(?:\(\S{1,60}\)\s)?)?returned\b|\bgenerating\sserver\s?:|\bmailer-daemon\b|\bdelivery\sstatus\snotification\b|\bdelivery\shas\sfailed\sto\sthese\srecipients\b|\bi'm\safraid\si\swasn't\sable\sto\sdeliver\b|\bdelivery\sto\sthe\sfollowing\srecipients?\sfailed\b|\b(?:message|mail)\swasn't\sdelivered\sto\b|\bsmtp\serror\sfrom\sremote\s(?:mail\s)?server\b|\bhost\s\S{1,253}\s?\[[^\]\n]{2,60}\]\ssaid\s?:|\bremote\shost\ssaid\s?:|\bgave\sthis\serror\s?:|\brejected\syour\smessage\sto\sthe\sfollowing\b|\bthe\sresponse\s(?:from\sthe\sremote\sserver\s)?was\s?:/i;

const LIKELY =
  /\bdid\snot\sreach\ssome\sor\sall\b|\bundeliver(?:able|ed)\b|\b(?:could\snot|couldn't)\sbe\sdelivered\b|\bdelivery\s(?:has\s)?failed\b/i;

const ACTION = /^Action:\s?(failed|delayed|delivered|relayed|expanded)\b/gim;

/** Where a bounce names the host that refused; the name is the first group. */
const HOSTS: readonly RegExp[] = [
  /\bRemote-MTA:\s?(?:[\w-]{1,20}\s?;\s?)?([\w.-]{1,253})/gi,
  // Postfix: "host mx.example.net[192.0.2.1] said: 550 …"; Exim: "host mx.example.net [192.0.2.1]: 550 …".
  /\bhost\s([\w.-]{1,253})\s?\[[^\]\n]{2,60}\]\s?(?:said|refused|:)/gi,
  /\bremote\sserver\sat\s([\w.-]{1,253})/gi,
  // Gmail: "… for the recipient domain example.net by mx.example.net. [192.0.2.1]."
  /\bdomain\s\S{1,253}\sby\s([\w.-]{1,253})\s\[/gi,
  // qmail: "Connected to 192.0.2.1 but sender was rejected.", "192.0.2.1 does not like recipient."
  /\bconnected\sto\s([\w.-]{1,253})\sbut\b/gi,
  /(?<![\w.-])([\w.-]{4,253})\s(?:does\snot\slike\srecipient|rejected\syour\smessage\sto|gave\sthis\serror)/gi,
  // Exchange: "<mx.example.net #5.1.1 smtp;550 5.1.1 …>".
  /<([\w.-]{1,253})\s#\d/g,
];
const MOST_HOSTS = 50;

function firstHosts(text: string, pattern: RegExp): { host: string; at: number }[] {
  const found: { host: string; at: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ host: (match[1] ?? '').replace(/\.$/, ''), at: match.index });
    if (found.length >= MOST_HOSTS) break;
  }
  return found;
}

/** Recognises a bounce and the hosts it names as refusing. */
export function findBounce(text: string): Bounce {
  const actions = [...text.matchAll(ACTION)].map((match) => match[1]?.toLowerCase());
  const hosts = HOSTS.flatMap((pattern) => firstHosts(text, pattern));
  return {
    certain: CERTAIN.test(text),
    likely: LIKELY.test(text),
    delivered: actions.length > 0 && actions.every((action) => action !== 'failed' && action !== 'delayed'),
    hosts: hosts.filter(({ host }) => /[a-z\d]/i.test(host)).sort((a, b) => a.at - b.at),
  };
}

/** The host whose refusal stands at `at`: the last one named before it, else the first one after. */
export function hostNear(bounce: Bounce, at: number): string | null {
  const before = bounce.hosts.findLast((it) => it.at <= at);
  return (before ?? bounce.hosts[0])?.host ?? null;
}
