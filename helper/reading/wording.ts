import type { CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';

/** What a server means by words that no known reply has. */
export interface Wording {
  readonly stage: Stage;
  readonly causes: readonly CauseId[];
}

/** The words servers use again and again, whatever their codes; the first that fits wins, so narrow ones stand first. */
const WORDINGS: readonly (readonly [RegExp, Stage, readonly CauseId[]])[] = [
  [/\b(?:dmarc|dkim|spf)\b/i, 'policy', ['sender-domain-authentication']],
  [/\b(?:block|deny|black)[- ]?list|\brbl\b|\bdnsbl\b|\breputation\b/i, 'policy', ['blocklisted-ip']],
  [/\bspam|\bvirus|\bmalware|\bphish|\bunsolicited\b/i, 'data', ['content-rejected']],
  [/\brelay(?:ing)?\b/i, 'envelope', ['auth-not-enabled', 'relay-denied']],
  [/\bstarttls\b|\btls (?:is )?required\b|\bencryption (?:is )?required\b/i, 'tls', ['wrong-encryption-mode']],
  [
    /\bauthenti(?:cation|cate) (?:is )?(?:required|first)|\bmust (?:be )?authenticate|\bnot (?:been )?authenticated\b|\blog ?in first\b/i,
    'auth',
    ['auth-not-enabled'],
  ],
  [
    /\b(?:authentication|login|log-?on|sign-?in|auth) (?:has )?(?:failed|failure|unsuccessful)|\b(?:invalid|bad|incorrect|wrong) (?:login|credentials|password|user ?name)/i,
    'auth',
    ['wrong-credentials', 'password-expired-or-changed', 'app-password-required'],
  ],
  [
    /\b(?:mailbox|quota|storage)(?: is)? (?:full|exceeded)|\bover ?quota\b/i,
    'envelope',
    ['mailbox-full', 'recipient-rejected'],
  ],
  [/\btoo (?:large|big)\b|\bsize (?:limit|exceed)|\bmaximum (?:message )?size\b/i, 'data', ['message-too-large']],
  [
    /\b(?:hourly|daily|sending|rate|message|mail) (?:limit|quota)|\btoo many (?:messages|e?mails)\b/i,
    'policy',
    ['sending-limit-reached'],
  ],
  [
    /\b(?:user|recipient|mailbox|account|address) (?:is )?(?:unknown|not found|does(?: not|n't) exist|invalid)|\bunknown (?:user|recipient|mailbox)|\bno such (?:user|mailbox|recipient|person|address)/i,
    'envelope',
    ['recipient-rejected'],
  ],
];

/** The meaning of a server's words by what they have in common with other servers', or undefined. */
export function wording(text: string): Wording | undefined {
  const found = WORDINGS.find(([pattern]) => pattern.test(text));
  return found && { stage: found[1], causes: found[2] };
}
