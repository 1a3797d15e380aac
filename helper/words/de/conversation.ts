import type { conversation as en } from '../en/conversation.ts';
import type { Translation } from '../translation.ts';

export const conversation = {
  'check.control-talks': 'Was andere Mailserver sagen',
  'check.decoy-ports': 'Adressen, die kein Server hat',
  'seen.control-talks.none': 'niemand zum Sprechen da',
  'seen.control-talks.plain': '{plain} von {all} bieten hier keine Verschlüsselung',
  'seen.control-talks.whole':
    'von {all} gefragten antworteten {whole} bis zum Ende; {good} zeigten ein Zertifikat, dem hier vertraut wird',
  'seen.decoys.nobody': 'keine Antwort, wie es sein muss',
  'seen.decoys.taken': 'etwas nimmt Verbindungen auf {ports} an',
  'seen.decoys.greeted': 'etwas antwortet auf {ports}: {words}',
  'starttls-missing.works':
    '{host} bietet auf Port {port} keine Verschlüsselung (STARTTLS) an, doch auf Verlangen geht sie: Das Angebot wurde unterwegs entfernt.',
  'starttls-missing.starred':
    'Die Worte von {host} auf Port {port} wurden unterwegs unleserlich gemacht, wie es manche Firewalls tun, und mit ihnen das Angebot der Verschlüsselung (STARTTLS).',
  'starttls-missing.everybody':
    'Auf Port {port} bietet von hier weder {host} noch ein anderer bekannter Mailserver Verschlüsselung (STARTTLS) an: Das Angebot wird unterwegs entfernt.',
  'starttls-missing.unreadable':
    '{host} bietet auf Port {port} keine Verschlüsselung (STARTTLS) an und kann den Befehl nicht lesen: „{words}“. So sieht es aus, wenn etwas auf dem Weg ihn verändert.',
  'starttls-missing.only-here':
    'Auf Port {port} bietet {host} keine Verschlüsselung (STARTTLS) an, andere Mailserver von hier schon.',
  'starttls-missing.unknown-command':
    'Auf Port {port} bietet {host} keine Verschlüsselung (STARTTLS) an und lehnt sie auf Verlangen ab: „{words}“.',
  'starttls-missing.nobody-to-compare': 'Auf Port {port} bietet {host} keine Verschlüsselung (STARTTLS) an.',
  'starttls-missing.may-be': 'Es kann auch umgekehrt sein: Der Vergleich entscheidet es nicht.',
  'starttls-missing.otherwise': 'Was verglichen wurde, sagt etwas anderes.',
  'starttls-missing.settled-by': 'Ob Verschlüsselung (STARTTLS) über einen Handy-Hotspot angeboten wird.',
  'transparent-proxy.name': 'ein Stellvertreter für alle Mailserver',
  'transparent-proxy.title': 'Etwas antwortet anstelle des Mailservers',
  'transparent-proxy.because':
    'Auf Port {port} antwortet ein Mailserver sogar an einer Adresse, an der kein Server ist: „{words}“. Also nimmt etwas auf dem Weg jede Verbindung an, auch die zu {host}.',
  'transparent-proxy.taken':
    'Auf Port {port} nimmt etwas sogar Verbindungen zu einer Adresse an, an der kein Server ist. Es antwortet vielleicht auch anstelle von {host}.',
  'transparent-proxy.proved':
    'Etwas nimmt unterwegs Verbindungen an, doch das Zertifikat des Servers beweist, dass er erreicht wurde.',
  'transparent-proxy.settled-by': 'Ob dasselbe über einen Handy-Hotspot geschieht.',
  'transparent-proxy.tell':
    'Wer dieses Netzwerk betreibt, kann Port {port} unverändert zu {host} durchlassen. Über einen Handy-Hotspot geht es inzwischen.',
  'blocklisted-ip.name': 'eine Adresse auf einer Sperrliste',
  'blocklisted-ip.title': 'Der Server lehnt Ihre Internetadresse ab (Sperrliste)',
  'blocklisted-ip.because':
    '{host} weist die öffentliche Adresse dieses Netzwerks ab, weil sie auf einer Liste schlechter Adressen steht: „{words}“.',
  'blocklisted-ip.title-listed': 'Ihre Internetadresse steht auf einer Sperrliste',
  'blocklisted-ip.listed': 'Auf der Liste {zone} steht {address}, die Adresse, von der Sie für Server kommen.',
  'blocklisted-ip.settled-by': 'Ob der Server Sie über einen Handy-Hotspot einlässt.',
  'blocklisted-ip.tell-network':
    'Ihre Internetadresse steht auf einer Sperrliste. Wer dieses Netzwerk betreibt, kann nach befallenen Computern suchen und die Liste um Streichung bitten. Über einen Handy-Hotspot geht es inzwischen.',
  'blocklisted-ip.tell':
    'Zeigen Sie Ihrem Mailanbieter diese Worte: „{words}“. Wer sich anmeldet, wird meist von jeder Adresse eingelassen.',
  'server-firewall-ip-block.name': 'ein Server, der Ihre Adresse aussperrt',
  'server-firewall-ip-block.title': 'Der Server lässt von Ihrer Adresse niemanden ein',
  'server-firewall-ip-block.because': '{host} weist dieses Netzwerk ab, bevor sich jemand anmelden kann: „{words}“.',
  'server-firewall-ip-block.settled-by': 'Ob der Server Sie über einen Handy-Hotspot einlässt.',
  'server-firewall-ip-block.tell':
    'Zeigen Sie Ihrem Mailanbieter diese Worte, und bitten Sie ihn, Ihre Adresse einzulassen: „{words}“.',
  'server-firewall-ip-block.look':
    'Berichtigen Sie zuerst ein altes Kennwort auf jedem Handy und Computer mit diesem Konto: Immer wieder falsche sind der Grund, warum Server eine Adresse aussperren.',
  'server-busy.name': 'ein ausgelasteter Server',
  'server-busy.title': 'Der Mailserver ist ausgelastet',
  'server-busy.because':
    '{host} hat gerade keinen Platz für ein weiteres Gespräch: „{words}“. Ihre E-Mail wartet im Postausgang und ist nicht verloren.',
  'server-busy.settled-by': 'Ob er Sie einige Minuten später einlässt.',
  'server-busy.wait':
    'In Outlook ist nichts zu ändern. Warten Sie einige Minuten und senden Sie neu; schließen Sie andere Mailprogramme mit demselben Konto.',
  'server-fault.name': 'ein Fehler im Mailserver',
  'server-fault.title': 'Im Mailserver ist etwas kaputt',
  'server-fault.says-so': '{host} sagt es auf Port {port} selbst: „{words}“.',
  'server-fault.unexplained': '{host} weist auf Port {port} jeden oder nur uns ab und nennt keinen Grund: „{words}“.',
  'server-fault.starttls':
    '{host} bietet auf Port {port} Verschlüsselung (STARTTLS) an und lehnt sie auf Verlangen ab: „{words}“.',
  'server-fault.injected':
    'Auf Port {port} von {host} wurde kurz vor der Verschlüsselung mehr gesagt als gefragt. Der Server ist kaputt, oder jemand auf dem Weg schiebt Worte ein.',
  'server-fault.too-much': '{host} kommt auf Port {port} zu keinem Ende: Er sagt viel mehr als jeder Mailserver.',
  'server-fault.gibberish':
    '{host} grüßt auf Port {port} wie ein Mailserver und sagt dann, was kein Mailserver sagt: „{words}“.',
  'server-fault.stalls': '{host} grüßt auf Port {port} und lässt dann die nächste Frage ohne Antwort.',
  'server-fault.settled-by': 'Ob dasselbe über einen Handy-Hotspot gesagt wird.',
  'server-fault.tell':
    'In Outlook ist nichts falsch. Sagen Sie Ihrem Mailanbieter, was {host} auf Port {port} tut.{words, select, none {} other { Seine Worte: „{words}“}}',
  'pop-before-smtp.name': 'E-Mail, die zuerst abgerufen werden muss',
  'pop-before-smtp.title': 'Der Server will, dass Sie erst E-Mail abrufen',
  'pop-before-smtp.because':
    '{host} sagt, dass er nur von dem E-Mail annimmt, der gerade seine abgerufen hat: „{words}“.',
  'pop-before-smtp.settled-by': 'Ob das Senden klappt, gleich nachdem Senden/Empfangen E-Mail abgerufen hat.',
  'pop-before-smtp.look':
    'Kreuzen Sie in den Einstellungen des Kontos „Vor dem Senden bei Posteingangsserver anmelden“ an (Weitere Einstellungen, Registerkarte Postausgangsserver), oder fragen Sie Ihren Anbieter nach einem Server mit Anmeldung.',
  'helo-refused.name': 'eine Vorstellung, die der Server ablehnt',
  'helo-refused.title': 'Der Server lehnt ab, wie Outlook sich vorstellt',
  'helo-refused.because':
    '{host} lehnt auf Port {port} den Namen ab, den ein Mailprogramm am Anfang nennt (EHLO): „{words}“.',
  'helo-refused.by-name':
    '{host} lehnt den Namen dieses Computers ab, wenn sich ein Mailprogramm vorstellt (EHLO), und nimmt stattdessen seine Adresse: „{words}“. Outlook nennt den Namen.',
  'helo-refused.settled-by': 'Ob der Server eine andere Vorstellung annimmt.',
  'helo-refused.tell':
    'Sagen Sie Ihrem Mailanbieter: {host} darf Leute, die sich anmelden, nicht nach dem Namen ihres Computers beurteilen. Seine Worte: „{words}“.',
  'helo-refused.name-it':
    'Wenn Sie die Namen dieses Computers verwalten: Ein ganzer Name mit Domäne (wie pc1.example.org) ist, was solche Server wollen.',
  'not-smtp.name': 'kein Mailserver auf diesem Port',
  'not-smtp.title': 'Was dort antwortet, ist kein Mailserver',
  'not-smtp.because':
    'Auf Port {port} von {host} antwortet {kind, select, imap {ein Server zum Abrufen von E-Mail (IMAP)} pop {ein Server zum Abrufen von E-Mail (POP3)} http {ein Webserver} ssh {ein Server für Fernanmeldung (SSH)} ftp {ein Server für Dateien (FTP)} other {etwas, das kein SMTP spricht, die Sprache des Sendens}}{words, select, none {} other {: „{words}“}}.',
  'not-smtp.tell': 'Sagen Sie Ihrem Mailanbieter, was auf Port {port} von {host} antwortet.',
  'open-but-silent.name': 'ein Server, der nichts sagt',
  'open-but-silent.title': 'Der Server öffnet die Tür und sagt nichts',
  'open-but-silent.because':
    'Port {port} (die Tür zum Server) von {host} öffnet sich, und dann kommt {seconds} Sekunden lang kein Wort, mit Verschlüsselung oder ohne.',
  'open-but-silent.settled-by': 'Ob er über einen Handy-Hotspot grüßt, oder später.',
  'open-but-silent.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} auf Port {port} Verbindungen annimmt und nicht grüßt.',
  'open-but-silent.wait':
    'Ihre E-Mail bleibt im Postausgang und ist nicht verloren. Prüfen Sie in einigen Minuten erneut.',
  'connection-cut.name': 'eine Verbindung, die abgeschnitten wird',
  'connection-cut.title': 'Die Verbindung zum Mailserver wird abgeschnitten',
  'connection-cut.because':
    'Die Verbindung zu Port {port} von {host} wird {manner, select, reset {abgeschnitten (reset)} other {geschlossen}}, {at, select, greeting {bevor der Server ein Wort gesagt hat} ehlo {gleich nach der Begrüßung, wenn Outlook sich vorstellt (EHLO)} starttls {wenn die Verschlüsselung beginnt (STARTTLS)} other {gleich nachdem die Verschlüsselung begann}}.',
  'connection-cut.everybody':
    'Verbindungen zu Port {port} werden mitten im Gespräch abgeschnitten, zu {host} wie zu anderen Mailservern: Etwas in diesem Netzwerk oder ein Programm auf diesem Computer tut es.',
  'connection-cut.later':
    '{host} schnitt die Verbindung auf Port {port} ab, {at, select, signIn {mitten in der Anmeldung} other {als er die Testnachricht bekam}}.',
  'connection-cut.settled-by':
    'Ob sie über einen Handy-Hotspot auch abgeschnitten wird, oder mit einem anderen Programm auf diesem Computer.',
  'connection-cut.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} die Verbindung auf Port {port} abschneidet, und aus welchem Netzwerk Sie kommen.',
  'connection-cut.tell-network':
    'Wer dieses Netzwerk betreibt, kann Port {port} durchlassen. Über einen Handy-Hotspot geht es inzwischen.',
  'starttls-stripped.name': 'unterwegs entfernte Verschlüsselung',
  'starttls-stripped.title': 'Etwas auf dem Weg entfernt die Verschlüsselung',
  'starttls-stripped.tell':
    'Wer dieses Netzwerk betreibt (Router, Firewall, Mailschutz), muss STARTTLS in Ruhe lassen. Senden Sie Ihr Kennwort nicht unverschlüsselt. Über einen Handy-Hotspot geht es inzwischen.',
  'starttls-not-offered.name': 'keine angebotene Verschlüsselung',
  'starttls-not-offered.title': 'Der Server bietet hier keine Verschlüsselung an',
  'starttls-not-offered.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} auf Port {port} keine Verschlüsselung (STARTTLS) anbietet. Senden Sie Ihr Kennwort nicht ohne sie.',
  'slow-greeting.name': 'ein Server, der langsam grüßt',
  'slow-greeting.title': 'Der Mailserver braucht lange für eine Antwort',
  'slow-greeting.because':
    '{host} braucht auf Port {port} {seconds} Sekunden für die ersten Worte. Ein Mailprogramm hat dann vielleicht schon aufgegeben.',
  'slow-greeting.began': '{host} beginnt auf Port {port} zu grüßen und ist nach {seconds} Sekunden nicht fertig.',
  'slow-greeting.quick': '{host} grüßt auf Port {port} schnell.',
  'slow-greeting.settled-by': 'Ob Outlooks „Servertimeout“ länger ist als das.',
  'slow-greeting.tell': 'Sagen Sie Ihrem Mailanbieter, wie lange {host} auf Port {port} bis zur Begrüßung braucht.',
  'oauth-required.name': 'nur moderne Anmeldung',
  'oauth-required.title': 'Der Server nimmt nur moderne Anmeldung an (OAuth)',
  'oauth-required.because':
    '{host} bietet auf Port {port} {list}: die Anmeldung auf der Seite des Anbieters (OAuth), und kein Kennwort.',
  'oauth-required.settled-by': 'Wie Outlook sich anmeldet.',
  'auth-mechanism-mismatch.name': 'ein Weg zur Anmeldung, der nicht passt',
  'auth-mechanism-mismatch.title': 'Outlooks Anmeldung ist keine, die der Server kennt',
  'auth-mechanism-mismatch.because':
    '{host} bietet auf Port {port} {list}. Outlook verwendet {set, select, spa {die gesicherte Kennwortauthentifizierung (SPA)} oauth2 {die moderne Anmeldung (OAuth)} other {Benutzername und Kennwort}}; das ist nicht darunter.',
  'auth-mechanism-mismatch.none':
    '{host} bietet auf Port {port} nur {list}, und Outlook kennt keinen dieser Wege zur Anmeldung.',
  'auth-mechanism-mismatch.offered': '{host} bietet den eingestellten Weg zur Anmeldung an.',
  'auth-mechanism-mismatch.tell':
    'Fragen Sie Ihren Mailanbieter nach LOGIN oder PLAIN innerhalb der Verschlüsselung; {host} bietet nur {list}.',
  'auth-not-offered.name': 'keine angebotene Anmeldung',
  'auth-not-offered.title': 'Der Server bietet keine Anmeldung an',
  'auth-not-offered.because':
    'Bei {host} kann sich auf Port {port} niemand anmelden: Seine Antwort nennt keinen Weg dazu.',
  'auth-not-offered.offered': '{host} bietet auf Port {port} eine Anmeldung an.',
  'auth-not-offered.settled-by': 'Ob Outlook sich zum Senden anmeldet.',
  'auth-not-offered.tell': 'Sagen Sie Ihrem Mailanbieter, dass {host} auf Port {port} keine Anmeldung (AUTH) anbietet.',
  'greylisted.name': 'ein abgewiesener erster Versuch',
  'greylisted.title': 'Der Server wies den ersten Versuch ab',
  'greylisted.because': 'Der Server nimmt E-Mail, die er nicht kennt, erst beim zweiten Versuch an: „{words}“.',
  'greylisted.wait': 'Nichts zu ändern. Warten Sie eine Viertelstunde und senden Sie neu.',
  'message-too-large.name': 'eine zu große Nachricht',
  'message-too-large.title': 'Die Nachricht ist zu groß für den Server',
  'message-too-large.because': 'Die Nachricht hat {size} MB, und {host} nimmt höchstens {limit} MB an.',
  'message-too-large.grows':
    'Die Nachricht hat {size} MB und wächst unterwegs um ein Drittel; {host} nimmt höchstens {limit} MB an.',
  'message-too-large.fits': '{host} nimmt Nachrichten bis {limit} MB an.',
  'message-too-large.settled-by': 'Wie groß die Nachricht mit umgewandelten Anlagen ist.',
  'message-too-large.link':
    'Öffnen Sie die Nachricht im Postausgang (zuerst „Offline arbeiten“), nehmen Sie die Anlagen heraus und senden Sie einen Link darauf, oder verkleinern Sie sie.',
  'message-too-large.tell': 'Ihr Mailanbieter kann sagen, ob {host} mehr als {limit} MB annehmen kann.',
} as const satisfies Translation<typeof en>;
