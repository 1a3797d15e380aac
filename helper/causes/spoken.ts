/** Ports that mail servers take mail for sending on. */
export const SENDING_PORTS: readonly number[] = [25, 465, 587, 2525];

/** What something speaks that is no mail server for sending, by its first words; `other` where we do not know it. */
export function whatSpeaks(words: string): 'imap' | 'pop' | 'http' | 'ssh' | 'ftp' | 'other' {
  if (/^\* (?:OK|PREAUTH|BYE)|\bIMAP/i.test(words)) return 'imap';
  if (/^[+-](?:OK|ERR)\b/i.test(words)) return 'pop';
  if (/^SSH-/.test(words)) return 'ssh';
  if (/ftp/i.test(words)) return 'ftp';
  return /^HTTP\/|<!doctype|<html|<head|bad request/i.test(words) ? 'http' : 'other';
}
