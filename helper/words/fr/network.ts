import type { Translation } from '../translation.ts';
import type { network as en } from '../en/network.ts';

/** The words of en/network.ts in French. */
export const network = {
  'dns-failure.name': 'une difficulté à trouver les serveurs par leur nom (DNS)',
  'dns-failure.title': 'La recherche de serveurs par nom (DNS) ne marche pas',
  'dns-failure.others-know':
    'Le service de noms (DNS) de ce réseau ne donne aucune adresse pour {host}, alors qu’un service public ({resolver}) en donne une.',
  'dns-failure.silent': 'Le service de noms (DNS) réglé sur cet ordinateur ({resolver}) ne répond pas.',
  'dns-failure.fails':
    'Le service de noms (DNS) réglé sur cet ordinateur ({resolver}) répond qu’il ne peut pas aider, quoi qu’on lui demande.',
  'dns-failure.fails-for-it':
    'Le service de noms (DNS) échoue pour {host} (SERVFAIL) et trouve d’autres noms : cela vient des serveurs de noms de son domaine, ou d’une faute de frappe.',
  'dns-failure.tell-provider':
    'Dites à votre fournisseur de messagerie que {host} est introuvable : les serveurs de noms du domaine sont en défaut, ou ses signatures (DNSSEC) ne sont pas valables.',
  'dns-failure.denies':
    'Le service de noms (DNS) réglé sur cet ordinateur ({resolver}) dit de chaque nom qu’il n’existe pas.',
  'dns-failure.denies-known':
    'Le service de noms (DNS) dit que {host} n’existe pas, alors qu’un fournisseur de messagerie publie ce nom. Un filtre ou un service en panne agit ainsi.',
  'dns-failure.wrong-answer':
    'Le service de noms (DNS) envoie {host} vers {address}, où il n’y a pas de tel serveur de messagerie. Un autre service donne {other}, et là il répond.',
  'dns-failure.leads-home':
    'Le service de noms (DNS) envoie {host} vers {address}, qui est cet ordinateur lui-même. Il n’y a pas de serveur de messagerie ici.',
  'dns-failure.same-for-all':
    'Le service de noms (DNS) envoie {host} vers {address}, et au même endroit d’autres noms qui n’ont rien à voir.',
  'dns-failure.restart':
    'Redémarrez le routeur, ou déconnectez-vous du réseau et reconnectez-vous. Puis vérifiez encore une fois.',
  'dns-failure.choose':
    'Si rien ne change, regardez quel serveur DNS est indiqué dans les paramètres réseau de Windows et mettez-le sur automatique. En entreprise, prévenez l’administrateur.',
  'dns-failure.settled-by':
    'Voir si d’autres noms sont trouvés d’ici, et si un autre service de noms donne une autre adresse.',

  'hosts-file-override.name': 'une ligne dans le fichier hosts',
  'hosts-file-override.title': 'Un fichier de ce PC détourne le nom du serveur',
  'hosts-file-override.because':
    'Le fichier hosts dit que {host} est à {listed}, où il ne se trouve pas. Le service de noms (DNS) dit {dns}, et là il répond.',
  'hosts-file-override.leads-home':
    'Le fichier hosts envoie {host} vers {listed}, qui est cet ordinateur lui-même. Le service de noms (DNS) dit {dns}.',
  'hosts-file-override.leads-home-alone':
    'Le fichier hosts envoie {host} vers {listed}, qui est cet ordinateur lui-même, et il n’y a pas de serveur de messagerie ici.',
  'hosts-file-override.differs':
    'Le fichier hosts dit que {host} est à {listed}, le service de noms (DNS) dit {dns} ; aucun des deux n’a accepté de courrier d’ici.',
  'hosts-file-override.fits': 'Ce que le fichier hosts dit de {host} ne gêne pas.',
  'hosts-file-override.remove':
    'Supprimez la ligne avec {host} de {path}, ou demandez à qui l’y a mise. Il faut les droits d’un administrateur.',
  'hosts-file-override.settled-by': 'Voir si la ligne du fichier hosts doit encore s’y trouver.',

  'captive-portal.name': 'la page d’accueil d’un réseau invité',
  'captive-portal.title': 'Le réseau veut d’abord que vous vous identifiiez',
  'captive-portal.redirected':
    'Les pages web sont remplacées par celle du réseau ({url} a mené à {to}). Tant que vous n’y avez pas donné votre accord, aucun courrier ne passe.',
  'captive-portal.replaced':
    'Les pages web sont remplacées par une autre ({url} n’est pas arrivée telle quelle). Tant que vous n’y avez pas donné votre accord, aucun courrier ne passe.',
  'captive-portal.web-is-right': 'Les pages web arrivent telles quelles ; aucun réseau invité ne s’interpose.',
  'captive-portal.sign-in':
    'Ouvrez une page web dans le navigateur, identifiez-vous ou donnez votre accord sur la page du réseau, puis envoyez à nouveau. Le partage de connexion d’un téléphone fonctionne aussi.',
  'captive-portal.settled-by':
    'Voir si une page web s’ouvre dans le navigateur, ou si c’est celle du réseau qui vient.',

  'vpn-or-proxy.name': 'un VPN qui ne transporte pas le courrier',
  'vpn-or-proxy.title': 'Le VPN ne transporte pas votre courrier',
  'vpn-or-proxy.works-around':
    'Les paquets vers {host} partent par le VPN ({device}) et restent sans réponse ; par {other}, le serveur répond.',
  'vpn-or-proxy.on-the-way': 'Les paquets vers {host} partent par un VPN ({device}), et aucune réponse n’en revient.',
  'vpn-or-proxy.carries': 'Le VPN ({device}) est sur le chemin, et d’autres répondent à travers lui.',
  'vpn-or-proxy.no-vpn': 'Aucun VPN n’est sur le chemin du serveur.',
  'vpn-or-proxy.disconnect':
    'Déconnectez le VPN ({device}) et envoyez à nouveau. Si cela réussit, le VPN en est la raison.',
  'vpn-or-proxy.tell':
    'Dites au responsable du VPN que {host} ne peut pas être atteint à travers lui, et demandez de le laisser passer.',
  'vpn-or-proxy.settled-by': 'Voir si le serveur répond une fois le VPN déconnecté.',

  'local-firewall.name': 'un pare-feu sur cet ordinateur',
  'local-firewall.title': 'Un pare-feu de ce PC bloque la connexion',
  'local-firewall.rule':
    'Une règle du pare-feu de cet ordinateur bloque les connexions au port {port} (la porte du serveur) de {host}.',
  'local-firewall.perhaps':
    'Une règle du pare-feu de cet ordinateur concerne le port {port} et bloque certains programmes ou certains utilisateurs ; on ne peut pas dire si Outlook aussi.',
  'local-firewall.forbidden':
    'Cet ordinateur interdit lui-même la connexion au port {port} (la porte du serveur) de {host}.',
  'local-firewall.too-quick':
    'Le refus est venu plus vite qu’une réponse du serveur ne le peut : il vient de cet ordinateur, ou du réseau tout proche.',
  'local-firewall.lets-through': 'Le port nous a laissés entrer : aucun pare-feu ne le bloque ici.',
  'local-firewall.no-rule': 'Aucune règle du pare-feu de cet ordinateur ne bloque la connexion.',
  'local-firewall.allow':
    'Dans le pare-feu ou le programme de sécurité de cet ordinateur, autorisez Outlook à se connecter à {host} sur le port {port}.',
  'local-firewall.settled-by':
    'Les règles de trafic sortant du pare-feu et du programme de sécurité de cet ordinateur.',

  'ipv6-broken.name': 'un IPv6 défectueux',
  'ipv6-broken.title': 'Le nouveau type d’adresse (IPv6) ne marche pas',
  'ipv6-broken.silent':
    '{host} a aussi une adresse IPv6. Le port {port} y reste muet, et répond en IPv4. Outlook essaie IPv6 d’abord et attend.',
  'ipv6-broken.unreachable':
    '{host} a aussi une adresse IPv6. Cet ordinateur a IPv6 et n’y trouve pas de chemin ; en IPv4, le serveur répond.',
  'ipv6-broken.refused':
    '{host} a aussi une adresse IPv6. Le port {port} y est fermé, et ouvert en IPv4. Outlook essaie IPv6 d’abord, et perd un moment.',
  'ipv6-broken.other':
    '{host} a aussi une adresse IPv6. Ce qui y répond sur le port {port} ne fonctionne pas, alors qu’en IPv4 cela fonctionne.',
  'ipv6-broken.tell-network':
    'Redémarrez le routeur. Le responsable de ce réseau peut réparer son IPv6 ; avec IPv6 désactivé pour un test, le courrier part normalement.',
  'ipv6-broken.tell-provider':
    'Dites à votre fournisseur de messagerie que {host} ne répond pas en IPv6 sur le port {port} d’ici.',
  'ipv6-broken.settled-by-delay': 'Voir si l’envoi réussit, et tout de suite, avec IPv6 désactivé pour un test.',
  'ipv6-broken.settled-by': 'Voir si le serveur répond en IPv6.',

  'server-drops-us.title': 'Le serveur bloque peut-être votre adresse',
  'server-drops-us.alive':
    '{host} est bien là (son port {port} répond) et ignore tout sur ses ports de messagerie ; d’autres serveurs de messagerie répondent.',
  'server-drops-us.silent':
    '{host} ignore tout ce que nous envoyons, et d’autres serveurs de messagerie répondent. Son pare-feu bloque peut-être votre adresse, ou il est en panne.',
  'server-drops-us.tell':
    'Demandez à votre fournisseur de messagerie si votre adresse Internet est bloquée chez {host}, comme cela arrive après des mots de passe erronés.',
  'server-drops-us.passwords':
    'Cherchez d’abord un ancien mot de passe sur chaque téléphone et ordinateur utilisant cette boîte aux lettres : sinon le blocage revient.',
  'server-drops-us.settled-by':
    'Voir si le serveur répond par un autre réseau, comme le partage de connexion d’un téléphone.',

  'check.name-records': 'Ce que disent les services de noms',
  'check.hosts-file': 'Le fichier hosts',
  'check.way-out': 'Sorties de cet ordinateur',
  'check.web-access': 'Pages web',
  'check.packet-filter': 'Pare-feu de cet ordinateur',
  'check.incoming-side': 'Ports pour lire le courrier',

  'seen.records.answer': 'le service de noms répond',
  'seen.records.none': 'aucun service de noms n’est réglé',
  'seen.records.silent': '{resolver} est muet',
  'seen.records.fails': '{resolver} ne peut pas aider',
  'seen.records.denied': '{resolver} ne connaît pas ce nom',
  'seen.hosts.none': 'aucune ligne avec ce serveur',
  'seen.hosts.line': '{host} est à {addresses}',
  'seen.way.direct': 'par la connexion {device}',
  'seen.way.vpn': 'par un VPN ({device})',
  'seen.way.none': 'aucun chemin vers l’extérieur',
  'seen.web.right': 'arrivent telles quelles',
  'seen.web.redirected': 'menées à {to}',
  'seen.web.other': 'une autre page est venue',
  'seen.web.nothing': 'aucune n’est venue',
  'seen.filter.unread': 'ne peut pas être lu',
  'seen.filter.stops': 'bloque le port {port}',
  'seen.filter.lets': 'laisse passer',
  'seen.incoming.open': 'ouverts sur {ports}',
  'seen.incoming.shut': 'aucun ouvert',
} as const satisfies Translation<typeof en>;
