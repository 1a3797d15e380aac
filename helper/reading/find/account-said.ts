import { addressIn } from './address.ts';
import { vocabulary } from '../languages/vocabulary.ts';

const AT = /[^\s<>"(),:;@[\]]{1,64}@/g;
const OTHER_WORDS =
  /(?:^|[^a-z])(?:user|login|username|for|för|für|pour|para|voor|dla|для|authenticat\w{2,5})[\s:='"(<]{1,4}$/i;
const MOST = 50;

/** An address that a sentence calls the account or the user: "for account 'anna@example.com'", "user: 'anna@…'". */
export function accountSaid(text: string): string | null {
  let looked = 0;
  for (const { index } of text.matchAll(AT)) {
    if (++looked > MOST) break;
    const before = text.slice(Math.max(0, index - 60), index).toLowerCase();
    if (OTHER_WORDS.test(before) || endsInLabel(before)) return addressIn(text.slice(index, index + 330));
  }
  return null;
}

/** Whether a label of an account, in any language, ends the text: "account ", "Konto '". */
function endsInLabel(before: string): boolean {
  const words = before.split(/[\s,;.:='"(<]/).filter((word) => word !== '');
  const { labels } = vocabulary();
  return [1, 2].some((count) => labels.get(words.slice(-count).join(' ')) === 'account');
}
