import type { paneBegin as en } from '../en/pane-begin.ts';
import type { Translation } from '../translation.ts';

export const paneBegin = {
  'pane.first.title': 'Warum geht meine E-Mail nicht hinaus?',
  'pane.first.1': 'Fügen Sie den Fehler ein, den Sie sahen.',
  'pane.first.2': 'Wir testen von diesem Computer.',
  'pane.first.3': 'Sie bekommen das Eine, was zu ändern ist.',
  'pane.first.privacy': 'Wir lesen Servernamen und Ports, nie den Text Ihrer E-Mail oder Kennwörter.',
  'pane.first.start': 'Verstanden',
  'pane.several-errors':
    '{sending, plural, =0 {{count} Fehler; keiner betrifft das Senden} one {{count} Fehler; einer hält das Senden auf} other {{count} Fehler; # betreffen das Senden}}',
  'pane.several-errors.sentence': 'Wir beginnen mit dem gewählten; die anderen bleiben erhalten.',
  'pane.several-errors.uncoded': 'ohne Code',
  'pane.several-errors.sending': 'Senden',
  'pane.several-errors.other': 'nicht Senden',
  'pane.doubt.host': '„{host}“ im Text ist kein Name eines Servers; er wird nicht verwendet.',
  'pane.doubt.port': 'Port {port} im Text gibt es nicht; Ports enden bei 65535.',
  'pane.draft.from': 'Von {address}',
  'pane.draft.attached': 'Angehängt: {size} MB, am größten ist {name}',
  'pane.draft.check': 'Das Senden dieser E-Mail prüfen',
  'pane.draft.largest': 'Was angehängt ist',
  'pane.draft.one': '{name}: {size} MB',
  'pane.away.barred.title': 'Ihr Browser hält diese Seite vom Helfer fern',
  'pane.away.barred.1': 'Klicken Sie auf das Symbol links von der Adresse.',
  'pane.away.barred.2': 'Stellen Sie „Zugriff auf das lokale Netzwerk“ (Local network access) auf Zulassen.',
  'pane.away.barred.3': 'Kommen Sie hierher zurück und drücken Sie „Jetzt versuchen“.',
  'pane.away.barred.it': 'Für die IT: Die Richtlinie heißt LocalNetworkAccessAllowedForUrls, in Chrome und in Edge.',
  'pane.away.other-program.title': 'Ein anderes Programm antwortet anstelle des Helfers',
  'pane.away.other-program.sentence':
    'Es benutzt den Port {port}, an dem diese Seite den Helfer erwartet. Schließen Sie dieses Programm, oder starten Sie den Helfer: Er nimmt den nächsten freien Port und nennt seine Adresse.',
  'pane.helper.start.terminal': 'In einem Terminal, im Ordner von Outbox Doctor:',
  'pane.helper.start.get': 'Nicht installiert? So bekommen Sie ihn',
  'pane.helper.start.get.sentence':
    'Kopieren Sie den Ordner von Outbox Doctor von einem anderen Computer oder fragen Sie Ihre IT: Dafür braucht es kein Internet. Dann, in diesem Ordner:',
  'pane.helper.start.running': 'Er läuft und wird nicht gefunden?',
  'pane.trust.title': 'Dieser Computer vertraut dem Helfer noch nicht',
  'pane.trust.sentence':
    'Führen Sie dies einmal aus und antworten Sie mit Ja. Es gilt nur für localhost auf diesem Computer:',
} as const satisfies Translation<typeof en>;
