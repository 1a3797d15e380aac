import type { paneSignIn as en } from '../en/pane-sign-in.ts';
import type { Translation } from '../translation.ts';

export const paneSignIn = {
  'pane.sign-in': 'Anmeldung testen',
  'pane.sign-in.title': 'Die Anmeldung einmal testen',
  'pane.sign-in.sentence': 'Das Kennwort geht nur an {host}, verschlüsselt, und wird danach vergessen.',
  'pane.sign-in.once': 'Ein Druck ist ein Versuch. Viele falsche Versuche sperren manchmal ein Konto.',
  'pane.sign-in.user': 'Benutzername',
  'pane.sign-in.password': 'Kennwort',
  'pane.sign-in.show': 'Kennwort zeigen',
  'pane.sign-in.mail': 'Mir auch eine Test-E-Mail senden',
  'pane.sign-in.mail.about': 'Sie geht nur an {address}.',
  'pane.sign-in.try': 'Einmal testen',
  'pane.sign-in.not-now': 'Jetzt nicht',
  'pane.sign-in.no-user': 'Tippen Sie den Benutzernamen ein; die meisten Anbieter wollen die ganze Adresse.',
  'pane.sign-in.no-password': 'Tippen Sie das Kennwort zum Senden ein.',
  'pane.sign-in.long': 'Kein Kennwort ist länger als {limit} Zeichen.',
  'pane.sign-in.away': 'Der Helfer ist nicht da; die Anmeldung lässt sich testen, wenn er zurück ist.',
  'pane.sign-in.clear':
    'Ohne Verschlüsselung kann jeder auf dem Weg ein Kennwort lesen; daher wird keines gesendet. Stellen Sie zuerst die Verschlüsselung ein.',
  'pane.sign-in.settles': 'Die Anmeldung hier testen.',
  'pane.sign-in.refused': 'Der Server lehnte die Anmeldung ab.',
  'pane.sign-in.again': 'Anmeldung noch einmal testen',
  'pane.verdict.sign-in-refused': 'Der Server lehnte diese Anmeldung ab',
  'pane.compare.sign-in': 'Anmeldung',
  'pane.compare.sign-in.accepted': 'angenommen',
  'pane.compare.sign-in.refused': 'abgelehnt',
  'pane.compare.sign-in.untested': 'nicht getestet',
  'pane.verdict.none.signed-in':
    '{count, plural, one {# Prüfung war gut} other {# Prüfungen waren gut}}, auch die Anmeldung.',
  'pane.verdict.none.sent': 'Eine Test-E-Mail ging hinaus',
  'pane.compare.fixed.signed-in': 'Auch die Anmeldung wurde angenommen; drücken Sie in Outlook Senden/Empfangen.',
} as const satisfies Translation<typeof en>;
