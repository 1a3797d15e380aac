import type { computer as en } from '../en/computer.ts';
import type { Translation } from '../translation.ts';

export const computer = {
  'check.outlook-settings': 'Outlooks eigene Einstellungen',
  'check.outlook-firewall': 'Firewallregeln für Outlook',
  'check.security-products': 'Sicherheitsprogramme',
  'check.proxy-settings': 'Proxys',
  'check.winsock-catalog': 'Netzwerkschichten (Winsock)',
  'check.tls-protocols': 'TLS-Versionen von Windows',
  'check.clock-service': 'Stellen der Uhr',
  'check.outlook-log': 'Outlooks eigenes Protokoll',
  'unread.title': 'Auf diesem Computer nicht gelesen:',
  'unread.more': '{n, plural, one {und noch eines} other {und # weitere}}; --json nennt sie',
  'unread.denied': 'nicht erlaubt, es zu lesen',
  'unread.missing': 'so etwas gibt es auf diesem Computer nicht',
  'unread.empty': 'es sagte nichts',
  'unread.not-understood': 'es sagte, was wir nicht verstehen',
  'unread.too-late': 'es dauerte zu lange',
  'unread.too-large': 'es ist zu groß',
  'unread.no-consent': 'Sie haben es nicht erlaubt',
  'seen.unread': 'nicht bekannt: {why}',
  'seen.settings.accounts':
    '{n, plural, one {ein Konto} other {# Konten}}{smtp, plural, =0 {, keines sendet über SMTP} one {, {smtp} über SMTP} other {, {smtp} über SMTP}}',
  'seen.settings.own': '{host} {port}, {encryption}',
  'seen.settings.none': 'kein Konto gefunden',
  'seen.settings.offline': 'Outlook arbeitet offline',
  'seen.settings.waits': '„Bei bestehender Verbindung sofort senden“ ist aus',
  'seen.firewall.stops': '„{rule}“ sperrt Port {port}',
  'seen.firewall.blocks-all': 'sperrt, was keine Regel erlaubt, also auch Port {port}',
  'seen.firewall.off': 'ausgeschaltet',
  'seen.firewall.lets': 'lässt Outlook durch; {n, plural, one {eine Regel} other {# Regeln}} gelesen',
  'seen.products.none': 'keines hat sich bei Windows gemeldet',
  'seen.products.list': '{names}',
  'seen.proxies.none': 'keiner eingestellt',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}, und dort antwortet niemand',
  'seen.winsock.own': 'nur die von Windows',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'eine Datei fehlt: {names}',
  'seen.tls.off': 'ausgeschaltet: {versions}',
  'seen.tls.default': 'wie von Windows vorgesehen',
  'seen.time.on': 'durch {service}',
  'seen.time.off': '{service} ist ausgeschaltet',
  'seen.time.unset': '{service}, aber gerade nicht richtig gestellt',
  'seen.time.none': 'nichts stellt die Uhr',
  'seen.log.none': 'kein Protokoll; Outlook führt nur eines, wenn man es will',
  'seen.log.quiet': 'kein Fehler darin',
  'seen.log.newest': '{n, plural, one {ein Fehler} other {# Fehler}}, der neueste {at}: {what}',
  'note.new-outlook':
    'Hier wird das neue Outlook verwendet. E-Mail anderer Anbieter als Microsoft läuft dort über Microsofts Server. Was von diesem Computer zu sehen war, sagt also etwas über den Server und seine Einstellungen, nicht über den eigenen Weg des neuen Outlook.',
  'diagnose-all.progress': 'Outlooks Konten werden geprüft: {done} von {all} fertig',
  'diagnose-all.profile': 'Profil {profile}{isOpened, select, yes {} other {, das Outlook nicht öffnet}}',
  'diagnose-all.not-testable': '{name} (Profil {profile}) sendet über Exchange; das lässt sich von hier nicht testen.',
  'diagnose-all.more':
    '{n, plural, one {Ein weiteres Konto wurde} other {# weitere Konten wurden}} nicht geprüft: Nennen Sie es mit --email.',
  'diagnose-all.none': 'Auf diesem Computer wurde kein Outlook-Konto gefunden.',
  'diagnose-all.new-outlook':
    'Hier wird das neue Outlook verwendet; es führt seine Konten bei Microsoft, und auf diesem Computer wurde keines gefunden.',
  'diagnose-all.unread': 'Outlooks Konten ließen sich nicht lesen ({source}: {why}).',
  'diagnose-all.broke': 'Outlooks Konten ließen sich nicht lesen.',
  'diagnose-all.only-exchange':
    '{n, plural, one {Outlooks Konto} other {Outlooks Konten}} hier ({names}) {n, plural, one {sendet} other {senden}} über Exchange; das lässt sich von hier nicht testen.',
  'diagnose-all.instead':
    'Geben Sie den Fehlertext an (eine Datei, - oder --error), eine Datei mit --account, oder --email oder --server.',
  'seen.versions.not-old': 'nichts Älteres als TLS 1.2',
  'offline-mode.title-waits': 'Outlook hält E-Mail bis Senden/Empfangen zurück',
  'offline-mode.being-read': 'Ob Outlook E-Mail zurückhalten soll, wird gerade gelesen.',
  'offline-mode.is-set':
    '„Offline arbeiten“ ist in Outlooks Einstellungen eingeschaltet; bis es aus ist, sendet Outlook nichts.',
  'offline-mode.waits':
    '„Bei bestehender Verbindung sofort senden“ ist aus: E-Mail wartet im Postausgang, bis Senden/Empfangen läuft.',
  'offline-mode.send-immediately':
    'Datei › Optionen › Erweitert › Senden und Empfangen: „Bei bestehender Verbindung sofort senden“ ankreuzen. Bis dahin drücken Sie Senden/Empfangen (F9).',
  'offline-mode.waits-policy':
    'Ihre Organisation hat „Bei bestehender Verbindung sofort senden“ ausgeschaltet. Drücken Sie Senden/Empfangen (F9) oder fragen Sie den Administrator.',
  'offline-mode.tell-policy':
    'Ihre Organisation hat Outlook auf Offlinearbeit gestellt. Bitten Sie den Administrator, das zu ändern.',
  'profile-corruption.no-server':
    'Das Konto „{account}“ im Profil „{profile}“ hat keinen Postausgangsserver. Outlooks eigene Fenster speichern kein Konto ohne einen.',
  'profile-corruption.repair':
    'Datei › Kontoeinstellungen › Kontoeinstellungen: Konto wählen, dann Reparieren. Hilft das nicht, legen Sie ein neues Profil an (Systemsteuerung, Mail, Profile anzeigen, Hinzufügen).',
  'profile-corruption.settled-by-dialog': 'Was in den Kontoeinstellungen bei „Postausgangsserver (SMTP)“ steht.',
  'duplicate-profile.twice': '{email} ist im Profil „{profile}“ zweimal eingerichtet ({kinds}).',
  'duplicate-profile.other-profile':
    'Das Profil „{profile}“ hat dieses Konto mit anderen Einstellungen ({host}, Port {port}), die von hier funktionieren. Outlook öffnet „{own}“.',
  'duplicate-profile.tell-profile':
    'Systemsteuerung › Mail › Profile anzeigen: Sehen Sie nach, welches Profil Sie benutzen, berichtigen Sie das Konto in „{profile}“ und entfernen Sie das Profil, das niemand braucht.',
  'duplicate-profile.once': 'Das Konto ist einmal eingerichtet.',
  'duplicate-profile.settled-by-removing': 'Ob das Senden klappt, sobald eines der beiden entfernt ist.',
  'duplicate-profile.settled-by-profile': 'Mit welchem Profil Outlook gestartet wird.',
  'winsock-corruption.missing':
    'Programme erreichen das Netzwerk über eine Schicht, deren Datei nicht mehr da ist: {names}.',
  'winsock-corruption.foreign':
    'Die Schicht eines anderen Programms liegt zwischen den Programmen und dem Netzwerk: {names}.',
  'winsock-corruption.whole':
    'Windows’ Liste der Netzwerkschichten ist vollständig und enthält keine eines anderen Programms.',
  'internet-settings-corruption.dead-proxy':
    'Windows’ Internetoptionen nennen einen Proxy ({server}), bei dem niemand antwortet. Outlooks Anmeldefenster geht darüber.',
  'internet-settings-corruption.remove-proxy':
    'Einstellungen › Netzwerk und Internet › Proxy: Schalten Sie den Proxy {server} aus oder berichtigen Sie ihn, dann starten Sie Outlook neu.',
  'internet-settings-corruption.tell-proxy':
    'Ihre Organisation stellt den Proxy {server} ein, und dort antwortet niemand. Sagen Sie es dem Administrator.',
  'internet-settings-corruption.settled-by-proxy':
    'Ob sich Webseiten im Browser öffnen, der denselben Proxy verwendet.',
  'timeout-too-short.slower':
    '{host} brauchte auf Port {port} gerade {seconds} Sekunden bis zur Begrüßung; Outlook wartet nach seiner Einstellung {set} Sekunden.',
  'clock-skew.service-off':
    'Der Dienst, der die Uhr richtig hält ({service}), ist ausgeschaltet. Einstellungen › Zeit und Sprache › Datum und Uhrzeit: „Uhrzeit automatisch festlegen“.',
  'vpn-or-proxy.title-proxy': 'Dieses Netzwerk lässt wohl nur seinen Proxy hinaus',
  'vpn-or-proxy.proxy-set':
    'Ein Proxy ist eingestellt ({server}), und von hier antwortet kein Port eines Mailservers. Outlook sendet nicht über Proxys.',
  'vpn-or-proxy.proxy-alone':
    'Ein Proxy ist eingestellt ({server}) und antwortet; sonst antwortet draußen niemand. Outlook sendet nicht über Proxys.',
  'vpn-or-proxy.let-mail-out':
    'Bitten Sie den Betreiber dieses Netzwerks, {host} auf Port {port} durchzulassen: Über den Proxy {server} kann Outlook nicht senden.',
  'vpn-or-proxy.other-network': 'Über einen Handy-Hotspot, der keinen Proxy hat, geht es inzwischen.',
  'vpn-or-proxy.settled-by-network': 'Ob E-Mail über ein anderes Netzwerk hinausgeht, etwa einen Handy-Hotspot.',
  'antivirus-interception.being-read':
    'Dem Zertifikat, das {host} zeigt, vertraut nur der eigene Speicher dieses Computers; welche Virenscanner da sind, wird gerade gelesen.',
  'antivirus-interception.installed':
    'Das Zertifikat, das {host} hier zeigt, ist von „{issuer}“ unterschrieben; so heißt ein Virenscanner dieses Computers ({product}).',
  'tls-version-mismatch.title-windows': 'In Windows ist die Verschlüsselung ausgeschaltet',
  'tls-version-mismatch.being-read': 'Welche TLS-Versionen Windows Outlook erlaubt, wird gerade gelesen.',
  'tls-version-mismatch.all-off':
    'Windows verwendet nach seiner Einstellung {versions} nicht, und {host} spricht auf Port {port} nichts, was übrig bleibt. Dieses Programm hat sein eigenes TLS und kommt durch.',
  'tls-version-mismatch.switched-off':
    'Windows verwendet nach seiner Einstellung {versions} nicht. Mit dem, was übrig bleibt, lehnte {host} auf Port {port} die Verbindung gerade ab.',
  'tls-version-mismatch.perhaps-off':
    'Windows verwendet nach seiner Einstellung {versions} nicht, und {host} spricht das auf Port {port}. Ob der Server eine ältere Version annimmt, ist nicht bekannt.',
  'tls-version-mismatch.switch-on':
    'Bitten Sie den Administrator, {versions} für diesen Computer wieder einzuschalten (Registrierung: SCHANNEL\\Protocols, TLS 1.2 und 1.3, Client, Enabled).',
  'tls-version-mismatch.settled-by-schannel': 'Welche TLS-Versionen in Windows ausgeschaltet sind.',
  'oauth-required.modern-off':
    '{provider} nimmt nur die moderne Anmeldung (OAuth) an, und die ist in Outlook auf diesem Computer ausgeschaltet.',
  'oauth-required.modern-off-set':
    'Das Konto meldet sich mit OAuth an, und das ist in Outlook auf diesem Computer ausgeschaltet.',
  'oauth-required.modern-on':
    'Lassen Sie die moderne Anmeldung wieder einschalten (Registrierung: Office, Common, Identity, EnableADAL nicht 0), dann starten Sie Outlook neu.',
  'oauth-required.tell-modern':
    'Ihre Organisation hat die moderne Anmeldung in Outlook ausgeschaltet. Fragen Sie den Administrator.',
  'oauth-required.settled-by-window': 'Ob Outlook die Anmeldeseite des Anbieters öffnet.',
  'wrong-server-name.no-name': 'In Outlook steht „{text}“ als Postausgangsserver, und das ist kein Name eines Servers.',
  'wrong-credentials.other-form':
    'Outlook meldet sich als {user} an; nach Angabe von {provider} hat der Benutzername eine andere Form ({better}).',
  'local-firewall.title-rule': 'Eine Firewallregel hier sperrt Outlook',
  'local-firewall.title-default': 'Die Firewall hier sperrt, was keine Regel erlaubt',
  'local-firewall.against-outlook':
    'Die Regel „{rule}“ der Firewall {from, select, own {dieses Computers} other {Ihrer Organisation}} sperrt Outlook auf Port {port} (der Tür zum Server) von {host}. Andere Programme wie dieses kommen durch.',
  'local-firewall.by-name':
    'Die Regel „{rule}“ der Firewall {from, select, own {dieses Computers} other {Ihrer Organisation}} sperrt Outlook auf Port {port} (der Tür zum Server) von {host}.',
  'local-firewall.default-blocks':
    'Windows’ Firewall sperrt, was keine Regel erlaubt, und keine Regel erlaubt Outlook Port {port} (die Tür zum Server) von {host}.',
  'local-firewall.switch-off-rule':
    'Windows-Sicherheit › Firewall- und Netzwerkschutz › Erweiterte Einstellungen › Ausgehende Regeln: „{rule}“ wählen, dann Regel deaktivieren. Dafür sind Administratorrechte nötig.',
  'local-firewall.allow-outlook':
    'Windows-Sicherheit › Firewall- und Netzwerkschutz › Erweiterte Einstellungen › Ausgehende Regeln › Neue Regel: Programm, OUTLOOK.EXE, Verbindung zulassen. Dafür sind Administratorrechte nötig.',
  'local-firewall.tell-rule':
    'Die Regel „{rule}“ kommt von Ihrer Organisation. Bitten Sie den Administrator, Outlook zu {host} auf Port {port} durchzulassen.',
  'local-firewall.no-rule-for-outlook': 'Keine Regel von Windows’ Firewall sperrt Outlook auf diesem Port.',
  'local-firewall.other-product':
    'Windows’ eigene Firewall lässt Outlook durch. Die Firewall eines anderen Programms ist an ({names}), und deren Regeln sind nicht lesbar.',
  'local-firewall.being-read': 'Der Port lässt uns ein; ob eine Regel nur Outlook sperrt, wird gerade gelesen.',
  'local-firewall.not-read':
    'Der Port lässt uns ein, doch eine Regel kann Outlook allein sperren, und die Regeln ließen sich nicht lesen.',
  'local-firewall.settled-by-on': 'Ob Windows’ Firewall eingeschaltet ist.',
  'local-firewall.settled-by-profile':
    'Ob die Regel für dieses Netzwerk gilt: Windows unterscheidet öffentliche, private und Domänennetzwerke.',
  'local-firewall.settled-by-program':
    'Ob Sie mit dem klassischen Outlook senden: Die Regel nennt das neue Outlook nicht.',
} as const satisfies Translation<typeof en>;
