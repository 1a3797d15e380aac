import type { Translation } from '../translation.ts';
import type { computer as en } from '../en/computer.ts';

/** The words of en/computer.ts in French. */
export const computer = {
  'check.outlook-settings': 'Paramètres d’Outlook',
  'check.outlook-firewall': 'Règles de pare-feu pour Outlook',
  'check.security-products': 'Programmes de sécurité',
  'check.proxy-settings': 'Proxys',
  'check.winsock-catalog': 'Couches réseau (Winsock)',
  'check.tls-protocols': 'Versions de TLS de Windows',
  'check.clock-service': 'Réglage de l’horloge',
  'check.outlook-log': 'Journal d’Outlook',

  'unread.title': 'Non lu sur cet ordinateur :',
  'unread.more':
    '{n, plural, one {et une autre source} many {et # d’autres sources} other {et # autres sources}} ; --json les donne',
  'unread.denied': 'pas le droit de le lire',
  'unread.missing': 'cet ordinateur n’a rien de tel à interroger',
  'unread.empty': 'la réponse était vide',
  'unread.not-understood': 'la réponse n’est pas comprise',
  'unread.too-late': 'cela a pris trop de temps',
  'unread.too-large': 'c’est trop volumineux',
  'unread.no-consent': 'vous ne l’avez pas autorisé',

  'seen.unread': 'inconnu : {why}',
  'seen.settings.accounts':
    '{n, plural, one {un compte} many {# de comptes} other {# comptes}}{smtp, plural, =0 {, aucun n’envoie par SMTP} one {, {smtp} par SMTP} many {, {smtp} par SMTP} other {, {smtp} par SMTP}}',
  'seen.settings.own': '{host} {port}, {encryption}',
  'seen.settings.none': 'aucun compte trouvé',
  'seen.settings.offline': 'Outlook est réglé pour travailler hors connexion',
  'seen.settings.waits': '« Envoyer immédiatement une fois connecté » est désactivé',
  'seen.firewall.stops': '« {rule} » bloque le port {port}',
  'seen.firewall.blocks-all': 'bloque tout ce qu’aucune règle n’autorise, donc le port {port}',
  'seen.firewall.off': 'désactivé',
  'seen.firewall.lets':
    'laisse passer Outlook ; {n, plural, one {une règle lue} many {# de règles lues} other {# règles lues}}',
  'seen.products.none': 'aucun ne s’est déclaré à Windows',
  'seen.products.list': '{names}',
  'seen.proxies.none': 'aucun réglé',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}, et personne n’y répond',
  'seen.winsock.own': 'seulement celles de Windows',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'un fichier manque : {names}',
  'seen.tls.off': 'désactivées : {versions}',
  'seen.tls.default': 'comme Windows les prévoit',
  'seen.time.on': 'par {service}',
  'seen.time.off': '{service} est désactivé',
  'seen.time.unset': '{service}, mais pas encore à l’heure',
  'seen.time.none': 'rien ne règle l’horloge',
  'seen.log.none': 'pas de journal ; Outlook n’en écrit un que sur demande',
  'seen.log.quiet': 'aucune erreur dedans',
  'seen.log.newest':
    '{n, plural, one {une erreur} many {# d’erreurs} other {# erreurs}}, la plus récente le {at} : {what}',

  'note.new-outlook':
    'Le nouvel Outlook est utilisé ici. Le courrier d’autres fournisseurs que Microsoft y passe par les serveurs de Microsoft ; ce qui a été vu de cet ordinateur renseigne donc sur le serveur et ses paramètres, pas sur le chemin propre du nouvel Outlook.',

  'diagnose-all.progress': 'Examen des comptes d’Outlook : {done} sur {all} terminés',
  'diagnose-all.profile': 'profil {profile}{isOpened, select, yes {} other {, qu’Outlook n’ouvre pas}}',
  'diagnose-all.not-testable': '{name} (profil {profile}) envoie par Exchange, ce qui ne peut pas être testé d’ici.',
  'diagnose-all.more':
    '{n, plural, one {Un autre compte n’a pas été examiné} many {# d’autres comptes n’ont pas été examinés} other {# autres comptes n’ont pas été examinés}} : indiquez-le avec --email.',
  'diagnose-all.none': 'Aucun compte d’Outlook n’a été trouvé sur cet ordinateur.',
  'diagnose-all.new-outlook':
    'Le nouvel Outlook est utilisé ici ; il garde ses comptes chez Microsoft, et aucun n’a été trouvé sur cet ordinateur.',
  'diagnose-all.unread': 'Les comptes d’Outlook n’ont pas pu être lus ({source} : {why}).',
  'diagnose-all.broke': 'Les comptes d’Outlook n’ont pas pu être lus.',
  'diagnose-all.only-exchange':
    '{n, plural, one {Le compte d’Outlook ici} many {Les comptes d’Outlook ici} other {Les comptes d’Outlook ici}} ({names}) {n, plural, one {envoie} many {envoient} other {envoient}} par Exchange, ce qui ne peut pas être testé d’ici.',
  'diagnose-all.instead':
    'Donnez le texte de l’erreur (un FILE, - ou --error), un fichier --account, ou --email ou --server.',

  'seen.versions.not-old': 'rien de plus ancien que TLS 1.2',

  'offline-mode.title-waits': 'Outlook garde le courrier jusqu’à Envoyer/Recevoir',
  'offline-mode.being-read': 'Nous lisons en ce moment si Outlook est réglé pour retenir le courrier.',
  'offline-mode.is-set':
    '« Travailler hors connexion » est activé dans les paramètres d’Outlook ; il n’envoie rien tant que c’est le cas.',
  'offline-mode.waits':
    '« Envoyer immédiatement une fois connecté » est désactivé : le courrier attend dans la boîte d’envoi jusqu’à Envoyer/Recevoir.',
  'offline-mode.send-immediately':
    'Fichier › Options › Options avancées › Envoi et réception : cochez « Envoyer immédiatement une fois connecté ». Jusque-là, utilisez Envoyer/Recevoir (F9).',
  'offline-mode.waits-policy':
    'Votre organisation a désactivé « Envoyer immédiatement une fois connecté ». Utilisez Envoyer/Recevoir (F9), ou demandez à l’administrateur.',
  'offline-mode.tell-policy':
    'Votre organisation a réglé Outlook pour travailler hors connexion. Demandez à l’administrateur de le changer.',

  'profile-corruption.no-server':
    'Le compte « {account} » du profil « {profile} » n’a pas de serveur sortant. Les fenêtres d’Outlook n’enregistrent aucun compte sans serveur sortant.',
  'profile-corruption.repair':
    'Fichier › Paramètres du compte › Paramètres du compte : choisissez le compte, puis Réparer. Si cela ne suffit pas, créez un nouveau profil (Panneau de configuration, Courrier, Afficher les profils, Ajouter).',
  'profile-corruption.settled-by-dialog':
    'Ce qui figure à « Serveur de courrier sortant (SMTP) » dans Paramètres du compte.',

  'duplicate-profile.twice': '{email} est configuré deux fois dans le profil « {profile} » ({kinds}).',
  'duplicate-profile.other-profile':
    'Le profil « {profile} » a ce compte avec d’autres paramètres ({host}, port {port}), qui fonctionnent d’ici. Outlook ouvre « {own} ».',
  'duplicate-profile.tell-profile':
    'Panneau de configuration › Courrier › Afficher les profils : regardez quel profil vous utilisez, corrigez le compte dans « {profile} » et supprimez le profil inutile.',
  'duplicate-profile.once': 'Le compte est configuré une fois.',
  'duplicate-profile.settled-by-removing': 'Voir si l’envoi réussit une fois l’un des deux supprimé.',
  'duplicate-profile.settled-by-profile': 'Avec quel profil Outlook démarre.',

  'winsock-corruption.missing':
    'Les programmes passent vers le réseau par une couche dont le fichier n’existe plus : {names}.',
  'winsock-corruption.foreign':
    'La couche d’un autre programme s’interpose entre les programmes et le réseau : {names}.',
  'winsock-corruption.whole':
    'La liste des couches réseau de Windows est intacte et ne contient celle d’aucun autre programme.',

  'internet-settings-corruption.dead-proxy':
    'Les options Internet de Windows indiquent un proxy ({server}) où personne ne répond. La fenêtre d’identification d’Outlook passe par lui.',
  'internet-settings-corruption.remove-proxy':
    'Paramètres › Réseau et Internet › Proxy : désactivez le proxy {server}, ou corrigez-le, puis redémarrez Outlook.',
  'internet-settings-corruption.tell-proxy':
    'Votre organisation impose le proxy {server}, et personne n’y répond. Prévenez l’administrateur.',
  'internet-settings-corruption.settled-by-proxy':
    'Voir si des pages web s’ouvrent dans le navigateur, qui utilise le même proxy.',

  'timeout-too-short.slower':
    '{host} vient de mettre {seconds} secondes à saluer sur le port {port} ; Outlook est réglé pour attendre {set} secondes.',

  'clock-skew.service-off':
    'Le service qui tient l’horloge à l’heure ({service}) est désactivé. Paramètres › Heure et langue › Date et heure : « Régler l’heure automatiquement ».',

  'vpn-or-proxy.title-proxy': 'Ce réseau ne laisse peut-être sortir que son proxy',
  'vpn-or-proxy.proxy-set':
    'Un proxy est réglé ({server}), et aucun port d’un serveur de messagerie ne répond d’ici. L’envoi d’Outlook ne passe pas par les proxys.',
  'vpn-or-proxy.proxy-alone':
    'Un proxy est réglé ({server}) et répond ; personne d’autre à l’extérieur ne répond. L’envoi d’Outlook ne passe pas par les proxys.',
  'vpn-or-proxy.let-mail-out':
    'Demandez au responsable de ce réseau de laisser passer {host} sur le port {port} : Outlook ne peut pas envoyer par le proxy {server}.',
  'vpn-or-proxy.other-network':
    'En attendant, le partage de connexion d’un téléphone, qui n’a pas de proxy, fonctionne.',
  'vpn-or-proxy.settled-by-network':
    'Voir si le courrier part par un autre réseau, comme le partage de connexion d’un téléphone.',

  'antivirus-interception.being-read':
    'Le certificat que montre {host} n’est reconnu que par le magasin de certificats de cet ordinateur ; les antivirus installés sont en cours de lecture.',
  'antivirus-interception.installed':
    'Le certificat que montre {host} ici est signé par « {issuer} », qui porte le nom d’un antivirus de cet ordinateur ({product}).',

  'tls-version-mismatch.title-windows': 'Le chiffrement est désactivé dans Windows',
  'tls-version-mismatch.being-read': 'Les versions de TLS que Windows permet à Outlook sont en cours de lecture.',
  'tls-version-mismatch.all-off':
    'Windows est réglé pour ne pas utiliser {versions}, et {host} sur le port {port} ne connaît rien de ce qui reste. Ce programme a son propre TLS et passe.',
  'tls-version-mismatch.switched-off':
    'Windows est réglé pour ne pas utiliser {versions}. Avec ce qui reste, {host} sur le port {port} vient de refuser le chiffrement.',
  'tls-version-mismatch.perhaps-off':
    'Windows est réglé pour ne pas utiliser {versions}, que {host} connaît sur le port {port}. On ne sait pas s’il accepte une version plus ancienne.',
  'tls-version-mismatch.switch-on':
    'Demandez à l’administrateur de réactiver {versions} pour cet ordinateur (Registre : SCHANNEL\\Protocols, TLS 1.2 et 1.3, Client, Enabled).',
  'tls-version-mismatch.settled-by-schannel': 'Quelles versions de TLS sont désactivées dans Windows.',

  'oauth-required.modern-off':
    '{provider} n’accepte que l’authentification moderne (OAuth), et elle est désactivée dans Outlook sur cet ordinateur.',
  'oauth-required.modern-off-set':
    'Le compte s’identifie par OAuth, et cela est désactivé dans Outlook sur cet ordinateur.',
  'oauth-required.modern-on':
    'Faites réactiver l’authentification moderne (Registre : Office, Common, Identity, EnableADAL différent de 0), puis redémarrez Outlook.',
  'oauth-required.tell-modern':
    'Votre organisation a désactivé l’authentification moderne dans Outlook. Demandez à l’administrateur.',
  'oauth-required.settled-by-window': 'Voir si Outlook ouvre la page d’identification du fournisseur.',

  'wrong-server-name.no-name':
    '« {text} » figure dans Outlook comme serveur sortant, et ce n’est pas un nom de serveur.',
  'wrong-credentials.other-form':
    'Outlook s’identifie comme {user} ; {provider} publie que le nom d’utilisateur a une autre forme ({better}).',

  'local-firewall.title-rule': 'Une règle du pare-feu d’ici bloque Outlook',
  'local-firewall.title-default': 'Le pare-feu bloque ce qu’aucune règle n’autorise',
  'local-firewall.against-outlook':
    'La règle « {rule} » du pare-feu {from, select, own {de cet ordinateur} other {de votre organisation}} bloque Outlook sur le port {port} (la porte du serveur) de {host}. D’autres programmes, comme celui-ci, passent.',
  'local-firewall.by-name':
    'La règle « {rule} » du pare-feu {from, select, own {de cet ordinateur} other {de votre organisation}} bloque Outlook sur le port {port} (la porte du serveur) de {host}.',
  'local-firewall.default-blocks':
    'Le pare-feu de Windows est réglé pour bloquer tout ce qu’aucune règle n’autorise, et aucune règle n’autorise Outlook sur le port {port} (la porte du serveur) de {host}.',
  'local-firewall.switch-off-rule':
    'Sécurité Windows › Pare-feu et protection du réseau › Paramètres avancés › Règles de trafic sortant : choisissez « {rule} », puis Désactiver la règle. Il faut les droits d’un administrateur.',
  'local-firewall.allow-outlook':
    'Sécurité Windows › Pare-feu et protection du réseau › Paramètres avancés › Règles de trafic sortant › Nouvelle règle : Programme, OUTLOOK.EXE, Autoriser la connexion. Il faut les droits d’un administrateur.',
  'local-firewall.tell-rule':
    'La règle « {rule} » vient de votre organisation. Demandez à l’administrateur de laisser Outlook se connecter à {host} sur le port {port}.',
  'local-firewall.no-rule-for-outlook': 'Aucune règle du pare-feu de Windows ne bloque Outlook sur ce port.',
  'local-firewall.other-product':
    'Le pare-feu de Windows laisse passer Outlook. Celui d’un autre programme est actif ({names}), et ses règles ne peuvent pas être lues.',
  'local-firewall.being-read':
    'Le port nous laisse entrer ; la recherche d’une règle qui ne bloquerait qu’Outlook est en cours.',
  'local-firewall.not-read':
    'Le port nous laisse entrer, mais une règle bloque peut-être Outlook seul, et les règles n’ont pas pu être lues.',
  'local-firewall.settled-by-on': 'Voir si le pare-feu de Windows est activé.',
  'local-firewall.settled-by-profile':
    'Voir si la règle vaut pour ce réseau : Windows distingue réseaux publics, privés et de domaine.',
  'local-firewall.settled-by-program':
    'Voir si vous envoyez avec Outlook classique : la règle ne nomme pas le nouvel Outlook.',
} as const satisfies Translation<typeof en>;
