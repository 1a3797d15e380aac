import type { causes as en } from '../en/causes.ts';
import type { Translation } from '../translation.ts';

export const causes = {
  'data.text': '{text}',
  'possible.title': 'Vielleicht: {cause}',
  'finding.settled-by': 'Was es entscheidet: {what}',
  'finding.could-not-tell': 'Wir konnten es noch nicht sagen',
  'suspected.by-text': 'Der Fehler, den Sie sahen, kommt bekanntlich unter anderem daher.',
  'compare.works': 'Wir wissen nicht, was in Outlook eingestellt ist. {host} auf Port {port} funktioniert von hier.',
  'compare.published':
    'Wir wissen nicht, was in Outlook eingestellt ist. Ihr Anbieter veröffentlicht diese Einstellungen.',
  'compare.settled-by': 'Vergleichen Sie die Einstellungen in Outlook mit diesen.',
  'no-network.name': 'kein Netzwerk',
  'no-network.title': 'Dieser Computer ist offline',
  'no-network.no-adapter':
    'Kein Netzwerk ist verbunden. Ihre E-Mail bleibt im Postausgang und geht hinaus, sobald das Netzwerk zurück ist.',
  'no-network.nothing-answers':
    'Außerhalb dieses Computers antwortet nichts, kein Mailserver und kein Webserver. Ihre E-Mail bleibt im Postausgang.',
  'no-network.no-route':
    'Dieser Computer kennt keinen Weg hinaus: Es gibt keine Route zu irgendwem dahinter. Ihre E-Mail bleibt im Postausgang.',
  'no-network.reconnect':
    'Verbinden Sie WLAN oder Kabel neu, beenden Sie den Flugmodus oder melden Sie sich auf der Seite des Gastnetzes an. Prüfen Sie dann erneut.',
  'no-network.excluded': 'Etwas außerhalb dieses Computers hat gerade geantwortet.',
  'no-network.no-resolver':
    'Niemand antwortet, wenn dieser Computer nach der Adresse eines Servers fragt (DNS). Deshalb ließ sich keiner prüfen.',
  'no-network.settled-by-browser': 'Ob sich auf diesem Computer irgendeine Webseite öffnet.',
  'no-network.settled-by': 'Ob von hier irgendein anderer Server antwortet.',
  'wrong-server-name.name': 'ein falscher Servername',
  'wrong-server-name.title': 'Der Name des Postausgangsservers ist falsch',
  'wrong-server-name.title-not-found': 'Einen Server dieses Namens gibt es nicht',
  'wrong-server-name.not-found': 'Zu {host} ist keine Adresse bekannt, andere Namen werden von hier gefunden.',
  'wrong-server-name.slip':
    'Niemand konnte sagen, ob es {host} gibt. Der Server Ihres Anbieters heißt {better}, das ist fast dasselbe.',
  'wrong-server-name.not-found-alone':
    'Zu {host} ist keine Adresse bekannt, und auch kein anderer Name wurde von hier gefunden.',
  'wrong-server-name.no-answer': 'Niemand nannte uns die Adresse von {host}, andere Namen wurden gefunden.',
  'wrong-server-name.other-published':
    '{host} nimmt keine E-Mail an. {provider} veröffentlicht {better}, und dieser Server hat von hier geantwortet.',
  'wrong-server-name.published': '{host} ist der Server, den der Anbieter selbst veröffentlicht.',
  'wrong-server-name.known': '{host} heißt ein Server von {provider}.',
  'wrong-server-name.near-works':
    '{host} lässt niemanden senden. {better}, ein Server mit fast demselben Namen, tut es: Er hat von hier geantwortet.',
  'wrong-server-name.takes-incoming':
    '{host} ist der Server, der die E-Mail der Domäne von anderen Servern annimmt; niemand kann darüber senden.',
  'wrong-server-name.is-web': '{host} ist ein Webserver: Er antwortet dort, aber auf keinem Mailport.',
  'wrong-server-name.settled-by-help': 'Die Hilfeseite des Anbieters, bei „Postausgangsserver (SMTP)“.',
  'wrong-server-name.settled-by': 'Ob andere Namen von hier gefunden werden.',
  'wrong-server-name.look-it-up':
    'Vergleichen Sie den Namen Buchstabe für Buchstabe mit der Hilfeseite Ihres Anbieters, bei „Postausgangsserver (SMTP)“.',
  'blocked-port.title': 'Ihr Netzwerk sperrt Port {port}',
  'blocked-port.other': 'Das Konto sendet über Port {port}.',
  'blocked-port.open': 'Port {port} hat uns eingelassen.',
  'blocked-port.others-answer': 'Andere Mailserver antworten von hier auf Port {port}.',
  'blocked-port.overdue': 'Port {port} von {host} hat bisher nicht geantwortet, ein anderer Port von ihm schon.',
  'blocked-port.silent':
    'Port {port} von {host} gab keine Antwort. Das liegt am Server oder am Netzwerk; ein Vergleich mit anderen Servern war nicht möglich.',
  'blocked-port.by-ipv4':
    'Über IPv4 gibt Port {port} von {host} keine Antwort, auch der anderer Mailserver nicht. Über IPv6 antwortet er; also ist nur gesperrt, was kein IPv6 hat.',
  'blocked-port.settled-by':
    'Ob andere Mailserver von hier auf demselben Port antworten. Ein Handy-Hotspot zeigt es auch.',
  'network-blocks-port.name': 'ein vom Netzwerk gesperrter Port',
  'network-blocks-port.title': 'Ihr Netzwerk sperrt den Port, über den Outlook sendet',
  'network-blocks-port.because':
    'Port {port} (die Tür zum Server) gibt hier keine Antwort, und Port {port} anderer Mailserver auch nicht.',
  'network-blocks-port.tell':
    'Wer dieses Netzwerk betreibt (Firma, Hotel, Gast-WLAN), kann ihn freigeben. Über einen Handy-Hotspot geht es inzwischen.',
  'isp-blocks-port.name': 'Port 25, gesperrt vom Internetanbieter',
  'isp-blocks-port.title': 'Ihr Internetanbieter sperrt Port 25',
  'isp-blocks-port.because':
    'Port 25 (die Tür zum Server) gibt hier keine Antwort, weder bei Ihrem Server noch bei anderen. Die meisten Internetanbieter schließen ihn gegen Spam.',
  'isp-blocks-port.tell':
    'Programme wie Outlook brauchen Port 25 nicht. Ihr Internetanbieter kann sagen, ob er ihn auf Wunsch öffnet.',
  'wrong-port.name': 'ein falscher Port',
  'wrong-port.title': 'Outlook verwendet den falschen Port',
  'wrong-port.refused':
    'Port {port} (die Tür zum Server) von {host} ist geschlossen; Port {better} desselben Servers ist offen.',
  'wrong-port.silent': '{host} gibt auf Port {port} keine Antwort; auf Port {better} schon.',
  'wrong-port.not-smtp':
    'Was auf Port {port} von {host} antwortet, nimmt keine E-Mail zum Senden an: Es ist {kind, select, imap {ein Server zum Abrufen von E-Mail (IMAP)} pop {ein Server zum Abrufen von E-Mail (POP3)} http {ein Webserver} ssh {ein Server für Fernanmeldung (SSH)} ftp {ein Server für Dateien (FTP)} other {etwas, das kein SMTP spricht, die Sprache des Sendens}}.',
  'wrong-port.no-sign-in':
    'Port {port} von {host} ist für andere Mailserver da: Dort kann sich niemand anmelden. Auf Port {better} geht es.',
  'wrong-port.maybe': 'Port {port} von {host} gab keine Antwort; Port {better} desselben Servers schon.',
  'wrong-port.speaks': 'Port {port} von {host} nimmt E-Mail an.',
  'plaintext-port-25.name': 'Port 25 ohne Verschlüsselung',
  'plaintext-port-25.title': 'Outlook sendet unverschlüsselt über Port 25',
  'plaintext-port-25.no-sign-in':
    'Bei {host} kann sich dort ohne Verschlüsselung niemand anmelden; deshalb nimmt er von Outlook keine E-Mail an.',
  'plaintext-port-25.refuses': '{host} weist unverschlüsselte Mailprogramme auf diesem Port ab.',
  'plaintext-port-25.takes-sign-in': 'Der Server erlaubt auf Port 25 eine Anmeldung ohne Verschlüsselung.',
  'wrong-encryption-mode.name': 'eine Verschlüsselung, die nicht passt',
  'wrong-encryption-mode.title': 'Die Verschlüsselung in Outlook passt nicht zum Port',
  'wrong-encryption-mode.needs-tls':
    'Port {port} von {host} will SSL/TLS vom ersten Augenblick an, und Outlook beginnt ohne.',
  'wrong-encryption-mode.greets-first':
    'Outlook beginnt mit SSL/TLS, doch Port {port} von {host} grüßt zuerst im Klartext und schaltet dann auf Verschlüsselung um (STARTTLS).',
  'wrong-encryption-mode.needs-starttls':
    'Auf Port {port} von {host} kann man sich erst nach dem Umschalten auf Verschlüsselung (STARTTLS) anmelden.',
  'wrong-encryption-mode.offers-none':
    'Port {port} von {host} bietet gar keine Verschlüsselung an, und Outlook besteht darauf.',
  'wrong-encryption-mode.fits': 'Die Verschlüsselung in Outlook ist die, die Port {port} von {host} spricht.',
  'server-down.name': 'ein ausgefallener Server',
  'server-down.title': 'Der Mailserver ist ausgefallen',
  'server-down.refuses-all':
    '{host} lehnt auf allen Mailports jede Verbindung ab. Ihre E-Mail wartet im Postausgang und ist nicht verloren.',
  'server-down.answers-nobody':
    '{host} lässt auf keinem Mailport jemanden ein, andere Mailserver schon. Ihre E-Mail wartet und ist nicht verloren.',
  'server-down.says-so':
    '{host} sagt selbst, dass er gerade nicht verfügbar ist: „{words}“. Ihre E-Mail wartet im Postausgang und ist nicht verloren.',
  'server-down.refuses-us':
    '{host} lehnt auf allen Mailports jede Verbindung ab; andere Server ließen sich nicht vergleichen.',
  'server-down.no-answer': '{host} gibt auf keinem Mailport eine Antwort; andere Server ließen sich nicht vergleichen.',
  'server-down.by-ipv4':
    'Über IPv4 arbeitet {host} auf Port {port} nicht. Über IPv6 schon; also ist nur gesperrt, was kein IPv6 hat.',
  'server-down.settled-by-ipv4':
    'Ob das Senden aus einem Netzwerk gelingt, das nur IPv4 hat, wie manche Handy-Hotspots.',
  'server-down.works': '{host} nimmt gerade von hier E-Mail an.',
  'server-down.wait':
    'In Outlook ist nichts zu ändern. Warten Sie und prüfen Sie erneut; die E-Mail bleibt bis dahin im Postausgang.',
  'server-down.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} von hier keine E-Mail annimmt, und fragen Sie nach einer Störung.',
  'certificate.settled-by-family':
    'Über welche Adresse Outlook den Server erreicht: IPv4 und IPv6 zeigen verschiedene Zertifikate.',
  'certificate.settled-by-windows':
    'Ob Windows das fehlende Glied der Kette selbst holen kann. Warnt Outlook weiter, kann es das nicht.',
  'certificate-expired.name': 'ein abgelaufenes Zertifikat',
  'certificate-expired.title': 'Das Zertifikat des Servers ist abgelaufen',
  'certificate-expired.title-date': 'Das Zertifikat des Servers endete am {date, date, day}',
  'certificate-expired.because':
    'Das Zertifikat (der Ausweis), das {host} auf Port {port} zeigt, galt bis {date, date, day}. Sein Besitzer muss es erneuern.',
  'certificate-expired.fine': 'Das Zertifikat des Servers ist nicht abgelaufen.',
  'certificate-expired.tell':
    'In Outlook ist nichts falsch. Sagen Sie Ihrem Mailanbieter, dass er das Zertifikat von {host} erneuern muss.',
  'certificate-name-mismatch.name': 'ein Zertifikat für einen anderen Namen',
  'certificate-name-mismatch.title': 'Das Zertifikat gilt für einen anderen Servernamen',
  'certificate-name-mismatch.because':
    'Auf Port {port} zeigt {host} ein Zertifikat (den Ausweis) für {names}, nicht für den eigenen Namen.',
  'certificate-name-mismatch.fine': 'Das Zertifikat gilt für den Namen, der in Outlook steht.',
  'certificate-name-mismatch.tell':
    '{known, select, yes {Fragen Sie Ihren Mailanbieter, ob der Servername {name} verwendet werden darf, oder sagen Sie ihm, dass das Zertifikat {host} nicht abdeckt.} other {Sagen Sie Ihrem Mailanbieter, dass das Zertifikat {host} nicht abdeckt.}}',
  'certificate-untrusted.name': 'ein Zertifikat, für das niemand bürgt',
  'certificate-untrusted.title': 'Dieser Computer vertraut dem Zertifikat nicht',
  'certificate-untrusted.because':
    'Das Zertifikat (der Ausweis) von {host} auf Port {port} kommt von „{issuer}“; dem vertraut dieser Computer nicht.',
  'certificate-untrusted.self-signed':
    '{host} hat das Zertifikat (den Ausweis) auf Port {port} selbst gemacht; niemand sonst bürgt dafür.',
  'certificate-untrusted.fine': 'Dieser Computer vertraut dem Zertifikat des Servers.',
  'certificate-untrusted.settled-by': 'Ob die Zertifikate anderer Server vom selben Aussteller kommen.',
  'certificate-untrusted.tell':
    'Sagen Sie Ihrem Mailanbieter oder Administrator, dass {host} ein Zertifikat einer öffentlichen Stelle braucht, mit der ganzen Kette.',
  'auth-not-enabled.name': 'ausgeschaltete Anmeldung',
  'auth-not-enabled.title': 'Die Anmeldung zum Senden ist in Outlook aus',
  'auth-not-enabled.offered': '{host} verlangt vor dem Senden eine Anmeldung, und Outlook meldet sich nicht an.',
  'auth-not-enabled.offers':
    '{host} bietet eine Anmeldung an, wie Server, die sie vor dem Senden verlangen. Outlook meldet sich nicht an.',
  'auth-not-enabled.settled-by-sending':
    'Ob der Server eine E-Mail ohne Anmeldung annimmt, wie manche im eigenen Netzwerk.',
  'auth-not-enabled.said': 'Der Server verlangte eine Anmeldung und bekam keine.',
  'auth-not-enabled.is-on': 'Die Anmeldung am Postausgangsserver ist eingeschaltet.',
  'auth-not-enabled.settled-by':
    'Ob in Outlook „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ angekreuzt ist.',
  'wrong-credentials.name': 'ein falscher Benutzername oder ein falsches Kennwort',
  'wrong-credentials.title': 'Der Server lehnte Benutzername oder Kennwort ab',
  'wrong-credentials.refused':
    'Der Server lehnte die Anmeldung ab. Ein geändertes Kennwort, ein anderer Benutzername oder ein fehlendes App-Kennwort passt dazu.',
  'wrong-credentials.fits': 'Der Fehler, den Sie sahen, kommt, wenn eine Anmeldung abgelehnt wird.',
  'wrong-credentials.no-sign-in': 'Outlook ist so eingestellt, dass es sich zum Senden nicht anmeldet.',
  'wrong-credentials.takes-none': 'Der Server nimmt gar keine Kennwörter an: Er bietet nur andere Wege zur Anmeldung.',
  'wrong-credentials.webmail':
    'Melden Sie sich im Webmail Ihres Anbieters mit demselben Benutzernamen und Kennwort an. Klappt das, ist das in Outlook gespeicherte Kennwort alt.',
  'wrong-credentials.settled-by': 'Eine Anmeldung im Webmail des Anbieters mit demselben Benutzernamen und Kennwort.',
  'none.name': 'nichts falsch',
  'none.title': 'Von hier aus ist jetzt nichts falsch',
  'none.because-plain':
    '{host} antwortet auf Port {port} ohne Verschlüsselung, so wie Outlook eingestellt ist. Anmeldung und Senden wurden nicht getestet.',
  'none.because-if':
    '{host} auf Port {port} funktioniert mit {encryption}: Das Zertifikat ist gut, und eine Anmeldung wird angeboten. Die Anmeldung selbst wurde nicht getestet.',
  'none.because':
    '{host} antwortet auf Port {port}, das Zertifikat ist gut, und eine Anmeldung wird angeboten. Die Anmeldung selbst wurde nicht getestet.',
} as const satisfies Translation<typeof en>;
