import type { server as en } from '../en/server.ts';
import type { Translation } from '../translation.ts';

export const server = {
  'server.certificate-memory':
    'In den Ordner {folder} kann nicht geschrieben werden; daher gilt das Zertifikat dieses Computers nur für dieses Mal: Ihr Browser fragt nach dem nächsten Start wieder.',
  'server.not-written-down':
    'Im Ordner {folder} lässt sich nicht festhalten, dass dieser Helfer läuft; daher findet "outbox-doctor stop" ihn nicht. Strg+C beendet ihn.',
  'server.port-not-allowed':
    'Dieser Computer lässt Sie Port {port} nicht verwenden. Wählen Sie mit --port einen anderen, etwa 4443.',
  'server.port-forbidden':
    'Dieser Computer lässt den Helfer Port {wanted} nicht verwenden; daher ist er bis zum nächsten Start auf Port {port}. Ein Browser findet ihn dort, das Add-In in Outlook nicht.',
  'server.port-set-aside':
    'Windows hat die Ports {from} bis {to} für etwas anderes zurückgelegt, oft für Hyper-V, WSL oder Docker; daher ist der Helfer auf Port {port} und nicht auf {wanted}. Ein Browser findet ihn dort, das Add-In in Outlook nicht. Starten Sie Windows neu: Das gibt Port {wanted} meist zurück.',
  'server.stop.arguments': 'stop nimmt keine Argumente, bekam aber "{given}".',
  'server.stop.done': 'Der Helfer auf Port {port} wurde angehalten.',
  'server.stop.none': 'Kein Helfer von Ihnen läuft auf Port {port}.',
  'server.stop.silent':
    'Der Helfer auf Port {port} antwortet nicht; daher wurde er in Ruhe gelassen. Hängt er, beenden Sie Prozess {pid} selbst.',
  'server.stop.unwilling':
    'Dem Helfer auf Port {port} wurde gesagt, dass er anhalten soll, doch er ist noch da. Beenden Sie Prozess {pid} selbst.',
  'server.look.no-practice': 'einen solchen Übungsserver gibt es nicht',
  'server.look.practice-broke': 'der Übungsserver ließ sich nicht starten; versuchen Sie es noch einmal',
  'server.look.broke': 'beim Prüfen ging bei uns etwas kaputt; versuchen Sie es noch einmal',
  'server.consent.not-here':
    'Outlooks Einstellungen sind auf diesem Computer nicht lesbar; daher gibt es nichts zu erlauben',
  'server.consent.not-kept': 'die Antwort ließ sich auf diesem Computer nicht speichern; daher wird nichts gelesen',
  'server.consent.not-removed':
    'die Datei mit der Antwort ließ sich nicht entfernen; bis dieser Helfer endet, wird nichts mehr gelesen',
  'server.accounts.not-here': 'Outlooks Konten sind auf diesem Computer nicht lesbar',
  'server.accounts.no-consent': 'niemand hat erlaubt, Outlooks Konten zu lesen',
  'server.accounts.broke':
    'das Lesen dauerte zu lange oder brach ab; versuchen Sie es noch einmal, oder tippen Sie das Konto ein',
  'server.listen.not-here': 'Outlooks Fehler sind auf diesem Computer nicht zu hören',
  'server.listen.no-consent': 'niemand hat erlaubt, Outlook zuzuhören',
  'server.open.not-here': 'dieser Computer hat kein solches Fenster zum Öffnen',
} as const satisfies Translation<typeof en>;
