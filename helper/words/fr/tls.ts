import type { Translation } from '../translation.ts';
import type { tls as en } from '../en/tls.ts';

/** The words of en/tls.ts in French. */
export const tls = {
  'check.tls-versions': 'Versions du chiffrement',
  'check.small-answer': 'Petites et grandes réponses',
  'check.clock': 'Horloge de cet ordinateur',
  'seen.versions.agreed': 'seule une version dépassée fonctionne : {version}',
  'seen.versions.none': 'aucune version plus ancienne ne fonctionne non plus',
  'seen.versions.new-only': 'rien en dessous de TLS 1.3',
  'seen.versions.fine': 'TLS 1.2 fonctionne aussi',
  'seen.small.came': 'une petite réponse arrive, la grande non',
  'seen.small.silent': 'aucune petite réponse n’arrive non plus',
  'seen.clock.nobody': 'personne n’a donné l’heure',
  'seen.clock.right': 'à l’heure, d’après {from}',
  'seen.clock.behind':
    'en retard de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, d’après {from}',
  'seen.clock.ahead':
    'en avance de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, d’après {from}',
  'seen.certificate.weak': 'trop faible aujourd’hui : {weakness}',

  'certificate-expired.because-chain':
    'Un certificat au-dessus de celui (preuve d’identité) que {host} montre sur le port {port} était valable jusqu’au {date, date, day}.',
  'certificate-expired.settled-by': 'Voir si l’horloge de cet ordinateur est juste.',

  'certificate-not-yet-valid.name': 'un certificat pas encore valable',
  'certificate-not-yet-valid.title': 'Le certificat du serveur n’est pas encore valable',
  'certificate-not-yet-valid.title-date': 'Le certificat du serveur n’est valable qu’au {date, date, day}',
  'certificate-not-yet-valid.because':
    'Le certificat (preuve d’identité) que {host} montre sur le port {port} commence le {date, date, day}. D’après l’horloge de cet ordinateur, cette date est à venir.',
  'certificate-not-yet-valid.fine': 'Le certificat du serveur est déjà valable.',
  'certificate-not-yet-valid.settled-by':
    'Voir si l’horloge de cet ordinateur est juste : comparez sa date avec celle d’un téléphone.',
  'certificate-not-yet-valid.tell':
    'Si la date de cet ordinateur est juste, dites à votre fournisseur de messagerie que le certificat de {host} commence trop tard.',

  'certificate-chain-incomplete.name': 'un certificat dont la chaîne a un trou',
  'certificate-chain-incomplete.title': 'Le serveur oublie une partie de son certificat',
  'certificate-chain-incomplete.because':
    'Sur le port {port}, {host} montre son certificat (preuve d’identité) sans celui de son émetteur, « {issuer} ». Il ne mène donc à aucune racine que cet ordinateur reconnaît.',
  'certificate-chain-incomplete.fine': 'Le serveur envoie son certificat avec tout ce qui va avec.',
  'certificate-chain-incomplete.settled-by':
    'Voir si le certificat de l’émetteur, placé à côté, mène à une racine que cet ordinateur reconnaît. Le propriétaire du serveur l’a.',
  'certificate-chain-incomplete.tell':
    'Dites à votre fournisseur de messagerie que {host} envoie son certificat sans l’intermédiaire (fullchain au lieu de cert).',

  'certificate-weak-key.name': 'un certificat trop faible aujourd’hui',
  'certificate-weak-key.title': 'Le certificat du serveur est trop faible aujourd’hui',
  'certificate-weak-key.because':
    'Le certificat (preuve d’identité) que {host} montre sur le port {port} repose sur {weakness}, que les systèmes actuels refusent.',
  'certificate-weak-key.fine': 'La clé et la signature du certificat du serveur sont assez fortes.',
  'certificate-weak-key.tell':
    'Tout est en ordre dans Outlook. Dites à votre fournisseur de messagerie que {host} a besoin d’un certificat avec RSA 2048 ou mieux et SHA-256.',

  'clock-skew.name': 'une horloge qui n’est pas à l’heure',
  'clock-skew.title': 'L’horloge de cet ordinateur n’est pas à l’heure',
  'clock-skew.behind':
    'L’horloge de cet ordinateur est en retard de {by} (d’après {from}). Avec l’heure exacte, le certificat de {host} est bon.',
  'clock-skew.ahead':
    'L’horloge de cet ordinateur est en avance de {by} (d’après {from}). Avec l’heure exacte, le certificat de {host} est bon.',
  'clock-skew.everybody':
    'D’après l’horloge de cet ordinateur, nous sommes le {now, date, day}, et ce jour-là non seulement le certificat de {host} est hors de ses dates, mais aussi celui de tous les serveurs connus.',
  'clock-skew.before-us':
    'Pour cet ordinateur, nous sommes le {now, date, day}. Or ce programme a été fait plus tard : l’horloge est donc en retard.',
  'clock-skew.off':
    'L’horloge de cet ordinateur est décalée de {by}. L’identification par fenêtre de navigateur (OAuth) y est sensible.',
  'clock-skew.days': '{n, plural, one {# jour} many {# de jours} other {# jours}}',
  'clock-skew.hours': '{n, plural, one {# heure} many {# d’heures} other {# heures}}',
  'clock-skew.minutes': '{n, plural, one {# minute} many {# de minutes} other {# minutes}}',
  'clock-skew.maybe':
    'Si l’horloge de cet ordinateur n’est pas à l’heure, de bons certificats paraissent expirés, ou pas encore valables.',
  'clock-skew.is-right': 'Les horloges d’ailleurs sont d’accord avec celle de cet ordinateur.',
  'clock-skew.settled-by': 'Comparer la date et l’heure de cet ordinateur avec celles d’un téléphone.',
  'clock-skew.set':
    'Réglez la date et l’heure : dans Windows, Paramètres › Heure et langue › Date et heure, « Synchroniser maintenant », avec le bon fuseau horaire.',

  'tls-version-mismatch.name': 'aucune version du chiffrement en commun',
  'tls-version-mismatch.title': 'Serveur et Outlook n’ont aucun chiffrement commun',
  'tls-version-mismatch.title-old': 'Le chiffrement du serveur est dépassé',
  'tls-version-mismatch.old':
    '{host} sur le port {port} ne connaît aucun chiffrement plus récent que {version}, que les systèmes actuels ont désactivé.',
  'tls-version-mismatch.refused':
    '{host} sur le port {port} refuse le chiffrement d’aujourd’hui, TLS 1.2 et 1.3 : il n’a aucune version en commun avec nous.',
  'tls-version-mismatch.cipher':
    '{host} sur le port {port} ne connaît que des suites de chiffrement dépassées comme {cipher}, que les systèmes actuels ont désactivées.',
  'tls-version-mismatch.no-cipher':
    '{host} sur le port {port} interrompt l’établissement du chiffrement, comme le font les serveurs qui ne trouvent aucune suite de chiffrement connue.',
  'tls-version-mismatch.new-only':
    '{host} sur le port {port} n’accepte que TLS 1.3. Windows 10 et plus ancien n’a pas TLS 1.3 pour Outlook ; Windows 11 l’a.',
  'tls-version-mismatch.fine': 'Avec {host} sur le port {port}, un chiffrement d’aujourd’hui a pu être établi.',
  'tls-version-mismatch.settled-by':
    'Le journal du serveur de messagerie, qui nomme le défaut, ou voir si un autre port fonctionne.',
  'tls-version-mismatch.settled-by-windows': 'De quel Windows il s’agit : TLS 1.3 existe à partir de Windows 11.',
  'tls-version-mismatch.update':
    'Mettez Windows et Outlook à jour, ou demandez au fournisseur si TLS 1.2 peut être activé.',
  'tls-version-mismatch.tell':
    'Dites à votre fournisseur de messagerie que {host} a besoin de TLS 1.2 ou 1.3. Réactiver d’anciennes versions dans Windows n’est pas une solution.',

  'tls-handshake-cut.name': 'un chiffrement coupé dès le début',
  'tls-handshake-cut.title': 'Le chiffrement est coupé dès le début',
  'tls-handshake-cut.cut':
    'Le port {port} de {host} s’ouvre, mais la connexion est coupée dès que le chiffrement commence.',
  'tls-handshake-cut.cut-here':
    'Le port {port} de {host} s’ouvre, mais la connexion est coupée dès que le chiffrement commence. D’autres serveurs de messagerie sont bien joignables.',
  'tls-handshake-cut.cut-everywhere':
    'Le port {port} s’ouvre, mais la connexion est coupée dès que le chiffrement commence, chez {host} comme chez d’autres serveurs de messagerie.',
  'tls-handshake-cut.stalls':
    'Le port {port} de {host} s’ouvre, mais au moment de commencer le chiffrement, plus rien ne revient.',
  'tls-handshake-cut.plain': 'Là où le chiffrement commence, le port {port} de {host} répond en clair.',
  'tls-handshake-cut.said':
    '{host} sur le port {port} interrompt le chiffrement dès le début{words, select, other { : « {words} »}}',
  'tls-handshake-cut.settled-by':
    'Voir si c’est coupé aussi depuis un autre réseau, comme le partage de connexion d’un téléphone.',
  'tls-handshake-cut.tell':
    'Essayez le partage de connexion d’un téléphone. Si c’est pareil, prévenez votre fournisseur de messagerie ; sinon, le responsable de ce réseau bloque {host}.',
  'tls-handshake-cut.tell-network':
    'Le responsable de ce réseau peut laisser passer le courrier chiffré. En attendant, le partage de connexion d’un téléphone fonctionne.',

  'mtu-blackhole.name': 'de gros paquets perdus en chemin',
  'mtu-blackhole.title': 'De gros paquets se perdent en chemin',
  'mtu-blackhole.title-network': 'Votre réseau perd de gros paquets',
  'mtu-blackhole.because':
    'De petites réponses de {host} arrivent sur le port {port} ; son certificat, qui remplit des paquets entiers, n’arrive jamais.',
  'mtu-blackhole.settled-by':
    'Voir si cela fonctionne par un autre réseau, ou avec une taille de paquet (MTU) plus petite sur cet ordinateur.',
  'mtu-blackhole.look':
    'À titre de test, réduisez la taille des paquets de cet ordinateur : netsh interface ipv4 set subinterface "NAME" mtu=1280. Si cela aide, c’est au routeur ou au VPN d’être réglé ainsi.',
  'mtu-blackhole.tell':
    'Le responsable de ce réseau, du routeur ou du VPN doit laisser passer les messages « packet too big » (ICMP), ou limiter la taille des paquets (MSS).',

  'antivirus-interception.name': 'un antivirus dans la connexion',
  'antivirus-interception.title': 'Un antivirus intercepte votre connexion',
  'antivirus-interception.title-product': '{product} intercepte votre connexion de messagerie',
  'antivirus-interception.named':
    'Le certificat (preuve d’identité) montré pour {host} n’est pas celui du serveur : il vient de « {issuer} » sur cet ordinateur.',
  'antivirus-interception.same-key':
    '{host} et {other} montrent une seule et même clé, et la réponse vient de cet ordinateur même : un programme d’ici s’interpose.',
  'antivirus-interception.same-stranger':
    'Un seul et même inconnu signe pour {host} et {other}, et la réponse vient de cet ordinateur même : un programme d’ici s’interpose.',
  'antivirus-interception.same-authority':
    'Une autorité connue du seul magasin de certificats de cet ordinateur signe pour {host} et {other}, et la réponse vient de cet ordinateur même : un programme d’ici s’interpose.',
  'antivirus-interception.here':
    'La réponse pour le port {port} de {host} vient de cet ordinateur, plus vite que d’aucun serveur : un programme d’ici s’interpose.',
  'antivirus-interception.taken':
    'Un programme de cet ordinateur prend toutes les connexions au port {port}, y compris celles vers {host}, et ne les transmet pas telles quelles.',
  'antivirus-interception.genuine': 'Le certificat montré pour {host} est bien celui du serveur.',
  'antivirus-interception.settled-by':
    'Voir si l’antivirus de cet ordinateur vérifie le courrier ou les connexions chiffrées, et sa liste d’exceptions.',
  'antivirus-interception.exempt':
    '{known, select, yes {Dans {product}, ajoutez {host} et Outlook aux exceptions de l’analyse du courrier et de SSL.} other {Ajoutez {host} et Outlook aux exceptions de l’analyse du courrier et de SSL de votre antivirus.}}',
  'antivirus-interception.update': 'Mettez l’antivirus à jour. Sa protection des fichiers reste comme elle est.',

  'tls-inspection.name': 'une passerelle qui déchiffre les connexions',
  'tls-inspection.title': 'Votre réseau intercepte la connexion chiffrée',
  'tls-inspection.title-product': '{product} intercepte la connexion chiffrée',
  'tls-inspection.named':
    'Le certificat (preuve d’identité) montré pour {host} n’est pas celui du serveur : il vient de « {issuer} », une passerelle de ce réseau.',
  'tls-inspection.same-key':
    '{host} et {other} montrent une seule et même clé, de « {issuer} » : une machine de ce réseau répond pour les deux.',
  'tls-inspection.same-stranger':
    'Un seul et même inconnu, « {issuer} », signe pour {host} et {other} : une machine de ce réseau répond pour les deux.',
  'tls-inspection.same-authority':
    '« {issuer} », connu du seul magasin de certificats de cet ordinateur, signe pour {host} et {other} : une machine de ce réseau répond pour les deux.',
  'tls-inspection.settled-by':
    'Voir si le serveur montre un autre certificat ailleurs, par exemple par le partage de connexion d’un téléphone.',
  'tls-inspection.own-store':
    'Le certificat de {host} vient d’une autorité connue du seul magasin de certificats de cet ordinateur.',
  'tls-inspection.tell':
    'Demandez à votre administrateur d’exclure {host} de l’inspection des connexions chiffrées, ou d’installer la racine de la passerelle.',
} as const satisfies Translation<typeof en>;
