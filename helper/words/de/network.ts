import type { network as en } from '../en/network.ts';
import type { Translation } from '../translation.ts';

export const network = {
  'dns-failure.name': 'Schwierigkeiten, Server beim Namen zu finden (DNS)',
  'dns-failure.title': 'Server beim Namen zu finden (DNS) klappt nicht',
  'dns-failure.others-know':
    'Der Namensdienst (DNS) dieses Netzwerks nennt keine Adresse für {host}, ein öffentlicher ({resolver}) schon.',
  'dns-failure.silent': 'Der Namensdienst (DNS), den dieser Computer verwendet ({resolver}), antwortet nicht.',
  'dns-failure.fails':
    'Der Namensdienst (DNS), den dieser Computer verwendet ({resolver}), antwortet auf jede Frage, dass er nicht helfen kann.',
  'dns-failure.fails-for-it':
    'Der Namensdienst (DNS) versagt bei {host} (SERVFAIL) und findet andere Namen: Es liegt an den Namensservern der Domäne, oder der Name ist vertippt.',
  'dns-failure.tell-provider':
    'Sagen Sie Ihrem Mailanbieter, dass {host} nicht nachgeschlagen werden kann: Die Namensserver der Domäne versagen, oder ihre Signaturen (DNSSEC) halten nicht.',
  'dns-failure.denies':
    'Der Namensdienst (DNS), den dieser Computer verwendet ({resolver}), sagt von jedem Namen, dass es ihn nicht gibt.',
  'dns-failure.denies-known':
    'Der Namensdienst (DNS) sagt, {host} gebe es nicht, obwohl ein Mailanbieter diesen Namen veröffentlicht. Das tun Filter oder ein gestörter Dienst.',
  'dns-failure.wrong-answer':
    'Der Namensdienst (DNS) führt {host} zu {address}, wo kein solcher Mailserver ist. Ein anderer nennt {other}, und das antwortet.',
  'dns-failure.leads-home':
    'Der Namensdienst (DNS) führt {host} zu {address}; das ist dieser Computer selbst. Hier ist kein Mailserver.',
  'dns-failure.same-for-all':
    'Der Namensdienst (DNS) führt {host} zu {address}, und andere Namen, die nichts damit zu tun haben, an dieselbe Stelle.',
  'dns-failure.restart':
    'Starten Sie den Router neu, oder trennen Sie die Verbindung zum Netzwerk und stellen Sie sie wieder her. Prüfen Sie dann noch einmal.',
  'dns-failure.choose':
    'Bleibt es so, sehen Sie in Windows’ Netzwerkeinstellungen nach, welcher DNS-Server eingetragen ist, und stellen Sie ihn auf automatisch. In einer Firma sagen Sie es dem Administrator.',
  'dns-failure.settled-by':
    'Ob andere Namen von hier gefunden werden, und ob ein anderer Namensdienst eine andere Adresse nennt.',
  'hosts-file-override.name': 'eine Zeile in der Hosts-Datei',
  'hosts-file-override.title': 'Eine Datei hier leitet den Servernamen falsch',
  'hosts-file-override.because':
    'Die Hosts-Datei sagt, {host} sei bei {listed}, wo er nicht ist. Der Namensdienst (DNS) sagt {dns}, und das antwortet.',
  'hosts-file-override.leads-home':
    'Die Hosts-Datei führt {host} zu {listed}; das ist dieser Computer selbst. Der Namensdienst (DNS) sagt {dns}.',
  'hosts-file-override.leads-home-alone':
    'Die Hosts-Datei führt {host} zu {listed}; das ist dieser Computer selbst, und hier ist kein Mailserver.',
  'hosts-file-override.differs':
    'Die Hosts-Datei sagt, {host} sei bei {listed}, der Namensdienst (DNS) sagt {dns}; keine der beiden nahm von hier E-Mail an.',
  'hosts-file-override.fits': 'Was die Hosts-Datei über {host} sagt, ist nicht im Weg.',
  'hosts-file-override.remove':
    'Entfernen Sie die Zeile mit {host} aus {path}, oder fragen Sie, wer sie dort eingetragen hat. Dafür sind Administratorrechte nötig.',
  'hosts-file-override.settled-by': 'Ob die Zeile in der Hosts-Datei noch dort stehen soll.',
  'captive-portal.name': 'die Anmeldeseite eines Gastnetzes',
  'captive-portal.title': 'Das Netzwerk verlangt zuerst eine Anmeldung',
  'captive-portal.redirected':
    'Das Netzwerk ersetzt Webseiten durch seine eigene ({url} führte zu {to}). Bis Sie dort zustimmen, lässt es keine E-Mail durch.',
  'captive-portal.replaced':
    'Webseiten werden durch eine andere ersetzt ({url} kam nicht, wie sie ist). Bis Sie dort zustimmen, kommt keine E-Mail durch.',
  'captive-portal.web-is-right': 'Webseiten kommen, wie sie sind; kein Gastnetz steht dazwischen.',
  'captive-portal.sign-in':
    'Öffnen Sie irgendeine Webseite im Browser, melden Sie sich an oder stimmen Sie auf der Seite des Netzwerks zu, und senden Sie neu. Ein Handy-Hotspot geht auch.',
  'captive-portal.settled-by': 'Ob sich im Browser eine Webseite öffnet, oder die Seite des Netzwerks kommt.',
  'vpn-or-proxy.name': 'ein VPN, das keine E-Mail trägt',
  'vpn-or-proxy.title': 'Das VPN trägt Ihre E-Mail nicht',
  'vpn-or-proxy.works-around':
    'Pakete zu {host} gehen durch das VPN ({device}) hinaus und bekommen keine Antwort; über {other} antwortet der Server.',
  'vpn-or-proxy.on-the-way':
    'Pakete zu {host} gehen durch ein VPN ({device}) hinaus, und keine Antwort kommt dadurch zurück.',
  'vpn-or-proxy.carries': 'Das VPN ({device}) liegt auf dem Weg, und andere antworten dadurch.',
  'vpn-or-proxy.no-vpn': 'Kein VPN liegt auf dem Weg zum Server.',
  'vpn-or-proxy.disconnect': 'Trennen Sie das VPN ({device}) und senden Sie neu. Klappt das, liegt es am VPN.',
  'vpn-or-proxy.tell':
    'Sagen Sie dem Betreiber des VPN, dass {host} dadurch nicht erreichbar ist, und bitten Sie ihn, es durchzulassen.',
  'vpn-or-proxy.settled-by': 'Ob der Server bei getrenntem VPN antwortet.',
  'local-firewall.name': 'eine Firewall auf diesem Computer',
  'local-firewall.title': 'Eine Firewall auf diesem Computer sperrt',
  'local-firewall.rule':
    'Eine Regel der Firewall dieses Computers sperrt Verbindungen zu Port {port} (der Tür zum Server) von {host}.',
  'local-firewall.perhaps':
    'Eine Regel der Firewall dieses Computers betrifft Port {port} und sperrt manche Programme oder Benutzer; ob auch Outlook, ist nicht zu erkennen.',
  'local-firewall.forbidden':
    'Dieser Computer selbst verbietet die Verbindung zu Port {port} (der Tür zum Server) von {host}.',
  'local-firewall.too-quick':
    'Die Ablehnung kam früher, als ein Server antworten kann: Sie kommt von diesem Computer oder vom Netzwerk gleich hier.',
  'local-firewall.lets-through': 'Der Port hat uns eingelassen: Keine Firewall hier sperrt ihn.',
  'local-firewall.no-rule': 'Keine Regel der Firewall dieses Computers sperrt die Verbindung.',
  'local-firewall.allow':
    'Erlauben Sie Outlook in der Firewall oder im Sicherheitsprogramm dieses Computers die Verbindung zu {host} auf Port {port}.',
  'local-firewall.settled-by': 'Die ausgehenden Regeln von Firewall und Sicherheitsprogramm dieses Computers.',
  'ipv6-broken.name': 'ein gestörtes IPv6',
  'ipv6-broken.title': 'Die neuere Art von Adresse (IPv6) ist gestört',
  'ipv6-broken.silent':
    '{host} hat auch eine IPv6-Adresse. Port {port} ist dort stumm und antwortet über IPv4. Outlook versucht zuerst IPv6 und wartet.',
  'ipv6-broken.unreachable':
    '{host} hat auch eine IPv6-Adresse. Dieser Computer hat IPv6 und findet damit keinen Weg dorthin; IPv4 antwortet.',
  'ipv6-broken.refused':
    '{host} hat auch eine IPv6-Adresse. Port {port} ist dort geschlossen und über IPv4 offen. Outlook versucht zuerst IPv6 und verliert einen Augenblick.',
  'ipv6-broken.other':
    '{host} hat auch eine IPv6-Adresse. Was dort auf Port {port} antwortet, taugt nicht, anders als über IPv4.',
  'ipv6-broken.tell-network':
    'Starten Sie den Router neu. Wer dieses Netzwerk betreibt, kann IPv6 in Ordnung bringen; mit testweise ausgeschaltetem IPv6 geht E-Mail dann hinaus.',
  'ipv6-broken.tell-provider':
    'Sagen Sie Ihrem Mailanbieter, dass {host} von hier über IPv6 auf Port {port} nicht antwortet.',
  'ipv6-broken.settled-by-delay': 'Ob das Senden mit testweise ausgeschaltetem IPv6 klappt, und zwar sofort.',
  'ipv6-broken.settled-by': 'Ob der Server über IPv6 antwortet.',
  'server-drops-us.title': 'Der Mailserver sperrt vielleicht Ihre Adresse',
  'server-drops-us.alive':
    '{host} ist da (sein Port {port} antwortet) und verwirft alles auf seinen Mailports; andere Mailserver antworten.',
  'server-drops-us.silent':
    '{host} verwirft alles, was wir senden, und andere Mailserver antworten. Seine Firewall sperrt vielleicht Ihre Adresse, oder er ist ausgefallen.',
  'server-drops-us.tell':
    'Fragen Sie Ihren Mailanbieter, ob Ihre Internetadresse bei {host} gesperrt ist, wie es nach falschen Kennwörtern vorkommt.',
  'server-drops-us.passwords':
    'Suchen Sie zuerst auf jedem Handy und Computer mit diesem Postfach nach einem alten Kennwort: Sonst kommt die Sperre wieder.',
  'server-drops-us.settled-by': 'Ob der Server über ein anderes Netzwerk antwortet, etwa einen Handy-Hotspot.',
  'check.name-records': 'Was Namensdienste sagen',
  'check.hosts-file': 'Die Hosts-Datei',
  'check.way-out': 'Wege aus diesem Computer hinaus',
  'check.web-access': 'Webseiten',
  'check.packet-filter': 'Die Firewall dieses Computers',
  'check.incoming-side': 'Ports zum Lesen von E-Mail',
  'seen.records.answer': 'der Namensdienst antwortet',
  'seen.records.none': 'kein Namensdienst ist eingestellt',
  'seen.records.silent': '{resolver} ist stumm',
  'seen.records.fails': '{resolver} kann nicht helfen',
  'seen.records.denied': '{resolver} kennt keinen solchen Namen',
  'seen.hosts.none': 'keine Zeile mit diesem Server',
  'seen.hosts.line': '{host} ist bei {addresses}',
  'seen.way.direct': 'durch die Verbindung {device}',
  'seen.way.vpn': 'durch ein VPN ({device})',
  'seen.way.none': 'kein Weg hinaus',
  'seen.web.right': 'kommen, wie sie sind',
  'seen.web.redirected': 'führten zu {to}',
  'seen.web.other': 'eine andere Seite kam',
  'seen.web.nothing': 'keine kam',
  'seen.filter.unread': 'darf nicht gelesen werden',
  'seen.filter.stops': 'sperrt Port {port}',
  'seen.filter.lets': 'lässt ihn durch',
  'seen.incoming.open': 'offen auf {ports}',
  'seen.incoming.shut': 'keiner offen',
} as const satisfies Translation<typeof en>;
