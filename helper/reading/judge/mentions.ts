import type { FoundReply } from '../find/found-reply.ts';

/** What newsletters, and pages that teach, say about themselves. */
const OF_A_LETTER =
  /\b(?:unsubscribe|subscribed to (?:our|the|this)|webinar|view (?:it |this e-?mail )?in (?:your )?browser|manage your (?:e-?mail )?preferences|read the full|(?:our|this|the) (?:guide|blog|article|tutorial|whitepaper|course)|lesson \d|abmelden|abbestellen|im browser (?:ansehen|öffnen)|vom newsletter|se désabonner|désinscrire|darse de baja|cancelar (?:la )?suscripción|disiscriviti|afmelden|uitschrijven)/i;
/** "SMTP reply codes: 421 means …": a list of what numbers mean. */
const OF_A_LIST = /\bcodes\b|\b[245]\d\d (?:means|stands for)\b/i;
/** As many different numbers as a list of them has, and a text about one error hardly. */
const OF_LIST = 3;
/** What speaks of one's own mail, whatever else the text holds. */
const OWN =
  /\b(?:i get|i got|i'm getting|i am getting|we get|my (?:mail|e-?mail|outlook|server)|when (?:i|we) send|bounced?)\b/i;
const LONGEST = 3000;
/** "SMTP error 550 normally means …", "550 5.7.1 errors come from …": what follows a number that is explained. */
const EXPLAINED =
  /^(?:\s[245]\.\d{1,3}\.\d{1,3})?\s?(?:errors?|codes?|replies|bounces?)?\s?(?:it |that |which )?(?:normally |usually |typically |generally |often |always )?(?:means? |stands? for |indicates? |comes? from |(?:is|are) (?:usually |often )?caused by )/i;

/** Whether a text only mentions refusals: a newsletter, or a lesson that lists them. Nobody was refused anything there. */
export function mentions(text: string, replies: readonly FoundReply[]): boolean {
  if (replies.length === 0 || text.length > LONGEST) return false;
  const letter = replies.every(({ at }) => withinSentence(text, at)) && OF_A_LETTER.test(text);
  return (letter || isList(text, replies) || isLesson(text, replies)) && !OWN.test(text);
}

/** A word of prose stands right before this place: "why 550 5.7.26 is on the rise". */
function withinSentence(text: string, at: number): boolean {
  return /[\p{L}\d,]\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Every number stands in a sentence that says what such numbers mean. */
function isLesson(text: string, replies: readonly FoundReply[]): boolean {
  return replies.every(({ at }) => withinSentence(text, at) && EXPLAINED.test(text.slice(at + 3, at + 80)));
}

function isList(text: string, replies: readonly FoundReply[]): boolean {
  if (replies.some(({ enhanced }) => enhanced !== null) || !OF_A_LIST.test(text)) return false;
  return new Set(text.match(NUMBER)).size >= OF_LIST;
}

const NUMBER = /(?<![\w.])[2-5][0-5]\d(?=\s[A-Z])/gi;
