import type { heard as en } from '../en/heard.ts';
import type { Translation } from '../translation.ts';

export const heard = {
  'read.instead.receiving':
    'Das ist ein Fehler beim Empfangen, nicht beim Senden. Sehen Sie sich Posteingangsserver, Benutzernamen und Kennwort an; dieses Programm prüft nur das Senden.',
  'read.instead.address-book': 'Outlook konnte sein Adressbuch nicht abrufen. Zum Senden wird es nicht gebraucht.',
  'read.instead.synchronizing':
    'Outlook konnte Ordner oder Kalender nicht abgleichen. Keine E-Mail blieb dadurch liegen.',
  'read.instead.other-program':
    'Dieser Text handelt von einem anderen Programm oder einer anderen Aufgabe, nicht vom Senden.',
  'read.instead.delivered': 'Das ist eine Meldung, dass E-Mail angekommen ist. Nichts ging schief.',
  'read.delayed':
    'Outlook hat diese E-Mail gesendet. Sie ist noch nicht angekommen, und die Mailserver versuchen es weiter; senden Sie sie nicht noch einmal.',
  'read.label.recipient': 'Nicht erreicht',
  'read.because.reply': 'die Worte des Servers: {what}',
  'read.because.reply-code': 'der Code {what} des Servers',
  'read.because.message': 'Outlooks Satz',
  'read.because.code': 'der Code {what}',
  'read.because.socket': 'Netzwerkfehler {what}',
  'read.because.words': '„{what}“',
  'read.because.settings': 'die Einstellungen: {what}',
  'read.because.provider': 'was {what} annimmt',
  'read.fits.reply': 'Dafür sprechen die Worte des Servers: {what}.',
  'read.fits.reply-code': 'Dafür spricht der Code {what} des Servers.',
  'read.fits.message': 'Dafür spricht die Meldung von Outlook.',
  'read.fits.code': 'Dafür spricht der Code {what}.',
  'read.fits.socket': 'Dafür spricht der Netzwerkfehler {what}.',
  'read.fits.words': 'Dafür spricht „{what}“.',
  'read.fits.settings': 'Dafür sprechen die Einstellungen: {what}.',
  'read.fits.provider': 'Dafür spricht, was {what} annimmt.',
  'mail.too-large': 'Das hat über {limit} MB; mehr lesen wir nicht. Geben Sie nur die Zeilen mit dem Fehler an.',
  'mail.too-long':
    'Diese E-Mail hat mehr Zeilen oder Teile, als wir lesen. Geben Sie nur die Zeilen mit dem Fehler an.',
  'mail.too-deep':
    'In dieser E-Mail stecken E-Mails in E-Mails, tiefer, als wir lesen. Öffnen Sie die, die zurückkam, und geben Sie diese an.',
  'mail.damaged':
    'Das ist keine oder keine ganze Outlook-Nachricht (.msg). Speichern Sie sie neu, oder geben Sie nur die Zeilen mit dem Fehler an.',
  // What a code means, where nothing else is told
  'means.code': '{code}: {means}',
  'means.configuration': 'In Outlook fehlt etwas zum Senden, oder es ist falsch.',
  'means.dns': 'Outlook konnte den Postausgangsserver unter seinem Namen nicht finden.',
  'means.connect': 'Outlook konnte keine Verbindung zum Postausgangsserver aufbauen.',
  'means.cut': 'Die Verbindung zum Postausgangsserver wurde getrennt, bevor die E-Mail gesendet war.',
  'means.time-out': 'Der Postausgangsserver antwortete nicht rechtzeitig.',
  'means.tls': 'Outlook und der Server konnten die verschlüsselte Verbindung nicht aufbauen.',
  'means.greeting': 'Der Server beendete das Gespräch mit Outlook gleich am Anfang.',
  'means.auth': 'Outlook konnte sich nicht am Server anmelden.',
  'means.envelope': 'Der Postausgangsserver nahm die E-Mail nicht an.',
  'means.sender': 'Der Postausgangsserver lehnte den Absender ab.',
  'means.recipient': 'Der Postausgangsserver lehnte einen Empfänger ab.',
  'means.data': 'Die E-Mail blieb auf dem Weg zum Postausgangsserver stecken.',
  'means.policy': 'Der Server lehnte die E-Mail nach einer seiner Regeln ab.',
  'means.client-store': 'Outlook hatte Schwierigkeiten mit seinen eigenen Daten, bevor etwas gesendet wurde.',

  'pane.item.offer': 'Offene Nachricht: „{subject}“',
  'pane.item.use': 'Diese Nachricht nehmen',
  'pane.item.another': 'Sie haben eine andere Nachricht mit einem Fehler geöffnet.',
  'pane.item.look': 'Diese ansehen',
  'pane.item.unreadable': 'Outlook lässt uns diese Nachricht nicht lesen. Fügen Sie ihren Text ein.',
  'pane.item.none':
    'In Outlook ist keine Nachricht offen. Öffnen Sie die, die zurückkam, oder fügen Sie den Fehler ein.',
  'pane.item.unreadable.code':
    'Outlook konnte diese Nachricht nicht übergeben (Fehler {code}). Öffnen Sie sie noch einmal, oder fügen Sie ihren Text ein.',
  'pane.item.restricted':
    'Diese Nachricht ist geschützt, oder Outlook erlaubt Add-Ins nicht, sie zu lesen. Fügen Sie ihren Text ein.',
  'pane.item.old':
    'Dieses Outlook ist zu alt, um Add-Ins Nachrichten zu übergeben. Fügen Sie den Text der Nachricht ein.',
  'pane.item.shared': 'Sie liegt im freigegebenen Postfach {address}. Dieses Konto sehen wir uns an.',
  'pane.item.draft':
    'Ein Entwurf ist offen: „{subject}“, {recipients, plural, =0 {noch keine Empfänger} one {# Empfänger} other {# Empfänger}}.',
  'pane.item.draft.unnamed':
    'Ein Entwurf ist offen, {recipients, plural, =0 {noch keine Empfänger} one {# Empfänger} other {# Empfänger}}.',
} as const satisfies Translation<typeof en>;
