import type { signIn as en } from '../en/sign-in.ts';
import type { Translation } from '../translation.ts';

export const signIn = {
  'check.sign-in': 'Anmeldung',
  'check.send-test': 'Eine Testnachricht an Sie selbst',
  'unseen.not-verified':
    'nicht versucht: keine Verschlüsselung mit gültigem Zertifikat; mit weniger geht kein Kennwort hinaus',
  'unseen.no-password': 'nicht versucht: Es wurde kein Kennwort angegeben',
  'unseen.not-reached': 'nicht versucht: Der Weg dorthin brach vorher ab',
  'seen.sign-in.accepted': 'der Server nahm sie an ({mechanism})',
  'seen.sign-in.accepted-changed': 'angenommen mit dem Benutzernamen {user} ({mechanism})',
  'seen.sign-in.refused': 'abgelehnt: {words}',
  'seen.sign-in.unanswered': 'keine Antwort darauf',
  'seen.sign-in.no-way': 'bietet diesem Konto keinen Weg zur Anmeldung: {offered}',
  'seen.sent.accepted': 'der Server nahm sie an',
  'seen.sent.refused':
    '{stage, select, greeting {abgelehnt} sender {der Absender wurde abgelehnt} recipient {der Empfänger wurde abgelehnt} data {die Nachricht wurde abgelehnt} other {nach der Nachricht abgelehnt}}: {words}',
  'seen.sent.broken':
    'brach {stage, select, greeting {am Anfang} sender {beim Absender} recipient {beim Empfänger} data {vor der Nachricht} other {mitten in der Nachricht}} ab',
  'seen.sent.stalled':
    'stockte {stage, select, greeting {am Anfang} sender {beim Absender} recipient {beim Empfänger} data {vor der Nachricht} other {mitten in der Nachricht}}',
  'password.ask': 'Kennwort von {user} für {host} (es geht nur dorthin, verschlüsselt, und wird vergessen): ',
  'password.ask-token':
    'Zugriffstoken von {user} für {host} (es geht nur dorthin, verschlüsselt, und wird vergessen): ',
  'password.insist':
    'Das Zertifikat von {host} hält nicht: Jeder auf dem Weg könnte das Kennwort lesen. Trotzdem senden? Geben Sie dafür yes ein: ',
  'usage.password-and-stdin':
    'Die Standardeingabe wird für „-“ schon gelesen: Schreiben Sie das Kennwort in die Kontodatei (smtp.password), oder nennen Sie Dateien.',
  'usage.sign-in-needs-account': '--sign-in und --send-test brauchen ein Konto: Geben Sie --account DATEI an.',
  'usage.sign-in-offline': '--offline sendet nichts: Lassen Sie --sign-in und --send-test weg.',
} as const satisfies Translation<typeof en>;
