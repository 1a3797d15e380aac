import type { channel as en } from '../en/channel.ts';
import type { Translation } from '../translation.ts';

export const channel = {
  'channel.target.no-mail-host':
    'kein Mailserver hat einen solchen Namen oder eine solche Adresse; daher sieht der Helfer dort nicht nach',
  'channel.target.no-mail-address':
    'dieser Name führt zu einer Adresse, die kein Mailserver hat; daher sieht der Helfer dort nicht nach',
  'channel.target.port':
    'das ist kein Port für E-Mail, und Outlooks Einstellungen, soweit sie gelesen werden dürfen, haben ihn nicht; daher öffnet der Helfer ihn nicht für eine Seite; „outbox-doctor diagnose“ in einem Terminal tut es',
  'channel.target.too-many-hosts':
    'ausgelastet: zu viele verschiedene Server in einer Minute; warten Sie eine Minute, dann versuchen Sie es noch einmal',
  'channel.target.too-many-looks':
    'ausgelastet: zu viele Prüfungen in einer Minute; warten Sie eine Minute, dann versuchen Sie es noch einmal',
  'channel.busy.messages':
    'ausgelastet: zu viele Nachrichten in einer Sekunde; warten Sie einen Augenblick, dann versuchen Sie es noch einmal',
  'channel.busy.looks':
    'ausgelastet: zu viele Prüfungen zugleich; warten Sie, bis eine davon zu Ende ist, dann versuchen Sie es noch einmal',
  'channel.busy.sign-ins':
    'ausgelastet: zu viele Anmeldungen in wenigen Minuten; warten Sie zehn Minuten, dann versuchen Sie es noch einmal',
  'channel.port-taken':
    'Ein anderes Programm oder ein anderer Benutzer dieses Computers hat Port {wanted}; daher ist der Helfer bis zum nächsten Start auf Port {port}. Ein Browser findet ihn dort, das Add-In in Outlook nicht.',
  'channel.secret-exposed':
    'Andere Benutzer dieses Computers können {file} lesen oder ändern; das öffnet den Weg zum Helfer. Entfernen Sie diese Datei und starten Sie den Helfer neu: Er legt eine neue an.',
  'channel.secret-memory':
    'In den Ordner {folder} kann nicht geschrieben werden; daher sind Seiten nach dem nächsten Start neu zu laden.',
  'channel.config.unreadable': '--config {file}: Die Datei ist nicht lesbar ({where}).',
  'channel.config.content': '--config {file}: nicht so, wie docs/command-line.md es beschreibt, bei „{where}“.',
  'channel.config.no-file':
    '--config {file}: Das ist keine eigene Datei in einem eigenen Ordner, sondern etwa eine Verknüpfung.',
  'channel.config.not-ours':
    '--config {file}: Die Datei oder ihr Ordner gehört einem anderen Benutzer; daher wird sie nicht verwendet.',
  'channel.config.others-read':
    '--config {file}: Andere Benutzer können sie lesen. Geben Sie sie nur sich selbst frei (chmod 600), und starten Sie den Helfer neu.',
  'channel.config.others-write':
    '--config {file}: Andere Benutzer können sie ändern, oder was in ihrem Ordner liegt. Geben Sie beide nur sich selbst frei (chmod go-rwx), und starten Sie den Helfer neu.',
  'certificate.arguments': 'certificate nimmt "remove" oder nichts, bekam aber "{given}".',
  'certificate.none': 'Es gibt noch kein Zertifikat; "outbox-doctor serve" legt eines an.',
  'certificate.here': 'Das Zertifikat des Helfers auf diesem Computer ist {file}, gültig bis {until}.',
  'certificate.thumbprint': 'SHA-1-Fingerabdruck: {thumbprint}',
  'certificate.sha256': 'SHA-256: {fingerprint}',
  'certificate.removed': 'Das Zertifikat {thumbprint} ist nicht mehr unter denen, denen Sie vertrauen.',
  'certificate.not-there': 'Das Zertifikat {thumbprint} ist nicht unter denen, denen Sie vertrauen.',
  'certificate.no-store':
    'Auf diesem System führt jeder Browser seine eigene Liste; docs/command-line.md sagt, wie {thumbprint} daraus zu entfernen ist.',
  'certificate.files-gone':
    'Das Zertifikat und sein Schlüssel sind aus {folder} entfernt. Der nächste Start des Helfers legt neue an.',
  'certificate.files-stay': 'Die Dateien in {folder} ließen sich nicht entfernen.',
  'help.certificate': `Aufruf: outbox-doctor certificate [remove]

Sagt, welches Zertifikat der Helfer auf diesem Computer Browsern zeigt: seine Datei, sein Ende und seine Fingerabdrücke.

  remove   jedes hier angelegte Zertifikat nach seinem Fingerabdruck aus denen nehmen, denen Sie vertrauen, und seinen
           Schlüssel entfernen`,
} as const satisfies Translation<typeof en>;
