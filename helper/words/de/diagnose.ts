import type { diagnose as en } from '../en/diagnose.ts';
import type { Translation } from '../translation.ts';

export const diagnose = {
  'diagnose.progress': 'Wird geprüft: {done} von {all} fertig{what, select, other {. {what} …}}',
  'diagnose.no-account': 'Kein Konto bekannt: Nur der Text des Fehlers wurde gelesen',
  'diagnose.no-send-error':
    'In diesem Text geht es um keinen Sendefehler. Geben Sie die Zeilen an, die Outlook zeigt, wenn das Senden nicht klappt.',
  'diagnose.nothing-fits':
    'Nichts, was geprüft wurde, erklärt es. Geben Sie auch Server und Port an (--server, --port) oder den Text des Fehlers.',
  'diagnose.several': '{n, plural, one {# Ding passt} other {# Dinge passen}}; bei jedem steht, was es entscheidet:',
  'diagnose.also': 'Außerdem möglich:',
  'diagnose.more': '{n, plural, one {# weiteres passt} other {# weitere passen}}; --json nennt alle.',
  'diagnose.ruled-out': 'Ausgeschlossen:',
  'diagnose.now': 'jetzt',
  'diagnose.set-to': 'setzen auf',
  'diagnose.tried': 'gerade von hier versucht',
  'diagnose.where': 'Wo Sie in {outlook} klicken',
  'serve.listening': 'Die Seite steht unter  {address}',
  'serve.certificate-own':
    'Ihr Browser sagt einmal, dass er das eigene Zertifikat dieses Computers nicht kennt; gehen Sie dort weiter. Für Outlook starten Sie mit --dev-certs.',
  'serve.certificate-dev': 'Verwendet wird das Zertifikat dieses Computers zum Entwickeln von Office-Add-Ins.',
  'serve.no-dev-certs':
    'Es gibt noch kein Entwicklungszertifikat: Führen Sie "npx office-addin-dev-certs install" aus, oder lassen Sie --dev-certs weg.',
  'serve.stop': 'Strg+C hält es an. Übungsserver stehen auf der Seite unter „Ausprobieren“.',
  'serve.no-pane': 'Die Seite ist noch nicht gebaut: Führen Sie zuerst "npm run build" aus.',
  'serve.port-taken':
    'Port {port} ist belegt, vielleicht von einem anderen Outbox Doctor. Halten Sie diesen an (outbox-doctor stop), oder wählen Sie --port.',
  'serve.stopped': 'Angehalten.',
  'stop.none': 'Kein Helfer läuft.',
  'practice.head':
    'Übungsserver, nur auf diesem Computer. Probieren Sie einen aus: outbox-doctor diagnose --practice NAME',
} as const satisfies Translation<typeof en>;
