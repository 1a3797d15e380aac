import { addressIn } from './address.ts';
import type { Labelled } from './labels.ts';
import { portOf } from './port.ts';
import type { Label } from '../languages/language.ts';
import { vocabulary } from '../languages/vocabulary.ts';

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
  /** Where the values of "Server Response" and the like begin: a server's own words, in whatever language the label is. */
  readonly responses: readonly number[];
  /** How many different labels were found; one of them alone says little of what kind the text is. */
  readonly count: number;
}

type Block = Map<Label, string>;

/**
 * The values of the labels, whatever their language. Where a label comes again another error begins; the one about SMTP
 * is told, else the first.
 */
export function findFields(labels: readonly Labelled[]): Fields {
  const blocks: Block[] = [new Map()];
  let ofIncoming = false;
  for (const { label, value, bounded } of labels) {
    if (SERVERS.has(label)) ofIncoming = label === 'incomingServer';
    // "Incoming server: imap.example.com, Port: 993" tells nothing of sending.
    if (SERVERS.has(label) && !namesServer(value, bounded)) continue;
    if (value === '' || (ofIncoming && (label === 'port' || label === 'secure'))) continue;
    const current = blocks.at(-1);
    if (current && !current.has(label)) current.set(label, value);
    else if (current?.get(label) !== value && blocks.length < MOST_BLOCKS) blocks.push(new Map([[label, value]]));
  }
  const responses = labels.filter(({ label }) => label === 'serverResponse' || label === 'serverError');
  const ofSmtp = blocks.find((block) => block.get('protocol')?.toUpperCase() === 'SMTP');
  return fieldsOf(
    ofSmtp ?? blocks[0] ?? new Map<Label, string>(),
    blocks,
    responses.map(({ at }) => at),
  );
}

/** A host, an address, or a placeholder of a few words; a sentence that begins behind a colon is none. */
function namesServer(value: string, bounded: boolean): boolean {
  const bare = value
    .replace(/[<>\s]/g, '')
    .replace(/\.$/, '')
    .replace(/:\d{1,5}$/, '');
  const placeholder =
    bounded && /^[<'"\p{L}]/u.test(value) && value.split(' ').length <= 2 && !/\d{3}|[()]/.test(value);
  return placeholder || /^[<'"]/.test(value) || /^[\w-]+(?:\.[\w-]+)+$/.test(bare);
}

const SERVERS: ReadonlySet<Label> = new Set<Label>(['server', 'outgoingServer', 'incomingServer']);
const MOST_BLOCKS = 50;

function fieldsOf(values: Block, all: readonly Block[], responses: readonly number[]): Fields {
  const server = values.get('outgoingServer') ?? values.get('server');
  const account = values.get('account') ?? all.find((block) => block.has('account'))?.get('account');
  return {
    account: addressIn(account ?? ''),
    server: server === undefined ? null : hostWritten(server),
    protocol: values.get('protocol')?.toUpperCase() ?? null,
    port: portOf(values.get('port') ?? ''),
    secure: secureOf(values.get('secure') ?? ''),
    tellsError: all.some(
      (block) => block.has('serverError') || block.has('errorNumber') || block.has('serverResponse'),
    ),
    refusal: Number(/^[45][0-5]\d$/.exec(values.get('serverError') ?? '')?.[0] ?? 0) || null,
    responses,
    count: values.size,
  };
}

/** "< smtp.example.com >" and "smtp.example.com:587" without what is no part of a name; placeholders stay as they are. */
function hostWritten(value: string): string {
  // "smtp://anna:secret@smtp.example.com": what stands before the host is nobody's business.
  const written = value.replace(/^\w{1,20}:\/\//, '').replace(/^[^\s@]{1,400}@/, '');
  const bare = written.replace(/[<>]/g, ' ').trim();
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?$/.test(bare);
  return (isHost ? bare.replace(/:\d{1,5}$/, '') : written.trim()).slice(0, 253);
}

function secureOf(value: string): boolean | null {
  const { yes, no } = vocabulary();
  const said = /^['"]?([\p{L}\p{M}]{1,20})/u.exec(value)?.[1]?.toLowerCase() ?? '';
  if (yes.has(said) || /^(?:ssl|tls|starttls)$/.test(said)) return true;
  return no.has(said) ? false : null;
}
