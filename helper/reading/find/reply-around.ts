/*
 * What stands around a number that may be a reply.
 */

/** An enhanced status code within a server's words. */
export const ENHANCED_WITHIN = /(?:[(#[]|: )\s?([245]\.\d{1,3}\.\d{1,3})(?=[\s)\]])/;

export const SOUNDS_REFUSED =
  /\b(?:reject|refus|den(?:y|ied)|unknown|unavailable|invalid|fail|block|blacklist|spam|relay|auth|mailbox|recipient|quota|exceed|abort|temporar|greylist|time(?:d )?out|disabled|syntax|starttls|policy|no such|hello first|sorry|too (?:many|large|big|much)|try again|permission|not (?:allowed|permitted|accepted|found|available|verified|exist|valid|supported|recogni[sz]ed|local))/i;

export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replaceAll('\n', ' ');
}

export function startsParagraph(text: string, at: number): boolean {
  return at === 0 || (text[at - 1] === '\n' && text[at - 2] === '\n');
}
