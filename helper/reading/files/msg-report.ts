import type { Properties } from './msg-properties.ts';

/*
 * Outlook takes a delivery report apart and keeps what it says as properties. These are put back into the lines they
 * came from (MS-OXCMAIL §2.1.3.6.1 does it in this way, and §2.2.3.7.1 tells how they came about).
 */

const REPORTING_MTA = 0x6820;
const STATUS_CODE = 0x0c20;
const SUPPLEMENTARY_INFO = 0x0c1b;
const REMOTE_MTA = 0x0c21;
const SMTP_ADDRESS = 0x39fe;
const EMAIL_ADDRESS = 0x3003;
const DISPLAY_NAME = 0x3001;

/** What the end of a report's message class says was done (MS-OXCMAIL §2.2.3.7.1.1). The longer ones stand first. */
const ACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^report\..*\.ndr$/i, 'failed'],
  [/^report\..*\.delayed\.dr$/i, 'delayed'],
  [/^report\..*\.relayed\.dr$/i, 'relayed'],
  [/^report\..*\.expanded\.dr$/i, 'expanded'],
  [/^report\..*\.dr$/i, 'delivered'],
];

/** What a message of this class reports was done; null for one that is no report of a delivery. */
export function actionOf(messageClass: string): string | null {
  return ACTIONS.find(([pattern]) => pattern.test(messageClass.slice(0, 255)))?.[1] ?? null;
}

/** The lines of the delivery report (RFC 3464 §2) that a message of Outlook's was made from. */
export function reportLines(action: string, message: Properties, recipients: readonly Properties[]): string {
  const server = message.text(REPORTING_MTA);
  return [
    server ? `Reporting-MTA: ${withType(server, 'dns')}` : '',
    ...recipients.map((recipient) => recipientLines(action, recipient)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function recipientLines(action: string, recipient: Properties): string {
  const address = recipient.text(SMTP_ADDRESS) ?? addressOf(recipient);
  const info = recipient.text(SUPPLEMENTARY_INFO)?.trim() ?? '';
  const said = taken(info);
  const status = said.status ?? statusOf(recipient.number(STATUS_CODE));
  const server = recipient.text(REMOTE_MTA) ?? said.server;
  return [
    `Final-Recipient: rfc822; ${oneLine(address)}`,
    `Action: ${action}`,
    status && `Status: ${status}`,
    server && `Remote-MTA: ${withType(server, 'dns')}`,
    said.diagnostic && `Diagnostic-Code: ${withType(said.diagnostic, 'smtp')}`,
    info && !said.status && `X-Supplementary-Info: ${oneLine(info)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Where a recipient is one of Exchange's own, the address is a path of names; then the name shown is the better one. */
function addressOf(recipient: Properties): string {
  const address = recipient.text(EMAIL_ADDRESS) ?? '';
  return address.includes('@') ? address : (recipient.text(DISPLAY_NAME) ?? address);
}

interface Taken {
  readonly server?: string | undefined;
  readonly status?: string | undefined;
  readonly diagnostic?: string | undefined;
}

/** "<mx.example.net #5.1.1 smtp;550 5.1.1 …>", as MS-OXCMAIL §2.2.3.7.1.2 puts it together. Older ones lack the marks. */
const SUPPLEMENTARY = /^<?\s?(?:([\w.-]{1,253})\s)?#([245]\.\d{1,3}\.\d{1,3})#?(?:\s([^>][\s\S]{0,4000}?))?>?$/;

function taken(info: string): Taken {
  const [, server, status, diagnostic] = SUPPLEMENTARY.exec(info.slice(0, 5000)) ?? [];
  return { server, status, diagnostic };
}

/** 511 is 5.1.1. Numbers of two digits, as in 5.7.26, do not fit and were made 0: they are only in the other text. */
function statusOf(code: number | null): string | null {
  return code !== null && /^[245]\d\d$/.test(String(code)) ? String(code).split('').join('.') : null;
}

/** A report's values name their type first: "smtp; 550 …", "dns; mx.example.net" (RFC 3464 §2.1.2). */
function withType(value: string, type: string): string {
  const line = oneLine(value);
  return /^[a-z][\w-]{1,20}\s?;/i.test(line) ? line : `${type}; ${line}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
