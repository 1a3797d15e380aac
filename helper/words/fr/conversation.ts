import type { Translation } from '../translation.ts';
import type { conversation as en } from '../en/conversation.ts';

/** The words of en/conversation.ts in French. */
export const conversation = {
  'check.control-talks': 'Ce que disent d’autres serveurs',
  'check.decoy-ports': 'Adresses sans serveur',

  'seen.control-talks.none': 'personne à qui parler',
  'seen.control-talks.plain': '{plain} sur {all} ne proposent pas de chiffrement ici',
  'seen.control-talks.whole':
    'sur {all} interrogés, {whole} ont répondu jusqu’au bout ; {good} ont montré un certificat reconnu ici',
  'seen.decoys.nobody': 'pas de réponse, comme prévu',
  'seen.decoys.taken': 'quelque chose accepte des connexions sur {ports}',
  'seen.decoys.greeted': 'quelque chose répond sur {ports} : {words}',

  'starttls-missing.works':
    '{host} ne propose pas de chiffrement (STARTTLS) sur le port {port}, et pourtant il fonctionne sur demande : l’offre a été retirée en chemin.',
  'starttls-missing.starred':
    'Ce que dit {host} sur le port {port} a été rendu illisible en chemin, comme le font certains pare-feu, et avec lui l’offre de chiffrement (STARTTLS).',
  'starttls-missing.everybody':
    'Sur le port {port}, ni {host} ni aucun autre serveur de messagerie connu ne propose de chiffrement (STARTTLS) d’ici : l’offre est retirée en chemin.',
  'starttls-missing.unreadable':
    '{host} ne propose pas de chiffrement (STARTTLS) sur le port {port} et ne peut pas lire la commande : « {words} ». C’est ce que l’on voit quand quelque chose la modifie en chemin.',
  'starttls-missing.only-here':
    'Sur le port {port}, {host} ne propose pas de chiffrement (STARTTLS), alors que d’autres serveurs de messagerie le font d’ici.',
  'starttls-missing.unknown-command':
    'Sur le port {port}, {host} ne propose pas de chiffrement (STARTTLS) et le décline sur demande : « {words} ».',
  'starttls-missing.nobody-to-compare': 'Sur le port {port}, {host} ne propose pas de chiffrement (STARTTLS).',
  'starttls-missing.may-be': 'Cela peut aussi bien être l’inverse : la comparaison ne permet pas de trancher.',
  'starttls-missing.otherwise': 'Ce qui a été comparé dit autre chose.',
  'starttls-missing.settled-by':
    'Voir si le chiffrement (STARTTLS) est proposé par le partage de connexion d’un téléphone.',

  'transparent-proxy.name': 'quelque chose à la place des serveurs de messagerie',
  'transparent-proxy.title': 'Quelque chose répond à la place du serveur',
  'transparent-proxy.because':
    'Sur le port {port}, un serveur de messagerie répond même à une adresse où il n’y a pas de serveur : « {words} ». Quelque chose en chemin capte donc toutes les connexions, aussi celle vers {host}.',
  'transparent-proxy.taken':
    'Sur le port {port}, quelque chose accepte des connexions même vers une adresse où il n’y a pas de serveur. Cela répond peut-être aussi à la place de {host}.',
  'transparent-proxy.proved':
    'Quelque chose accepte les connexions en chemin, mais le certificat du serveur prouve qu’il a été atteint.',
  'transparent-proxy.settled-by': 'Voir si la même chose se produit par le partage de connexion d’un téléphone.',
  'transparent-proxy.tell':
    'Le responsable de ce réseau peut laisser passer le port {port} vers {host} sans y toucher. En attendant, le partage de connexion d’un téléphone fonctionne.',

  'blocklisted-ip.name': 'une adresse sur une liste de blocage',
  'blocklisted-ip.title': 'Le serveur refuse votre adresse (liste de blocage)',
  'blocklisted-ip.because':
    '{host} refuse l’adresse publique de ce réseau parce qu’elle figure sur une liste de mauvaises adresses : « {words} ».',
  'blocklisted-ip.title-listed': 'Votre adresse Internet est sur une liste de blocage',
  'blocklisted-ip.listed': 'La liste {zone} contient {address}, l’adresse sous laquelle les serveurs vous voient.',
  'blocklisted-ip.settled-by': 'Voir si le serveur vous laisse entrer par le partage de connexion d’un téléphone.',
  'blocklisted-ip.tell-network':
    'Votre adresse Internet est sur une liste de blocage. Le responsable de ce réseau peut chercher des ordinateurs infectés et demander à la liste de la retirer. En attendant, le partage de connexion d’un téléphone fonctionne.',
  'blocklisted-ip.tell':
    'Montrez cette réponse à votre fournisseur de messagerie : « {words} ». Qui s’identifie est d’habitude accepté depuis n’importe quelle adresse.',

  'server-firewall-ip-block.name': 'un serveur qui bloque votre adresse',
  'server-firewall-ip-block.title': 'Le serveur bloque votre adresse',
  'server-firewall-ip-block.because':
    '{host} refuse ce réseau avant même que quelqu’un puisse s’identifier : « {words} ».',
  'server-firewall-ip-block.settled-by':
    'Voir si le serveur vous laisse entrer par le partage de connexion d’un téléphone.',
  'server-firewall-ip-block.tell':
    'Montrez cette réponse à votre fournisseur de messagerie et demandez-lui de laisser entrer votre adresse : « {words} ».',
  'server-firewall-ip-block.look':
    'Corrigez d’abord tout ancien mot de passe sur chaque téléphone et ordinateur utilisant ce compte : un serveur bloque une adresse quand des mots de passe erronés se répètent.',

  'server-busy.name': 'un serveur occupé',
  'server-busy.title': 'Le serveur de messagerie est occupé',
  'server-busy.because':
    '{host} n’a pas de place pour une autre conversation en ce moment : « {words} ». Votre courrier attend dans la boîte d’envoi et n’est pas perdu.',
  'server-busy.settled-by': 'Voir s’il vous laisse entrer quelques minutes plus tard.',
  'server-busy.wait':
    'Rien à changer dans Outlook. Attendez quelques minutes et envoyez à nouveau ; fermez les autres programmes de messagerie qui utilisent le même compte.',

  'server-fault.name': 'un défaut du serveur de messagerie',
  'server-fault.title': 'Quelque chose est en panne dans le serveur',
  'server-fault.says-so': '{host} le dit lui-même sur le port {port} : « {words} ».',
  'server-fault.unexplained':
    '{host} refuse tout le monde, ou seulement nous, sur le port {port}, sans donner de raison : « {words} ».',
  'server-fault.starttls':
    '{host} propose le chiffrement (STARTTLS) sur le port {port}, et le refuse sur demande : « {words} ».',
  'server-fault.injected':
    'Sur le port {port} de {host}, il a été dit plus que demandé juste avant le début du chiffrement. Le serveur est en panne, ou quelqu’un ajoute du texte en chemin.',
  'server-fault.too-much':
    '{host} n’en finit pas sur le port {port} : il en dit bien plus que tout serveur de messagerie.',
  'server-fault.gibberish':
    '{host} salue comme un serveur de messagerie sur le port {port}, puis dit ce qu’aucun serveur de messagerie ne dit : « {words} ».',
  'server-fault.stalls': '{host} salue sur le port {port}, puis laisse la question suivante sans réponse.',
  'server-fault.settled-by': 'Voir si la même chose est dite par le partage de connexion d’un téléphone.',
  'server-fault.tell':
    'Tout est en ordre dans Outlook. Dites à votre fournisseur de messagerie ce que fait {host} sur le port {port}.{words, select, none {} other { Sa réponse : « {words} »}}',

  'pop-before-smtp.name': 'la réception du courrier à faire d’abord',
  'pop-before-smtp.title': 'Le serveur veut une réception avant tout envoi',
  'pop-before-smtp.because': '{host} dit n’accepter du courrier que de qui vient de recevoir le sien : « {words} ».',
  'pop-before-smtp.settled-by': 'Voir si l’envoi réussit juste après la réception par Envoyer/Recevoir.',
  'pop-before-smtp.look':
    'Dans les paramètres du compte, cochez « Se connecter au serveur de courrier entrant avant d’envoyer du courrier » (Paramètres supplémentaires, onglet Serveur sortant), ou demandez à votre fournisseur un serveur avec identification.',

  'helo-refused.name': 'une présentation que le serveur refuse',
  'helo-refused.title': 'Le serveur refuse la façon dont Outlook se présente',
  'helo-refused.because':
    '{host} refuse le nom qu’un programme de messagerie donne au début (EHLO) sur le port {port} : « {words} ».',
  'helo-refused.by-name':
    '{host} refuse le nom de cet ordinateur quand un programme de messagerie se présente (EHLO), et accepte à sa place son adresse : « {words} ». Outlook donne le nom.',
  'helo-refused.settled-by': 'Voir si le serveur accepte une autre présentation.',
  'helo-refused.tell':
    'Demandez à votre fournisseur de messagerie que {host} ne juge pas les personnes qui s’identifient d’après le nom de leur ordinateur. Sa réponse : « {words} ».',
  'helo-refused.name-it':
    'Si vous gérez les noms de cet ordinateur : ces serveurs veulent un nom complet avec un domaine (comme pc1.example.org).',

  'not-smtp.name': 'pas de serveur de messagerie sur ce port',
  'not-smtp.title': 'Ce qui répond là n’est pas un serveur de messagerie',
  'not-smtp.because':
    'Sur le port {port} de {host} répond {kind, select, imap {un serveur pour recevoir le courrier (IMAP)} pop {un serveur pour recevoir le courrier (POP3)} http {un serveur web} ssh {un serveur d’accès à distance (SSH)} ftp {un serveur de fichiers (FTP)} other {quelque chose qui ne parle pas SMTP, la langue de l’envoi}}{words, select, none {} other { : « {words} »}}.',
  'not-smtp.tell': 'Dites à votre fournisseur de messagerie ce qui répond sur le port {port} de {host}.',

  'open-but-silent.name': 'un serveur qui ne dit rien',
  'open-but-silent.title': 'Le serveur ouvre la porte et ne dit rien',
  'open-but-silent.because':
    'Le port {port} (la porte du serveur) de {host} s’ouvre, puis plus un mot ne vient pendant {seconds} secondes, avec ou sans chiffrement.',
  'open-but-silent.settled-by': 'Voir s’il salue par le partage de connexion d’un téléphone, ou plus tard.',
  'open-but-silent.tell':
    'Dites à votre fournisseur de messagerie que {host} accepte les connexions sur le port {port} et ne salue pas.',
  'open-but-silent.wait':
    'Votre courrier reste dans la boîte d’envoi et n’est pas perdu. Vérifiez à nouveau dans quelques minutes.',

  'connection-cut.name': 'une connexion coupée',
  'connection-cut.title': 'La connexion au serveur de messagerie est coupée',
  'connection-cut.because':
    'La connexion au port {port} de {host} est {manner, select, reset {coupée (reset)} other {fermée}} {at, select, greeting {avant que le serveur ait dit un mot} ehlo {juste après le salut, au moment où Outlook se présenterait (EHLO)} starttls {au moment où le chiffrement commencerait (STARTTLS)} other {juste après le début du chiffrement}}.',
  'connection-cut.everybody':
    'Les connexions au port {port} sont coupées en pleine conversation, vers {host} comme vers d’autres serveurs de messagerie : quelque chose dans ce réseau, ou un programme de cet ordinateur, le fait.',
  'connection-cut.later':
    '{host} a coupé la connexion sur le port {port} {at, select, signIn {en pleine identification} other {à la remise du message de test}}.',
  'connection-cut.settled-by':
    'Voir si elle est coupée par le partage de connexion d’un téléphone, ou avec un autre programme de cet ordinateur.',
  'connection-cut.tell':
    'Dites à votre fournisseur de messagerie que {host} coupe la connexion sur le port {port}, et depuis quel réseau vous venez.',
  'connection-cut.tell-network':
    'Le responsable de ce réseau peut laisser passer le port {port}. En attendant, le partage de connexion d’un téléphone fonctionne.',

  'starttls-stripped.name': 'le chiffrement retiré en chemin',
  'starttls-stripped.title': 'Quelque chose en chemin retire le chiffrement',
  'starttls-stripped.tell':
    'Le responsable de ce réseau (routeur, pare-feu, protection du courrier) doit laisser STARTTLS intact. N’envoyez pas votre mot de passe sans chiffrement. En attendant, le partage de connexion d’un téléphone fonctionne.',

  'starttls-not-offered.name': 'aucun chiffrement proposé',
  'starttls-not-offered.title': 'Le serveur ne propose aucun chiffrement sur ce port',
  'starttls-not-offered.tell':
    'Dites à votre fournisseur de messagerie que {host} ne propose pas de chiffrement (STARTTLS) sur le port {port}. N’envoyez pas votre mot de passe sans lui.',

  'slow-greeting.name': 'un serveur lent à saluer',
  'slow-greeting.title': 'Le serveur de messagerie met longtemps à répondre',
  'slow-greeting.because':
    '{host} met {seconds} secondes à dire ses premiers mots sur le port {port}. D’ici là, un programme de messagerie a pu renoncer.',
  'slow-greeting.began': '{host} commence à saluer sur le port {port} et n’a pas fini après {seconds} secondes.',
  'slow-greeting.quick': '{host} salue vite sur le port {port}.',
  'slow-greeting.settled-by': 'Voir si « Délais du serveur » dans Outlook est plus long que cela.',
  'slow-greeting.tell':
    'Dites à votre fournisseur de messagerie combien de temps {host} met à saluer sur le port {port}.',

  'oauth-required.name': 'seulement l’authentification moderne',
  'oauth-required.title': 'Le serveur ne veut que l’authentification moderne',
  'oauth-required.because':
    '{host} propose {list} sur le port {port} : l’identification sur la page du fournisseur (OAuth), et aucun mot de passe.',
  'oauth-required.settled-by': 'Comment Outlook est réglé pour s’identifier.',

  'auth-mechanism-mismatch.name': 'une façon de s’identifier qui ne convient pas',
  'auth-mechanism-mismatch.title': 'Outlook et serveur s’identifient différemment',
  'auth-mechanism-mismatch.because':
    '{host} propose {list} sur le port {port}. Outlook est réglé sur {set, select, spa {l’authentification par mot de passe sécurisé (SPA)} oauth2 {l’authentification moderne (OAuth)} other {nom d’utilisateur et mot de passe}}, qui n’en fait pas partie.',
  'auth-mechanism-mismatch.none':
    '{host} propose seulement {list} sur le port {port}, et Outlook ne connaît aucune de ces façons de s’identifier.',
  'auth-mechanism-mismatch.offered': '{host} propose la façon de s’identifier qui est réglée.',
  'auth-mechanism-mismatch.tell':
    'Demandez à votre fournisseur de messagerie LOGIN ou PLAIN sous chiffrement ; {host} propose seulement {list}.',

  'auth-not-offered.name': 'aucune identification proposée',
  'auth-not-offered.title': 'Le serveur ne propose aucune identification',
  'auth-not-offered.because':
    '{host} ne laisse personne s’identifier sur le port {port} : sa réponse n’indique aucun moyen de le faire.',
  'auth-not-offered.offered': '{host} propose une identification sur le port {port}.',
  'auth-not-offered.settled-by': 'Voir si Outlook est réglé pour s’identifier à l’envoi.',
  'auth-not-offered.tell':
    'Dites à votre fournisseur de messagerie que {host} ne propose pas d’identification (AUTH) sur le port {port}.',

  'greylisted.name': 'un premier essai refusé',
  'greylisted.title': 'Le serveur a refusé le premier essai',
  'greylisted.because': 'Le serveur n’accepte le courrier qu’il ne connaît pas qu’au deuxième essai : « {words} ».',
  'greylisted.wait': 'Rien à changer. Attendez un quart d’heure et envoyez à nouveau.',

  'message-too-large.name': 'un message trop volumineux',
  'message-too-large.title': 'Le message est trop volumineux pour le serveur',
  'message-too-large.because': 'Le message fait {size} Mo, et {host} accepte {limit} Mo au plus.',
  'message-too-large.grows':
    'Le message fait {size} Mo et grossit d’un tiers en chemin ; {host} accepte {limit} Mo au plus.',
  'message-too-large.fits': '{host} accepte des messages jusqu’à {limit} Mo.',
  'message-too-large.settled-by': 'Quelle taille fait le message une fois ses pièces jointes encodées.',
  'message-too-large.link':
    'Ouvrez le message dans la boîte d’envoi (d’abord Travailler hors connexion), retirez les pièces jointes et envoyez un lien vers elles, ou réduisez-les.',
  'message-too-large.tell': 'Votre fournisseur de messagerie peut dire si {host} peut accepter plus de {limit} Mo.',
} as const satisfies Translation<typeof en>;
