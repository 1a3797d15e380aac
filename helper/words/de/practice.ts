import type { practice as en } from '../en/practice.ts';
import type { Translation } from '../translation.ts';

export const practice = {
  'practice.healthy.title': 'Heute früh blieb eine Nachricht im Postausgang',
  'practice.healthy.about': 'Nichts ist kaputt. Der Server antwortet, wie es sich gehört; zu finden ist also nichts.',
  'practice.wrong-server-name.title': 'Outlook findet den Server nicht',
  'practice.wrong-server-name.about': 'Der Servername im Konto hat einen Tippfehler: mial.gmx.net statt mail.gmx.net.',
  'practice.wrong-port.title': 'Outlook kann sich nicht mit dem Server verbinden',
  'practice.wrong-port.about': 'Im Konto steht Port 586. Dort hört niemand; 587 und 465 funktionieren.',
  'practice.wrong-encryption-mode.title': 'Der Server unterstützt die Verschlüsselung nicht',
  'practice.wrong-encryption-mode.about': 'Im Konto steht SSL/TLS auf Port 587, wo der Server STARTTLS spricht.',
  'practice.plaintext-port-25.title': 'Der Server will zuerst einen STARTTLS-Befehl',
  'practice.plaintext-port-25.about':
    'Das Konto sendet unverschlüsselt über Port 25, wo sich niemand anmelden kann. Port 587 funktioniert.',
  'practice.network-blocks-port.title': 'Seit dem Hotel geht kein Senden mehr',
  'practice.network-blocks-port.about': 'Das Netzwerk verwirft Port 587 zu jedem Server. Port 465 ist offen.',
  'practice.isp-blocks-port.title': 'Zu Hause geht kein Senden mehr',
  'practice.isp-blocks-port.about': 'Der Internetanbieter verwirft Port 25 zu jedem Server. Port 587 ist offen.',
  'practice.server-down.title': 'Die Verbindung zum Server kommt nicht zustande',
  'practice.server-down.about':
    'Der Mailserver ist ausgefallen: Er lehnt jeden Mailport ab, andere Mailserver antworten.',
  'practice.certificate-expired.title': 'Outlook warnt, ein Zertifikat sei nicht im Gültigkeitszeitraum',
  'practice.certificate-expired.about': 'Das Zertifikat des Servers lief vor drei Tagen ab.',
  'practice.certificate-name-mismatch.title': 'Outlook warnt, der Zielprinzipalname sei falsch',
  'practice.certificate-name-mismatch.about':
    'Im Konto steht mail.practice.test; das Zertifikat des Servers gilt für smtp.practice.test, denselben Server.',
  'practice.certificate-untrusted.title': 'Outlook warnt, ein Zertifikat sei nicht überprüfbar',
  'practice.certificate-untrusted.about':
    'Das Zertifikat des Servers hat der Server selbst unterschrieben, und niemand vertraut ihm.',
  'practice.auth-not-enabled.title': 'Der Server sagt, eine Authentifizierung sei nötig',
  'practice.auth-not-enabled.about':
    'Das Konto meldet sich am Postausgangsserver nicht an, und der Server verlangt es.',
  'practice.wrong-credentials.title': 'Der Server sagt, die Anmeldung sei nicht gelungen',
  'practice.wrong-credentials.about': 'Am Server liegt es nicht, er lehnt das Kennwort ab.',
  'practice.no-network.title': 'Es geht gar nichts hinaus',
  'practice.no-network.about':
    'Es gibt kein Netzwerk: Kein Name wird gefunden, nichts antwortet, der Computer hat keine Adresse.',
} as const satisfies Translation<typeof en>;
