import { addressIn } from './address.ts';

/** What a client's error says in labelled fields: "Account: '…', Server: '…', Protocol: SMTP, Port: 25, …". */
export interface Fields {
  readonly account: string | null;
  /** As written, even where it is no host name. */
  readonly server: string | null;
  readonly protocol: string | null;
  readonly port: number | null;
  readonly secure: boolean | null;
  /** It holds a field that only an error has, such as "Error Number". */
  readonly tellsError: boolean;
  /** The bare reply code of "Server Error: 550". */
  readonly refusal: number | null;
  /** How many different labels were found; one of them alone says little of what kind the text is. */
  readonly count: number;
}

type Name = 'account' | 'server' | 'protocol' | 'port' | 'secure' | 'serverError' | 'told' | 'ignored';

/** Labels in lower case without blanks. `ignored` ones end in the words of another and would be mistaken for it. */
const LABELS: Readonly<Record<string, Name>> = {
  account: 'account',
  server: 'server',
  smtpserver: 'server',
  smtphost: 'server',
  outgoingserver: 'server',
  outgoingmailserver: 'server',
  'outgoingserver(smtp)': 'server',
  'outgoingmailserver(smtp)': 'server',
  protocol: 'protocol',
  port: 'port',
  'secure(ssl)': 'secure',
  servererror: 'serverError',
  serverresponse: 'told',
  errornumber: 'told',
  incomingserver: 'ignored',
  incomingmailserver: 'ignored',
  imapserver: 'ignored',
  popserver: 'ignored',
  pop3server: 'ignored',
  generatingserver: 'ignored',
  reportingserver: 'ignored',
  remoteserver: 'ignored',
  receivingserver: 'ignored',
};

const LABEL =
  /\b(?:(?:incoming|outgoing|imap|pop3?|smtp|generating|reporting|remote|receiving)\s)?(?:mail\s)?(?:account|server(?:\s(?:response|error)|\s\(smtp\))?|smtp\shost|protocol|port|secure\s?\(ssl\)|error\snumber)\s?:\s?/gi;

/** A field's value: what its quotation marks hold, or what comes before the next comma, or its first word. */
function valueAt(text: string, at: number): string {
  const rest = text.slice(at, at + 400);
  const quote = rest[0];
  if (quote === "'" || quote === '"') {
    const end = rest.slice(1).search(quote === "'" ? /'(?=[\s,.;)]|$)/ : /"/);
    if (end >= 0) return clean(rest.slice(1, 1 + end));
  }
  const stop = rest.search(/[,;]|\n\n|$/);
  const upToComma = clean(rest.slice(0, stop));
  return rest[stop] === ',' && upToComma.length <= 100 ? upToComma : (/^[^\s,;]*/.exec(rest)?.[0] ?? '');
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function portOf(value: string): number | null {
  const port = /^['"]?(\d{1,5})(?!\d)/.exec(value)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65535 ? Number(port) : null;
}

function secureOf(value: string): boolean | null {
  const said = /^['"]?(yes|no)\b/i.exec(value)?.[1]?.toLowerCase();
  return said === undefined ? null : said === 'yes';
}

/** More labels than a report of many accounts has. */
const MOST = 500;

/** The first value of each label. */
export function findFields(text: string): Fields {
  const values = new Map<Name, string>();
  let looked = 0;
  for (const match of text.matchAll(LABEL)) {
    if (++looked > MOST) break;
    const name = LABELS[match[0].toLowerCase().replace(/[\s:]/g, '')];
    if (!name || name === 'ignored' || values.has(name)) continue;
    const value = valueAt(text, match.index + match[0].length);
    if (value !== '') values.set(name, value);
  }
  const server = values.get('server');
  return {
    account: addressIn(values.get('account') ?? ''),
    server: server === undefined ? null : server.replace(/^<(.*)>$/, '$1').slice(0, 253),
    protocol: values.get('protocol')?.toUpperCase() ?? null,
    port: portOf(values.get('port') ?? ''),
    secure: secureOf(values.get('secure') ?? ''),
    tellsError: values.has('serverError') || values.has('told'),
    refusal: Number(/^[45][0-5]\d$/.exec(values.get('serverError') ?? '')?.[0] ?? 0) || null,
    count: values.size,
  };
}
