import type { told as en } from '../en/told.ts';
import type { Translation } from '../translation.ts';

export const told = {
  'told.said': 'Die Worte des Servers in dem Fehler, den Sie sahen, nennen es: „{words}“.',
  'told.sign-in': 'Bei der Anmeldung sagte der Server gerade: „{words}“.',
  'told.sent': 'Zu einer Testnachricht sagte der Server gerade: „{words}“.',
  'told.signed-in': 'Die Anmeldung klappte gerade.',
  'told.was-sent': 'Der Server nahm gerade eine Testnachricht an.',
  'told.settled-by-sign-in': 'Die Anmeldung testen: outbox-doctor diagnose --sign-in.',
  'told.settled-by-sending': 'Eine Testnachricht an sich selbst senden: outbox-doctor diagnose --send-test.',
  'told.settled-by-words': 'Die Worte des Servers, am Ende von Outlooks Fehler oder in der zurückgekommenen E-Mail.',
  'password-expired-or-changed.name': 'ein abgelaufenes oder geändertes Kennwort',
  'password-expired-or-changed.title': 'Das Kennwort ist abgelaufen oder wurde geändert',
  'password-expired-or-changed.tell':
    'Melden Sie sich im Webmail Ihres Anbieters an und setzen Sie dort ein neues Kennwort. Speichern Sie es dann in Outlook zum Empfangen und zum Senden.',
  'app-password-required.name': 'ein fehlendes App-Kennwort',
  'app-password-required.title': 'Der Anbieter will ein App-Kennwort',
  'app-password-required.tell':
    'Legen Sie in den Sicherheitseinstellungen Ihres Anbieters ein App-Kennwort an (die zweistufige Überprüfung muss an sein), und speichern Sie es in Outlook anstelle des normalen.',
  'app-password-required.policy':
    '{provider} nimmt von Programmen wie Outlook ein App-Kennwort, nicht das normale, und die Anmeldung wurde abgelehnt.',
  'oauth-required.told':
    'Entfernen Sie das Konto aus Outlook und fügen Sie es neu hinzu, damit Outlook sich auf der Seite des Anbieters anmeldet. Ihre E-Mail auf dem Server bleibt dort.',
  'oauth-required.policy':
    '{provider} nimmt von Mailprogrammen keine Kennwörter mehr, und die Anmeldung wurde abgelehnt.',
  'basic-auth-disabled.name': 'vom Anbieter ausgeschaltete Kennwortanmeldung',
  'basic-auth-disabled.title': 'Der Anbieter hat die Kennwortanmeldung abgeschaltet',
  'basic-auth-disabled.tell':
    'Fragen Sie Ihren Administrator oder Anbieter, ob Kennwörter für dieses Postfach erlaubt werden können. Wenn nicht, fügen Sie das Konto mit moderner Anmeldung neu hinzu.',
  'smtp-auth-disabled-for-mailbox.name': 'für das Postfach ausgeschaltetes Senden über SMTP',
  'smtp-auth-disabled-for-mailbox.title': 'Senden über SMTP ist für dieses Postfach aus',
  'smtp-auth-disabled-for-mailbox.tell':
    'Bitten Sie den Administrator, „Authentifiziertes SMTP“ für {user} einzuschalten (Microsoft 365: Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten), oder den Anbieter, SMTP zu erlauben.',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'Bitten Sie den Administrator, „Authentifiziertes SMTP“ für dieses Postfach einzuschalten (Microsoft 365: Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten), oder den Anbieter, SMTP zu erlauben.',
  'smtp-auth-disabled-for-mailbox.receives':
    'Derselbe Benutzername und dasselbe Kennwort öffnen gerade das Postfach zum Empfangen, und {host} lehnt sie zum Senden ab.',
  'account-locked-or-blocked.name': 'ein gesperrtes Konto',
  'account-locked-or-blocked.title': 'Das Konto ist gesperrt',
  'account-locked-or-blocked.tell':
    'Versuchen Sie das Kennwort vorerst nicht wieder. Melden Sie sich im Webmail Ihres Anbieters an und folgen Sie dem, was dort steht, oder bitten Sie den Anbieter, {user} zu entsperren, und fragen Sie nach dem Grund.',
  'auth-mechanism-mismatch.worked':
    'Die Anmeldung bei {host} klappte gerade mit {mechanism}, aber nicht so, wie Outlook eingestellt ist.',
  'auth-mechanism-mismatch.told':
    'Bitten Sie Ihren Anbieter, auf {host} LOGIN oder PLAIN innerhalb von TLS anzubieten: Anders spricht Outlook mit einem Kennwort nicht.',
  'wrong-credentials.title-user': 'Der Benutzername in Outlook ist ein anderer',
  'wrong-credentials.user-worked':
    'Mit dem Benutzernamen {user} und demselben Kennwort ließ uns der Server gerade ein.',
  'wrong-credentials.tried':
    'Die Anmeldung wurde gerade abgelehnt: „{words}“. Nichts davon spricht für einen anderen Grund.',
  'wrong-credentials.tried-both':
    'Die Anmeldung wurde gerade als {user} und als {other} abgelehnt: „{words}“. Also ist es das Kennwort.',
  'wrong-credentials.token': 'Der Server lehnte gerade das Zugriffstoken ab: „{words}“.',
  'wrong-credentials.works': 'Der Server nahm gerade diesen Benutzernamen und dieses Kennwort an.',
  'wrong-credentials.stored':
    'Der Server nahm gerade diesen Benutzernamen und dieses Kennwort an und hatte die von Outlook abgelehnt: In Outlook ist ein anderes Kennwort gespeichert.',
  'wrong-credentials.receives': 'Dasselbe Kennwort öffnet das Postfach zum Empfangen.',
  'pop-before-smtp.told':
    'Drücken Sie Senden/Empfangen, damit Outlook zuerst E-Mail abruft und dann sendet. Auf Dauer besser: Schalten Sie die Anmeldung am Postausgangsserver ein.',
  'sender-not-allowed.name': 'eine Absenderadresse, die nicht verwendet werden darf',
  'sender-not-allowed.title': 'Der Server lässt Sie nicht mit dieser Adresse senden',
  'sender-not-allowed.tell':
    'Sagen Sie Ihrem Anbieter, dass {email} über dieses Konto nicht senden darf, und bitten Sie ihn, die Adresse (oder „Senden als“) zu erlauben.',
  'relay-denied.name': 'abgelehnte E-Mail für andere',
  'relay-denied.title': 'Der Server nimmt von Ihnen keine E-Mail für andere',
  'relay-denied.tell':
    'Sagen Sie Ihrem Anbieter, dass {host} „relay denied“ antwortet, obwohl Outlook sich anmeldet, und fragen Sie, über welchen Server zu senden ist.',
  'recipient-rejected.name': 'ein abgelehnter Empfänger',
  'recipient-rejected.title': 'Die Adresse des Empfängers wurde abgelehnt',
  'recipient-rejected.tell':
    'Vergleichen Sie die Adresse des Empfängers Buchstabe für Buchstabe, löschen Sie die von Outlook vorgeschlagene und tippen Sie sie neu. Stimmt sie, sagen Sie es dem Empfänger.',
  'message-too-large.told':
    'Hängen Sie weniger an, oder teilen Sie große Dateien über einen Link (OneDrive). Anlagen wachsen unterwegs um ein Drittel.',
  'sending-limit-reached.name': 'eine erreichte Sendegrenze',
  'sending-limit-reached.title': 'Die Sendegrenze des Kontos ist erreicht',
  'sending-limit-reached.tell':
    'Warten Sie bis morgen, oder so lange, wie Ihr Anbieter sagt, und senden Sie an weniger Leute auf einmal. Haben Sie nicht so viel gesendet, ändern Sie das Kennwort.',
  'mailbox-full.name': 'ein volles Postfach',
  'mailbox-full.title': 'Ein Postfach ist voll',
  'mailbox-full.tell':
    'Ist es Ihres, löschen Sie große E-Mails und leeren Sie „Gelöschte Elemente“. Ist es das des Empfängers, sagen Sie es ihm auf anderem Weg.',
  'blocklisted-ip.told':
    'Senden Sie über den Server Ihres Anbieters mit Anmeldung auf Port 465 oder 587, wo solche Listen nicht zählen. Sonst nennen Sie Ihrem Internetanbieter die Worte des Servers.',
  'content-rejected.name': 'eine für Spam oder schädlich gehaltene Nachricht',
  'content-rejected.title': 'Der Server lehnt den Inhalt der Nachricht ab',
  'content-rejected.tell':
    'Senden Sie sie ohne Links und Anlagen. Geht das durch, nennen Sie Ihrem Anbieter die Worte des Servers.',
  'sender-domain-authentication.name': 'eine Absenderdomäne, für die niemand bürgt',
  'sender-domain-authentication.title': 'Für die Domäne des Absenders bürgt niemand',
  'sender-domain-authentication.tell':
    'Sagen Sie dem Betreiber der Domäne von {email}, dass SPF, DKIM oder DMARC ihre E-Mail ablehnt, mit den Worten des Servers. Senden Sie über den eigenen Server der Domäne.',
  'greylisted.told':
    'Nichts zu ändern. Lassen Sie die E-Mail im Postausgang und drücken Sie in 15 Minuten wieder Senden/Empfangen.',
  'server-busy.told':
    'In Outlook ist nichts zu ändern. Lassen Sie die E-Mail im Postausgang und senden Sie in einer halben Stunde neu.',
  'server-fault.silent-at':
    '{at, select, signIn {Auf die Anmeldung} other {Auf die Testnachricht}} gab der Server keine Antwort, obwohl die Verbindung stand.',
  'server-fault.nonsense-at':
    '{at, select, signIn {Auf die Anmeldung} other {Auf die Testnachricht}} antwortete der Server, was kein Mailserver sagt.',
  'server-fault.settled-by-log':
    'Das Protokoll des Mailservers: Sein Anbieter kann nachsehen, warum er die Nachricht ablehnte.',
  'helo-refused.told':
    'Sagen Sie dem Betreiber von {host}: Mailprogramme, die sich anmelden, nicht nach dem Namen beurteilen, den sie am Anfang nennen (EHLO).',
  'helo-refused.name-told':
    'Geben Sie diesem Computer einen Namen nur aus Buchstaben, Ziffern und Bindestrichen, mit einer Domäne, wo er eine hat.',
  'server-fault.told':
    'In Outlook ist nichts falsch. Nennen Sie Ihrem Mailanbieter die Worte des Servers und die Zeit.',
  'data-stall.name': 'eine Nachricht, die unterwegs stecken bleibt',
  'data-stall.title': 'Das Senden beginnt und stockt in der Nachricht',
  'data-stall.stalled':
    'Der Server nahm gerade Absender und Empfänger an, dann kam {seconds} Sekunden lang nichts mehr, während die Nachricht hinüberging.',
  'data-stall.unfinished':
    'Der Server nahm gerade Absender und Empfänger an, dann ging die Nachricht so langsam hinüber, dass wir nach {seconds} Sekunden und {kilobytes} Kilobyte aufgaben.',
  'data-stall.settled-by': 'Ob dieselbe Nachricht über einen Handy-Hotspot sofort hinausgeht.',
  'data-stall.cut':
    'Der Server nahm gerade Absender und Empfänger an, dann wurde die Verbindung mitten in der Nachricht abgeschnitten.',
  'data-stall.tell':
    'Senden Sie über einen Handy-Hotspot: Klappt das, sagen Sie es dem Betreiber dieses Netzwerks, sonst dem Mailanbieter. Ein Gastnetz, ein VPN oder ein Mailscanner auf diesem Computer hält vielleicht große Pakete fest.',
  'data-stall.test':
    'Nur zum Test: Verlassen Sie das VPN, oder halten Sie die Mailprüfung des Virenscanners an, dann senden Sie neu.',
  'timeout-too-short.name': 'Outlook, das zu früh aufgibt',
  'timeout-too-short.title': 'Outlook gibt auf, bevor der Server antwortet',
  'timeout-too-short.settled-by': 'Ob das Senden nach der Änderung des Timeouts klappt.',
  'offline-mode.name': 'Outlook, das offline arbeitet',
  'offline-mode.title': 'Outlook steht auf Offlinearbeit',
  'offline-mode.tell': 'Wählen Sie Senden/Empfangen, dann „Offline arbeiten“, sodass es nicht mehr markiert ist.',
  'offline-mode.settled-by': 'Ob in Outlooks Statusleiste „Offline“ steht.',
  'data-file-problem.name': 'eine beschädigte Datendatei von Outlook',
  'data-file-problem.title': 'Outlooks Datendatei ist beschädigt oder voll',
  'data-file-problem.tell':
    'Schließen Sie Outlook und lassen Sie sein Tool zum Reparieren des Posteingangs (scanpst.exe) über die Datendatei laufen; behalten Sie vorher eine Kopie der Datei.',
  'data-file-problem.settled-by': 'Was Outlooks Tool zum Reparieren des Posteingangs sagt.',
  'profile-corruption.name': 'ein beschädigtes Outlook-Profil',
  'profile-corruption.title': 'Outlooks Profil ist beschädigt',
  'profile-corruption.tell':
    'Legen Sie ein neues Profil an (Systemsteuerung, Mail, Profile anzeigen, Hinzufügen), richten Sie darin das Konto ein und senden Sie von dort.',
  'profile-corruption.settled-by': 'Ob das Senden aus einem neuen Profil klappt.',
  'duplicate-profile.name': 'dasselbe Konto, zweimal eingerichtet',
  'duplicate-profile.title': 'Dasselbe Konto ist zweimal eingerichtet',
  'duplicate-profile.tell':
    'Sehen Sie unter Datei, Kontoeinstellungen nach: Steht das Konto dort zweimal, entfernen Sie eines der beiden.',
  'duplicate-profile.settled-by': 'Ob das Konto in den Kontoeinstellungen zweimal steht.',
  'winsock-corruption.name': 'beschädigte Netzwerkeinstellungen von Windows',
  'winsock-corruption.title': 'Windows’ Netzwerkeinstellungen sind beschädigt',
  'winsock-corruption.tell':
    'Öffnen Sie eine Eingabeaufforderung als Administrator, tippen Sie „netsh winsock reset“, und starten Sie den Computer neu.',
  'winsock-corruption.settled-by': 'Ob andere Programme auf diesem Computer das Netzwerk erreichen.',
  'internet-settings-corruption.name': 'beschädigte Internetoptionen von Windows',
  'internet-settings-corruption.title': 'Windows’ Internetoptionen sind beschädigt',
  'internet-settings-corruption.tell':
    'Öffnen Sie Internetoptionen, Erweitert, und wählen Sie „Erweiterte Einstellungen wiederherstellen“, dann starten Sie Outlook neu.',
  'internet-settings-corruption.settled-by': 'Ob das Senden nach dem Wiederherstellen der Internetoptionen klappt.',
  'low-disk-or-memory.name': 'zu wenig Speicherplatz oder Arbeitsspeicher',
  'low-disk-or-memory.title': 'Dem Computer fehlt Speicherplatz',
  'low-disk-or-memory.tell':
    'Schließen Sie andere Programme und geben Sie Speicherplatz frei (Windows: Einstellungen, System, Speicher), dann senden Sie neu.',
  'low-disk-or-memory.settled-by': 'Wie viel Speicherplatz frei ist.',
  'software-conflict.name': 'ein anderes Programm, das Outlook im Weg ist',
  'software-conflict.title': 'Ein anderes Programm ist Outlook im Weg',
  'software-conflict.tell':
    'Starten Sie Outlook ohne Add-Ins (Strg beim Start gedrückt halten) und senden Sie. Klappt das, schalten Sie die Add-Ins einzeln wieder ein.',
  'software-conflict.settled-by': 'Ob das Senden in Outlooks abgesichertem Modus klappt.',
  'stuck-item.name': 'eine im Postausgang steckende Nachricht',
  'stuck-item.title': 'Eine Nachricht im Postausgang hält die anderen auf',
  'stuck-item.tell':
    'Stellen Sie Outlook auf „Offline arbeiten“, verschieben Sie die älteste Nachricht aus dem Postausgang in die Entwürfe, gehen Sie wieder online und senden Sie sie von dort neu.',
  'stuck-item.settled-by': 'Ob die anderen hinausgehen, sobald die älteste Nachricht aus dem Postausgang ist.',
  'none.because-signed-in':
    '{host} antwortet auf Port {port}, das Zertifikat ist gut, und die Anmeldung klappte gerade. Das Senden wurde nicht getestet.',
  'none.because-sent':
    '{host} antwortet auf Port {port}, die Anmeldung klappte, und der Server nahm gerade eine Testnachricht an Sie selbst an.',
} as const satisfies Translation<typeof en>;
