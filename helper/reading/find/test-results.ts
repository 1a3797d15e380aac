import { matchesIn } from './matches.ts';

/** Outlook's Test Account Settings: "Log onto incoming mail server (POP3): …" and "Send test e-mail message: …". */
const RESULT =
  /\b(log ?on ?to incoming mail server|find incoming mail server|send test e-?mail message|log ?on ?to outgoing mail server|find outgoing mail server)(?: \([^)\n]{1,12}\))?\s?:?\s(completed|failed|[^\n]{1,20})/gi;
const MOST = 20;

/**
 * Which of the two tests failed in a result of Outlook's Test Account Settings; undefined where the text is none, or
 * tells of no failure. Where both failed it is sending, which is what we are asked about.
 */
export function testResult(text: string): 'sending' | 'receiving' | undefined {
  const failed = new Set<'sending' | 'receiving'>();
  let looked = 0;
  for (const [, name = '', result = ''] of matchesIn(text, RESULT)) {
    if (++looked > MOST) break;
    if (/^completed/i.test(result)) continue;
    failed.add(/incoming/i.test(name) ? 'receiving' : 'sending');
  }
  if (failed.has('sending')) return 'sending';
  return failed.has('receiving') ? 'receiving' : undefined;
}
