import type { passOn as en } from '../en/pass-on.ts';
import type { Translation } from '../translation.ts';

export const passOn = {
  'pass-on.fails.from': 'Das Senden von E-Mail von {mailbox} über {host}, Port {port}, klappt nicht: {what}.',
  'pass-on.fails.through': 'Das Senden von E-Mail über {host}, Port {port}, klappt nicht: {what}.',
  'pass-on.fails.at': 'Das Senden von E-Mail über {host} klappt nicht: {what}.',
  'pass-on.fails': 'Das Senden von E-Mail aus Outlook klappt nicht: {what}.',
  'pass-on.fails.bounce': 'Outlook hat diese E-Mail gesendet, und {server} lehnte sie ab: {what}.',
  'pass-on.fails.bounce.unnamed': 'Outlook hat diese E-Mail gesendet, und sie kam zurück: {what}.',
  'pass-on.fails.likely': 'möglicherweise {cause}',
  'pass-on.fails.unknown': 'die Ursache ist noch nicht bekannt',
  'pass-on.since': 'Zuerst aufgetreten: {since}.',
  'pass-on.since.unknown': 'Aufgetreten: {at}; ob es vorher schon so war, ist nicht bekannt.',

  'pass-on.said': 'Der Server sagte, Wort für Wort: {words}',

  'pass-on.tested': 'Vom Computer des Absenders aus getestet, {at}: {list}.',
  'pass-on.tested.address': 'Vom Computer des Absenders aus getestet, Internetadresse {address}, {at}: {list}.',
  'pass-on.tested.nothing': 'Nichts wurde getestet; nur der Fehler wurde gelesen, {at}.',
  'pass-on.tested.one': '{check}: {saw}',

  'pass-on.ask': 'Worum wir bitten: {ask}',
  'pass-on.id': 'Bericht: {id}',

  'pass-on.ask.look': 'dies untersuchen und sagen, was zu ändern ist.',
  'pass-on.ask.log': 'im Protokoll von {host} zu dieser Zeit nachsehen und sagen, was zu ändern ist.',
  'pass-on.ask.smtp-auth':
    'Authentifiziertes SMTP für das Postfach {mailbox} einschalten (Microsoft 365: Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten).',
  'pass-on.ask.smtp-auth.unnamed':
    'Authentifiziertes SMTP für dieses Postfach einschalten (Microsoft 365: Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten).',
  'pass-on.ask.smtp-auth.tenant':
    'Authentifiziertes SMTP für das Postfach {mailbox} erlauben, obwohl es für die ganze Organisation ausgeschaltet ist (Exchange Online PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    'Authentifiziertes SMTP für dieses Postfach erlauben, obwohl es für die ganze Organisation ausgeschaltet ist (Exchange Online PowerShell: Set-CASMailbox, -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.basic-auth':
    'das Senden mit Kennwort (authentifiziertes SMTP) für das Postfach {mailbox} erlauben oder sagen, wie sich Outlook anmelden muss.',
  'pass-on.ask.basic-auth.unnamed':
    'das Senden mit Kennwort (authentifiziertes SMTP) für dieses Postfach erlauben oder sagen, wie sich Outlook anmelden muss.',
  'pass-on.ask.oauth': 'sagen, welche Art der Anmeldung {host} von Outlook annimmt: OAuth 2.0 oder ein App-Kennwort.',
  'pass-on.ask.unlock': 'das Postfach {mailbox} zum Senden entsperren und sagen, warum es gesperrt wurde.',
  'pass-on.ask.unlock.unnamed': 'dieses Postfach zum Senden entsperren und sagen, warum es gesperrt wurde.',
  'pass-on.ask.server-down':
    'nachsehen, warum {host} auf Port {port} keine Antwort gibt, und sagen, wann er wieder da ist.',
  'pass-on.ask.let-in':
    'Verbindungen von der Internetadresse des Absenders zu {host} hereinlassen; andere Adressen bekommen Antwort.',
  'pass-on.ask.delist':
    'die Internetadresse des Absenders von der Sperrliste nehmen, die in den Worten des Servers steht, oder sagen, über welchen Server zu senden ist.',
  'pass-on.ask.renew': 'das Zertifikat von {host} erneuern.',
  'pass-on.ask.certificate-dates': '{host} ein Zertifikat geben, das heute gilt.',
  'pass-on.ask.certificate-name':
    '{host} in das Zertifikat des Servers aufnehmen oder den Namen sagen, der darin steht.',
  'pass-on.ask.certificate-trust': '{host} ein Zertifikat einer Stelle geben, der Windows und macOS vertrauen.',
  'pass-on.ask.certificate-chain': '{host} die Zwischenzertifikate zusammen mit dem eigenen senden lassen.',
  'pass-on.ask.certificate-key':
    '{host} ein Zertifikat geben, dessen Schlüssel und Unterschrift für heute stark genug sind.',
  'pass-on.ask.tls': 'TLS 1.2 oder neuer auf {host}, Port {port}, einschalten.',
  'pass-on.ask.starttls':
    'Verschlüsselung (STARTTLS) auf {host}, Port {port}, anbieten oder sagen, welcher Port sie anbietet.',
  'pass-on.ask.sign-in':
    'auf {host}, Port {port}, eine Anmeldung anbieten (AUTH PLAIN oder LOGIN), sobald verschlüsselt ist.',
  'pass-on.ask.open-port': 'Verbindungen zu {host}, Port {port}, aus diesem Netzwerk hinauslassen.',
  'pass-on.ask.pass-unchanged': 'Verbindungen zu {host}, Port {port}, unverändert durch dieses Netzwerk lassen.',
  'pass-on.ask.inspection':
    'Verbindungen zu {host}, Port {port}, von der Prüfung verschlüsselter Verbindungen ausnehmen.',
  'pass-on.ask.relay': 'das Postfach {mailbox} über {host} senden lassen, sobald es sich angemeldet hat.',
  'pass-on.ask.sender': '{mailbox} als Absender erlauben oder sagen, mit welcher Adresse dieses Konto senden darf.',
  'pass-on.ask.limit': 'die Sendegrenze dieses Postfachs nennen, und wann es wieder senden darf.',
  'pass-on.ask.size': 'die größte Nachricht nennen, die {host} annimmt, oder diese Grenze anheben.',
  'pass-on.ask.domain':
    'SPF, DKIM und DMARC der Domäne des Absenders so einstellen, dass E-Mail über {host} sie besteht.',
  'pass-on.ask.rule':
    'nachsehen, welche Regel diese E-Mail ablehnte, nach den Worten des Servers oben, und sagen, was zu ändern ist.',
} as const satisfies Translation<typeof en>;
