import type { Talk } from '../protocol/evidence.ts';

/*
 * What a server means that turns a mail program away before it could sign in, by its code and its words.
 */

/** Why a server turns us away. */
export type Refusal =
  | 'blocklist' // a list of bad addresses has ours
  | 'address' // it does not talk to our address
  | 'busy'
  | 'down' // it says that it is not in service
  | 'fault' // something is broken on its side
  | 'greylist'
  | 'pop-first' // mail has to be fetched before any is sent
  | 'name' // it dislikes the name or address given in EHLO
  | 'unexplained';

const POP_FIRST =
  /pop[- ]?(?:3[- ]?)?before[- ]?smtp|(?:check|fetch|retrieve|collect|read) (?:for )?(?:your )?(?:new )?(?:e?-?mail|pop)[^.]{0,20}(?:first|before)|(?:log ?in|log ?on|sign in|authenticate)[^.]{0,20}pop/i;
const GREYLIST = /gr[ae]y[- ]?list/i;
const BLOCKLIST =
  /\b(?:dns|r|ur)w?bls?\b|\bsbl\b|\bxbl\b|\bpbl\b|spamhaus|spamcop|barracuda|\bsorbs\b|uceprotect|block(?:ed)?[- ]?list|black[- ]?list|deny[- ]?list|blocked using|\blisted (?:in|at|by|on)\b|reputation|known spam|spam source/i;
const BARRED = /\b(?:blocked|banned|denied|barred|blacklisted|fail2ban|firewall|prohibited|forbidden)\b/i;
const BUSY =
  /too many|too much|\bbusy\b|overload|\bload\b|try (?:again|back)|again later|temporar|\brate\b|limit|concurrent|resources|throttl|not accepting (?:network )?(?:messages|connections)|max(?:imum)? (?:number|connections)/i;
const DOWN =
  /not available|unavailable|shutting down|shut ?down|maintenance|out of service|closing (?:the )?(?:transmission|connection)|going down/i;
const FAULT =
  /internal|config|local (?:error|problem)|software|server error|system (?:error|problem|failure)|fatal|look-?up|\bi\/o\b|\bdisk\b|storage|database|queue file|mail ?queue|malfunction|out of memory|4\.3\.0|4\.3\.5|5\.3\.[05]\b|unable to/i;
const NAME =
  /\bhelo\b|\behlo\b|fully[- ]?qualified|\bfqdn\b|host ?name|domain name|invalid (?:name|domain|address literal)/i;
const ADDRESS =
  /\bip\b|\bip[- ]address|client|your (?:host|address|network|server|domain)|(?:connections?|hosts?|mail|access) (?:from|rejected|refused|not)|not (?:allowed|permitted|welcome|authori[sz]ed|accept)|reject|refus|unauthori[sz]ed|access|policy|reverse dns|\bptr\b|dynamic|residential|\[(?:ipv6:)?[\da-f.:]{7,}\]|\b\d{1,3}(?:\.\d{1,3}){3}\b/i;

/** Words that mean our address, and not the server itself. */
const OURS = /\bip\b|\byour\b|\byou\b|client|\bptr\b|reverse dns|\b\d{1,3}(?:\.\d{1,3}){3}\b/i;

/** Too many of these shut an address out; too many connections only make a server busy. */
const WRONG_PASSWORDS =
  /too (?:many|much)[^.]{0,30}(?:fail|passw|incorrect|unsuccessful|(?:log-?(?:in|on)|sign-?in|\bauth\w*) (?:attempt|error|trie))/i;

/** @param at where it was said: only in answer to EHLO a name can be meant */
export function refusalOf(code: number, text: string, at: 'greeting' | 'ehlo'): Refusal {
  if (POP_FIRST.test(text)) return 'pop-first';
  if (GREYLIST.test(text)) return 'greylist';
  if (BLOCKLIST.test(text)) return 'blocklist';
  if (WRONG_PASSWORDS.test(text)) return 'address';
  if (at === 'ehlo' && NAME.test(text)) return 'name';
  const tooMany = /too many|too much/i.test(text);
  if (BARRED.test(text) && !tooMany) return 'address';
  if (FAULT.test(text) && !tooMany) return 'fault';
  if (code < 500) {
    if (BUSY.test(text)) return 'busy';
    if (DOWN.test(text)) return 'down';
    if (ADDRESS.test(text)) return 'address';
    // RFC 5321 §4.2.3: 451 is "local error in processing", 421 "service not available", 45x otherwise a want of means.
    return code === 451 ? 'fault' : 'busy';
  }
  if (tooMany) return 'busy';
  // RFC 7504 §4: 521 is said by a host that takes no mail from anybody.
  if (code === 521 && !OURS.test(text)) return 'down';
  if (at === 'ehlo') return ADDRESS.test(text) && ![500, 501, 502, 504].includes(code) ? 'address' : 'name';
  if (ADDRESS.test(text)) return 'address';
  return DOWN.test(text) ? 'down' : 'unexplained';
}

/** The refusal that ended a talk in its greeting or at EHLO, with the server's words; undefined where it ended otherwise. */
export function refusedWith({ failure, greeting }: Talk):
  | {
      readonly refusal: Refusal;
      readonly code: number;
      readonly words: string;
    }
  | undefined {
  if (failure?.name !== 'greeting-refused' && failure?.name !== 'ehlo-refused') return undefined;
  const at = failure.name === 'greeting-refused' ? 'greeting' : 'ehlo';
  const words = failure.text ?? `${String(greeting?.code ?? 0)} ${greeting?.text ?? ''}`;
  const code = Number(/^\d{3}/.exec(words)?.[0] ?? 0);
  return { refusal: refusalOf(code, words.slice(4), at), code, words };
}

/** What of the words of a refusal tells its meaning, for whoever wants to keep no more of them. */
export const REFUSING: readonly RegExp[] = [
  POP_FIRST,
  GREYLIST,
  BLOCKLIST,
  WRONG_PASSWORDS,
  NAME,
  /too many|too much/i,
  BARRED,
  FAULT,
  BUSY,
  DOWN,
  ADDRESS,
  OURS,
];
