import type { help as en } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help = {
  'help.main': `Outbox Doctor findet heraus, warum Outlook keine E-Mail senden kann, beweist es von diesem Computer aus und nennt die Einstellung, die zu ändern ist.

Aufruf: outbox-doctor BEFEHL [Optionen]

  diagnose     den Weg zum Mailserver prüfen und die Ursache nennen
  read         sagen, was ein Fehlertext, eine Rückmeldung oder .eml bedeutet
  lookup       einen Fehlercode oder die Antwort eines Servers erklären
  settings     sagen, welche Einstellungen ein Mailanbieter veröffentlicht
  accounts     Outlooks Konten und ihre Server auflisten
  show         einen gespeicherten Bericht zeigen, ganz ohne Netzwerk
  history      die früheren Befunde dieses Computers auflisten oder löschen
  serve        den Helfer starten: die Seite im Browser und für Outlook
  stop         den Helfer beenden
  pair         einen Code zeigen, der eine Seite mit dem Helfer verbindet
  certificate  das eigene Zertifikat des Helfers zeigen oder entfernen
  practice     die Übungsserver auflisten
  help         dieser Text, oder "help BEFEHL"

Mit --language LL, etwa en, spricht ein Befehl diese Sprache; sonst die des Systems.

Exitcodes: 0 nichts falsch, 1 eine Ursache gefunden, 2 falsch aufgerufen, 3 nicht zu sagen.`,
  'help.diagnose': `Aufruf: outbox-doctor diagnose [DATEI|-] [Optionen]

Prüft den Weg von diesem Computer zum Mailserver und nennt die eine Ursache, wenn sie zu beweisen ist.
Ohne Angaben liest es die Konten von Outlook für Windows auf diesem Computer und prüft jedes, das über SMTP sendet.

  DATEI, -            der Fehlertext, die Rückmeldung oder .eml ("-" ist die Standardeingabe)
  --error TEXT        der Fehlertext selbst
  --account DATEI     die Einstellungen des Kontos als JSON (docs/command-line.md)
  --email ADRESSE     die E-Mail-Adresse, die nicht senden kann
  --server HOST       ihr Postausgangsserver
  --port N            sein Port, 1 bis 65535
  --encryption ART    none, starttls oder tls
  --practice NAME     einen Übungsserver auf diesem Computer prüfen ("outbox-doctor practice" listet sie auf)
  --sign-in           sich einmal anmelden, um zu sehen, ob der Server Benutzername und Kennwort annimmt; das Kennwort
                      kommt aus der Kontodatei, sonst wird danach gefragt, sonst aus der Standardeingabe gelesen
  --send-test         sich anmelden und eine kurze Testnachricht von der Adresse an sie selbst senden
  --blocklists        öffentliche Sperrlisten nach Ihrer Internetadresse fragen, wie Server sie nennen; deren Betreiber
                      erfahren davon
  --offline           nur lesen und urteilen; nichts senden
  --save DATEI        einen Bericht zum Weitergeben schreiben: DATEI.json (für "show" und die Seite), DATEI.txt, oder
                      DATEI.html zum Drucken; Adressen, Namen, die Internetadresse dieses Computers und die eigenen
                      Worte des Servers werden weggelassen
  --include WAS       darin lassen: addresses, ip oder words; einmal für jedes
  --json              maschinenlesbar`,
  'help.read': `Aufruf: outbox-doctor read [DATEI|-] [--json] [--lines] [--date TAG]

Sagt, was ein Fehlertext, eine Rückmeldung, eine .eml oder eine Outlook-Nachricht (.msg) bedeutet.

  DATEI, -  was zu lesen ist; ohne Angabe die Standardeingabe
  --json    maschinenlesbar
  --lines   ein JSON-Objekt je Zeile hinein ("id" und "text"), eine Antwort je Zeile heraus
  --date    so lesen wie an diesem Tag (2026-12-31); was Anbieter annehmen, ändert sich`,
  'help.lookup': `Aufruf: outbox-doctor lookup CODE… [--json]

Erklärt einen Fehlercode (0x800CCC0E, 10060), die Antwort eines Servers ("535 5.7.139"), eine Ursache (wrong-port) oder einen
Mailanbieter (gmail, smtp.gmail.com) aus unseren eigenen Tabellen.`,
  'help.settings': `Aufruf: outbox-doctor settings ADRESSE [--mx HOST]… [--date TAG] [--offline] [--json]

Sagt, welche Einstellungen der Anbieter einer E-Mail-Adresse zum Senden veröffentlicht. Wissen unsere eigenen Tabellen es nicht,
fragt es das DNS und die Server der Domäne. Nachgeschlagen wird nur die Domäne, nie die Adresse; eine Domäne allein genügt.

  --mx HOST   ein Mailserver der Domäne, wenn Sie ihn schon kennen, der bevorzugte zuerst; dann wird niemand gefragt
  --date TAG  der Tag, für den geantwortet wird, etwa 2026-12-31 (sonst heute); was Anbieter annehmen, ändert sich
  --offline   nur in unseren eigenen Tabellen nachsehen
  --json      maschinenlesbar`,
  'help.accounts': `Aufruf: outbox-doctor accounts [--from DATEI.reg] [--json]
        outbox-doctor accounts --from DATEI.reg --safe-copy NEU.reg
        outbox-doctor accounts --forget

Listet die Konten des klassischen Outlook auf: Server, Ports, Verschlüsselung und Benutzernamen, nie ein Kennwort. Gelesen wird
auf diesem Computer, weil Sie danach fragen; docs/what-we-read.md nennt jeden Wert.

  --from DATEI.reg   stattdessen eine Datei lesen, die aus der Registrierung eines anderen Computers exportiert wurde
                     ("-" ist die Standardeingabe)
  --json             maschinenlesbar; ein Konto davon kann an "diagnose --account" gegeben werden
  --safe-copy DATEI  was wir von dieser Datei lesen, und sonst nichts, in eine neue schreiben, um sie anderen zu zeigen
  --forget           zurücknehmen, dass die Seite die Konten lesen darf`,
  'help.show': `Aufruf: outbox-doctor show DATEI [--json]

Zeigt einen Bericht, den "diagnose --save DATEI.json" oder die Seite erstellt hat, neu beurteilt nach dem, was darin steht.
Nichts wird getestet oder gesendet. "-" ist die Standardeingabe.

  --json   maschinenlesbar: wie bei diagnose, und was der Bericht über sich selbst sagt`,
  'help.history': `Aufruf: outbox-doctor history [--json] [--erase] [--keep on|off]

Listet auf, was von diesem Computer aus früher gefunden wurde: den Tag, den Server und die Ursache; E-Mail-Adressen nur
verdeckt. Höchstens 50 Befunde aus den letzten 90 Tagen, in einer Datei dieses Benutzers.

  --json    maschinenlesbar
  --erase   alles davon löschen
  --keep    "off": von jetzt an nichts aufbewahren und löschen, was da ist; "on": wieder aufbewahren`,
  'help.serve': `Aufruf: outbox-doctor serve [--port N] [--open] [--dev-certs] [--config DATEI]

Startet den Helfer auf diesem Computer: die Seite, und den Kanal, durch den sie prüft.

  --port N      ein anderer Port als 3443 (0: irgendein freier)
  --open        die Seite im Browser öffnen
  --dev-certs   das Zertifikat von office-addin-dev-certs verwenden, dem Outlook vertraut, sobald es installiert ist
  --config DATEI  Mail-Ports auf diesem Computer und ein bekanntes Geheimnis, für Tests; docs/command-line.md beschreibt es`,
  'help.stop': `Aufruf: outbox-doctor stop [--port N]

Beendet die Helfer, die dieser Benutzer gestartet hat, oder den auf Port N.`,
  'help.practice': `Aufruf: outbox-doctor practice [--json]

Listet die Übungsserver auf: Mailserver auf diesem Computer, jeder auf eine Art kaputt, zum Ausprobieren.`,
} as const satisfies Translation<typeof en>;
