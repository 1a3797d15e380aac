import type { Said } from '../said.ts';
import { wordIndex } from '../word-index.ts';

/** What answers for people who are away; in the languages that we know them in. */
const ofAbsence = wordIndex(() =>
  [
    'out of office',
    'out of the office',
    'automatic reply',
    'auto-reply',
    'autoreply',
    'automatische antwort',
    'abwesenheitsnotiz',
    'abwesenheitsassistent',
    'nicht im büro',
    'nicht im hause',
    'réponse automatique',
    'absent du bureau',
    'respuesta automática',
    'fuera de la oficina',
    'risposta automatica',
    'fuori ufficio',
    'automatisch antwoord',
    'afwezigheid',
    'autosvar',
    'resposta automática',
    'odpowiedź automatyczna',
  ].map((words) => [words, true] as const),
);

/** Whether somebody is only said to be away. */
export function answersForAbsence(said: Said): boolean {
  return ofAbsence(said).length > 0;
}

/** Messages and deliveries that are none of mail. */
const ofOthers = wordIndex(() =>
  [
    'whatsapp',
    'slack',
    'discord',
    'skype',
    'imessage',
    'messenger',
    'sms',
    'teams',
    'kafka',
    'paypal',
    'parcel',
    'parcels',
    'shipment',
    'courier',
    'paket',
    'paketdienst',
    'sendung',
    'colis',
    'paquete',
    'pacco',
    'pakket',
    'przesyłka',
  ].map((words) => [words, true] as const),
);
const MAIL = /@|\b(?:smtp|e-?mails?|mails?|mailbox|outlook|outbox|thunderbird|exchange|rcpt|mta|ndr)\b/;

/** Whether it is a message of another kind, or a parcel, that did not arrive. */
export function ofOtherMessages(said: Said): boolean {
  return ofOthers(said).length > 0 && !MAIL.test(said.text);
}
