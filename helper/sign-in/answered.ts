import { harmless } from '../network/harmless.ts';
import type { SmtpReply } from '../network/smtp-lines.ts';
import type { Answered } from '../protocol/facts/sign-in.ts';
import { read } from '../reading/read.ts';
import type { Secret } from './secret.ts';

/** A reply as it is kept: its words without the secrets and without what a screen obeys, and what we read in them. */
export function answeredBy({ code, lines }: SmtpReply, secrets: readonly Secret[]): Answered {
  const [, enhanced = null] = ENHANCED.exec(lines[0] ?? '') ?? [];
  const text = lines.map((line) => line.replace(ENHANCED, '')).join(' ');
  return { code, enhanced, text: shown(text, secrets), means: meaning(code, enhanced, text) };
}

/** What a server of another protocol said. */
export function answeredInWords(text: string, secrets: readonly Secret[]): Answered {
  return { code: null, enhanced: null, text: shown(text, secrets), means: null };
}

const ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)/;

/** Hidden before it is cut: half a secret would not be known again. */
function shown(text: string, secrets: readonly Secret[]): string {
  return harmless(secrets.reduce((left, secret) => secret.hideIn(left), text.slice(0, 8_000)));
}

/** As in a pasted error: the same words mean the same, whoever met them. */
function meaning(code: number, enhanced: string | null, text: string): Answered['means'] {
  if (code < 400) return null;
  const { reasons } = read([String(code), enhanced, text.slice(0, 2_000)].filter(Boolean).join(' '));
  if (reasons.length === 0) return null;
  return { causes: reasons.slice(0, 8).map(({ cause }) => cause), by: reasons[0]?.by === 'reply' ? 'words' : 'code' };
}
