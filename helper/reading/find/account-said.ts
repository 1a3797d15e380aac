import { addressIn } from './address.ts';
import { codesOf } from '../char-codes.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import type { FoundReply } from './found-reply.ts';

/** What no name before the @ of an address holds. */
const BESIDE_NAME = codesOf(' \n<>"(),:;@[]');
const LONGEST_NAME = 64;
const USER = /(?:^|[^a-z])(?:user|login|username|authenticat\w{2,5})[\s:='"(<]{1,4}$/i;
/** "Unknown user" speaks of a recipient. */
const NO_USER = /(?:unknown|no such|recipient|invalid) (?:local )?(?:user|account|mailbox)?[\s:='"(<]{0,4}$/i;
/** "Enter the password for anna@example.com", in the languages whose "for" we know. */
const FOR =
  /(?:passwor[dt]|lösenord|kennwort|mot de passe|contraseña|log ?in|logged on|sign in|signed in|credentials|account).{0,30}\b(?:for|för|für|pour|para|voor|dla|для)\s['"<]?$/iu;
/** Apple Mail names an account by its server: "using the server smtp.example.com:anna@example.com". */
const OF_SERVER = /\bserver\s['"]?[\w.-]{1,50}:$/;
const MOST = 50;

/**
 * An address that a sentence calls the account or the user: "for account 'anna@example.com'", "user: 'anna@…'". Never one
 * that stands in a server's words, for those speak of recipients.
 */
export function accountSaid(text: string, replies: readonly FoundReply[]): string | null {
  let looked = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const index = nameStart(text, at);
    if (index === at) continue;
    if (++looked > MOST) break;
    if (replies.some((reply) => reply.at <= index && index < reply.end)) continue;
    const before = text.slice(Math.max(0, index - 60), index).toLowerCase();
    const called = USER.test(before) || FOR.test(before) || OF_SERVER.test(before) || endsInLabel(before);
    if (called && !NO_USER.test(before)) return addressIn(text.slice(index, index + 330));
  }
  return null;
}

function nameStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && !BESIDE_NAME(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a label of an account, in any language, ends the text: "account ", "Konto '". */
function endsInLabel(before: string): boolean {
  const words = before.split(/[\s,;.:='"(<]/).filter((word) => word !== '');
  const { labels } = vocabulary();
  return [1, 2].some((count) => labels.get(words.slice(-count).join(' ')) === 'account');
}
