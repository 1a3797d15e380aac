import type { tls as en } from '../en/tls.ts';
import type { Translation } from '../translation.ts';

export const tls = {
  'check.tls-versions': 'Versionen der Verschlüsselung',
  'check.small-answer': 'Kleine und große Antworten',
  'check.clock': 'Die Uhr dieses Computers',
  'seen.versions.agreed': 'nur eine veraltete geht: {version}',
  'seen.versions.none': 'auch keine ältere Version geht',
  'seen.versions.new-only': 'nichts unter TLS 1.3',
  'seen.versions.fine': 'TLS 1.2 geht auch',
  'seen.small.came': 'eine kleine Antwort kommt, die große nicht',
  'seen.small.silent': 'auch keine kleine Antwort kommt',
  'seen.clock.nobody': 'niemand nannte die Zeit',
  'seen.clock.right': 'richtig, nach {from}',
  'seen.clock.behind': '{minutes, plural, one {# Minute} other {# Minuten}} nach, laut {from}',
  'seen.clock.ahead': '{minutes, plural, one {# Minute} other {# Minuten}} vor, laut {from}',
  'seen.certificate.weak': 'für heute zu schwach: {weakness}',
  'certificate-expired.because-chain':
    'Ein Zertifikat über dem (dem Ausweis), das {host} auf Port {port} zeigt, galt bis {date, date, day}.',
  'certificate-expired.settled-by': 'Ob die Uhr dieses Computers richtig geht.',
  'certificate-not-yet-valid.name': 'ein Zertifikat, das noch nicht gilt',
  'certificate-not-yet-valid.title': 'Das Zertifikat des Servers gilt noch nicht',
  'certificate-not-yet-valid.title-date': 'Das Zertifikat des Servers gilt nicht vor {date, date, day}',
  'certificate-not-yet-valid.because':
    'Das Zertifikat (der Ausweis), das {host} auf Port {port} zeigt, beginnt am {date, date, day}. Nach der Uhr dieses Computers kommt das erst noch.',
  'certificate-not-yet-valid.fine': 'Das Zertifikat des Servers hat begonnen.',
  'certificate-not-yet-valid.settled-by':
    'Ob die Uhr dieses Computers richtig geht: Vergleichen Sie sein Datum mit dem eines Handys.',
  'certificate-not-yet-valid.tell':
    'Stimmt das Datum dieses Computers, sagen Sie Ihrem Mailanbieter, dass das Zertifikat von {host} zu spät beginnt.',
  'certificate-chain-incomplete.name': 'ein Zertifikat mit einer Lücke in der Kette',
  'certificate-chain-incomplete.title': 'Der Server lässt einen Teil seines Zertifikats weg',
  'certificate-chain-incomplete.because':
    'Auf Port {port} zeigt {host} sein Zertifikat (den Ausweis) ohne das seines Ausstellers „{issuer}“. So führt es zu keiner Wurzel, der dieser Computer vertraut.',
  'certificate-chain-incomplete.fine': 'Der Server sendet sein Zertifikat mit allem, was dazugehört.',
  'certificate-chain-incomplete.settled-by':
    'Ob das Zertifikat des Ausstellers, daneben gelegt, zu einer Wurzel führt, der dieser Computer vertraut. Der Besitzer des Servers hat es.',
  'certificate-chain-incomplete.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} sein Zertifikat ohne das Zwischenzertifikat sendet (fullchain statt cert).',
  'certificate-weak-key.name': 'ein für heute zu schwaches Zertifikat',
  'certificate-weak-key.title': 'Das Zertifikat des Servers ist für heute zu schwach',
  'certificate-weak-key.because':
    'Das Zertifikat (der Ausweis), das {host} auf Port {port} zeigt, beruht auf {weakness}; das lehnen heutige Systeme ab.',
  'certificate-weak-key.fine': 'Schlüssel und Unterschrift des Zertifikats sind stark genug.',
  'certificate-weak-key.tell':
    'In Outlook ist nichts falsch. Sagen Sie Ihrem Mailanbieter, dass {host} ein Zertifikat mit RSA 2048 oder besser und SHA-256 braucht.',
  'clock-skew.name': 'eine falsch gehende Uhr',
  'clock-skew.title': 'Die Uhr dieses Computers geht falsch',
  'clock-skew.behind':
    'Die Uhr dieses Computers geht {by} nach (laut {from}). Nach der richtigen Zeit ist das Zertifikat von {host} gut.',
  'clock-skew.ahead':
    'Die Uhr dieses Computers geht {by} vor (laut {from}). Nach der richtigen Zeit ist das Zertifikat von {host} gut.',
  'clock-skew.everybody':
    'Nach der Uhr dieses Computers ist der {now, date, day}; an diesem Tag gilt nicht nur das Zertifikat von {host} nicht, sondern auch das jedes bekannten Servers.',
  'clock-skew.before-us':
    'Dieser Computer hält heute für den {now, date, day}. Dieses Programm selbst entstand später; also geht seine Uhr nach.',
  'clock-skew.off':
    'Die Uhr dieses Computers weicht um {by} ab. Die Anmeldung im Browserfenster (OAuth) nimmt das übel.',
  'clock-skew.days': '{n, plural, one {# Tag} other {# Tage}}',
  'clock-skew.hours': '{n, plural, one {# Stunde} other {# Stunden}}',
  'clock-skew.minutes': '{n, plural, one {# Minute} other {# Minuten}}',
  'clock-skew.maybe':
    'Geht die Uhr dieses Computers falsch, sehen gute Zertifikate abgelaufen oder noch nicht begonnen aus.',
  'clock-skew.is-right': 'Uhren anderswo stimmen mit der dieses Computers überein.',
  'clock-skew.settled-by': 'Datum und Uhrzeit dieses Computers mit denen eines Handys vergleichen.',
  'clock-skew.set':
    'Stellen Sie Datum und Uhrzeit: in Windows unter Einstellungen › Zeit und Sprache › Datum und Uhrzeit, „Jetzt synchronisieren“, mit der richtigen Zeitzone.',
  'tls-version-mismatch.name': 'keine gemeinsame Version der Verschlüsselung',
  'tls-version-mismatch.title': 'Server und Outlook haben keine gemeinsame TLS-Version',
  'tls-version-mismatch.title-old': 'Die Verschlüsselung des Servers ist veraltet',
  'tls-version-mismatch.old':
    '{host} spricht auf Port {port} keine neuere Verschlüsselung als {version}; die haben heutige Systeme ausgeschaltet.',
  'tls-version-mismatch.refused':
    '{host} lehnt auf Port {port} die heutige Verschlüsselung ab, TLS 1.2 und 1.3: Er hat keine Version mit uns gemeinsam.',
  'tls-version-mismatch.cipher':
    '{host} kennt auf Port {port} nur veraltete Verfahren wie {cipher}; die haben heutige Systeme ausgeschaltet.',
  'tls-version-mismatch.no-cipher':
    '{host} bricht auf Port {port} den Aufbau ab, wie Server, die kein bekanntes Verfahren finden.',
  'tls-version-mismatch.new-only':
    '{host} nimmt auf Port {port} nur TLS 1.3. Windows 10 und älter haben für Outlook kein TLS 1.3; Windows 11 hat es.',
  'tls-version-mismatch.fine': 'Mit {host} kam auf Port {port} eine heutige Verschlüsselung zustande.',
  'tls-version-mismatch.settled-by':
    'Das Protokoll des Mailservers, das den Fehler nennt, oder ob ein anderer Port geht.',
  'tls-version-mismatch.settled-by-windows': 'Welches Windows das ist: Ab Windows 11 ist TLS 1.3 da.',
  'tls-version-mismatch.update':
    'Aktualisieren Sie Windows und Outlook, oder fragen Sie den Anbieter, ob TLS 1.2 eingeschaltet werden kann.',
  'tls-version-mismatch.tell':
    'Sagen Sie Ihrem Mailanbieter, dass {host} TLS 1.2 oder 1.3 braucht. Alte Versionen in Windows wieder einzuschalten, hilft nicht.',
  'tls-handshake-cut.name': 'eine Verschlüsselung, die beim Beginn abgeschnitten wird',
  'tls-handshake-cut.title': 'Die Verschlüsselung wird beim Beginn abgeschnitten',
  'tls-handshake-cut.cut':
    'Port {port} von {host} öffnet sich, doch die Verbindung wird abgeschnitten, sobald die Verschlüsselung beginnt.',
  'tls-handshake-cut.cut-here':
    'Port {port} von {host} öffnet sich, doch die Verbindung wird abgeschnitten, sobald die Verschlüsselung beginnt. Andere Mailserver sind gut erreichbar.',
  'tls-handshake-cut.cut-everywhere':
    'Port {port} öffnet sich, doch die Verbindung wird abgeschnitten, sobald die Verschlüsselung beginnt, bei {host} und bei anderen Mailservern.',
  'tls-handshake-cut.stalls':
    'Port {port} von {host} öffnet sich, doch wenn die Verschlüsselung beginnt, kommt nichts zurück.',
  'tls-handshake-cut.plain': 'Wo die Verschlüsselung beginnt, antwortet Port {port} von {host} im Klartext.',
  'tls-handshake-cut.said':
    '{host} bricht auf Port {port} die Verschlüsselung beim Beginn ab{words, select, other {: „{words}“}}',
  'tls-handshake-cut.settled-by':
    'Ob sie auch aus einem anderen Netzwerk abgeschnitten wird, etwa einem Handy-Hotspot.',
  'tls-handshake-cut.tell':
    'Versuchen Sie es über einen Handy-Hotspot. Ist es dort genauso, sagen Sie es Ihrem Mailanbieter; sonst sperrt der Betreiber dieses Netzwerks {host}.',
  'tls-handshake-cut.tell-network':
    'Wer dieses Netzwerk betreibt, kann verschlüsselte E-Mail durchlassen. Über einen Handy-Hotspot geht es inzwischen.',
  'mtu-blackhole.name': 'unterwegs verlorene große Pakete',
  'mtu-blackhole.title': 'Große Pakete gehen auf dem Weg zum Server verloren',
  'mtu-blackhole.title-network': 'Ihr Netzwerk verliert große Pakete',
  'mtu-blackhole.because':
    'Kleine Antworten von {host} kommen auf Port {port} an; sein Zertifikat, das ganze Pakete füllt, nie.',
  'mtu-blackhole.settled-by':
    'Ob es über ein anderes Netzwerk geht, oder mit kleinerer Paketgröße (MTU) auf diesem Computer.',
  'mtu-blackhole.look':
    'Verkleinern Sie zum Test die Paketgröße dieses Computers: netsh interface ipv4 set subinterface "NAME" mtu=1280. Hilft es, braucht es der Router oder das VPN.',
  'mtu-blackhole.tell':
    'Wer dieses Netzwerk, den Router oder das VPN betreibt, muss Meldungen „packet too big“ (ICMP) durchlassen oder die Paketgröße begrenzen (MSS).',
  'antivirus-interception.name': 'ein Virenscanner in der Verbindung',
  'antivirus-interception.title': 'Ein Virenscanner öffnet Ihre Mailverbindung',
  'antivirus-interception.title-product': '{product} öffnet Ihre Mailverbindung',
  'antivirus-interception.named':
    'Das Zertifikat (der Ausweis), das für {host} gezeigt wird, ist nicht das des Servers: Es kommt von „{issuer}“ auf diesem Computer.',
  'antivirus-interception.same-key':
    '{host} und {other} zeigen ein und denselben Schlüssel, und die Antwort kommt von diesem Computer selbst: Ein Programm hier steht dazwischen.',
  'antivirus-interception.same-stranger':
    'Ein und derselbe Fremde unterschreibt für {host} und {other}, und die Antwort kommt von diesem Computer selbst: Ein Programm hier steht dazwischen.',
  'antivirus-interception.same-authority':
    'Eine Stelle, die nur der eigene Speicher dieses Computers kennt, unterschreibt für {host} und {other}, und die Antwort kommt von diesem Computer selbst: Ein Programm hier steht dazwischen.',
  'antivirus-interception.here':
    'Port {port} von {host} wird aus diesem Computer heraus beantwortet, schneller, als es ein Server kann: Ein Programm hier steht dazwischen.',
  'antivirus-interception.taken':
    'Ein Programm auf diesem Computer nimmt alle Verbindungen zu Port {port} an, auch die zu {host}, und gibt sie nicht so weiter, wie sie sind.',
  'antivirus-interception.genuine': 'Das Zertifikat, das für {host} gezeigt wird, ist das des Servers.',
  'antivirus-interception.settled-by':
    'Ob der Virenscanner dieses Computers E-Mail oder verschlüsselte Verbindungen prüft, und seine Liste der Ausnahmen.',
  'antivirus-interception.exempt':
    '{known, select, yes {Fügen Sie in {product} {host} und Outlook den Ausnahmen der Mail- und SSL-Prüfung hinzu.} other {Fügen Sie {host} und Outlook den Ausnahmen der Mail- und SSL-Prüfung Ihres Virenscanners hinzu.}}',
  'antivirus-interception.update': 'Aktualisieren Sie den Virenscanner. Sein Schutz der Dateien bleibt, wie er ist.',
  'tls-inspection.name': 'ein Gateway, das die Verschlüsselung öffnet',
  'tls-inspection.title': 'Ihr Netzwerk öffnet die verschlüsselte Verbindung',
  'tls-inspection.title-product': '{product} öffnet die verschlüsselte Verbindung',
  'tls-inspection.named':
    'Das Zertifikat (der Ausweis), das für {host} gezeigt wird, ist nicht das des Servers: Es kommt von „{issuer}“, einem Gateway dieses Netzwerks.',
  'tls-inspection.same-key':
    '{host} und {other} zeigen ein und denselben Schlüssel, von „{issuer}“: Ein Gerät in diesem Netzwerk antwortet für beide.',
  'tls-inspection.same-stranger':
    'Ein und derselbe Fremde, „{issuer}“, unterschreibt für {host} und {other}: Ein Gerät in diesem Netzwerk antwortet für beide.',
  'tls-inspection.same-authority':
    '„{issuer}“, das nur der eigene Speicher dieses Computers kennt, unterschreibt für {host} und {other}: Ein Gerät in diesem Netzwerk antwortet für beide.',
  'tls-inspection.settled-by':
    'Ob der Server anderswo ein anderes Zertifikat zeigt, etwa über den Hotspot eines Handys.',
  'tls-inspection.own-store':
    'Das Zertifikat von {host} kommt von einer Stelle, die nur der eigene Speicher dieses Computers kennt.',
  'tls-inspection.tell':
    'Bitten Sie Ihren Administrator, {host} von der Prüfung verschlüsselter Verbindungen auszunehmen oder das Stammzertifikat des Gateways zu installieren.',
} as const satisfies Translation<typeof en>;
