import type { Translation } from '../translation.ts';
import type { told as en } from '../en/told.ts';

/** The words of en/told.ts in French. */
export const told = {
  'told.said': 'La réponse du serveur, dans l’erreur que vous avez rencontrée, le dit : « {words} ».',
  'told.sign-in': 'À l’identification, à l’instant, le serveur a dit : « {words} ».',
  'told.sent': 'À un message de test, à l’instant, le serveur a dit : « {words} ».',
  'told.signed-in': 'L’identification vient de réussir.',
  'told.was-sent': 'Le serveur vient d’accepter un message de test.',
  'told.settled-by-sign-in': 'Tester l’identification : outbox-doctor diagnose --sign-in.',
  'told.settled-by-sending': 'S’envoyer un message de test : outbox-doctor diagnose --send-test.',
  'told.settled-by-words': 'La réponse exacte du serveur, à la fin de l’erreur d’Outlook ou dans le message revenu.',

  'password-expired-or-changed.name': 'un mot de passe expiré ou changé',
  'password-expired-or-changed.title': 'Le mot de passe a expiré ou a été changé',
  'password-expired-or-changed.tell':
    'Connectez-vous au webmail de votre fournisseur et définissez-y un nouveau mot de passe, puis enregistrez-le dans Outlook pour la réception et l’envoi.',

  'app-password-required.name': 'un mot de passe d’application manquant',
  'app-password-required.title': 'Le fournisseur veut un mot de passe d’application',
  'app-password-required.tell':
    'Créez un mot de passe d’application dans les paramètres de sécurité de votre fournisseur (la validation en deux étapes doit être activée), et enregistrez-le dans Outlook à la place du mot de passe habituel.',
  'app-password-required.policy':
    '{provider} attend des programmes comme Outlook un mot de passe d’application, pas le mot de passe habituel, et l’identification a été refusée.',

  'oauth-required.told':
    'Supprimez le compte d’Outlook et ajoutez-le à nouveau, pour qu’Outlook s’identifie sur la page du fournisseur. Votre courrier sur le serveur y reste.',
  'oauth-required.policy':
    '{provider} n’accepte plus de mot de passe des programmes de messagerie, et l’identification a été refusée.',

  'basic-auth-disabled.name': 'l’identification par mot de passe désactivée par le fournisseur',
  'basic-auth-disabled.title': 'Le fournisseur n’accepte plus les mots de passe',
  'basic-auth-disabled.tell':
    'Demandez à votre administrateur ou à votre fournisseur si les mots de passe peuvent être autorisés pour cette boîte aux lettres. Sinon, ajoutez à nouveau le compte avec l’authentification moderne.',

  'smtp-auth-disabled-for-mailbox.name': 'l’envoi par SMTP désactivé pour la boîte aux lettres',
  'smtp-auth-disabled-for-mailbox.title': 'L’envoi par SMTP est désactivé pour cette boîte',
  'smtp-auth-disabled-for-mailbox.tell':
    'Demandez à l’administrateur d’activer « SMTP authentifié » (Authenticated SMTP) pour {user} (Microsoft 365 : Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie), ou au fournisseur d’autoriser SMTP.',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'Demandez à l’administrateur d’activer « SMTP authentifié » (Authenticated SMTP) pour cette boîte aux lettres (Microsoft 365 : Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie), ou au fournisseur d’autoriser SMTP.',
  'smtp-auth-disabled-for-mailbox.receives':
    'Les mêmes nom d’utilisateur et mot de passe ouvrent à l’instant la boîte aux lettres en réception, et {host} les refuse à l’envoi.',

  'account-locked-or-blocked.name': 'un compte verrouillé',
  'account-locked-or-blocked.title': 'Le compte est verrouillé ou bloqué',
  'account-locked-or-blocked.tell':
    'N’essayez plus le mot de passe pour l’instant. Connectez-vous au webmail de votre fournisseur et suivez ce qu’il dit, ou demandez au fournisseur de déverrouiller {user} et pourquoi le compte l’était.',

  'auth-mechanism-mismatch.worked':
    'L’identification auprès de {host} vient de réussir avec {mechanism}, mais pas de la façon réglée dans Outlook.',
  'auth-mechanism-mismatch.told':
    'Demandez à votre fournisseur de proposer LOGIN ou PLAIN dans TLS sur {host} : avec un mot de passe, Outlook ne connaît pas d’autre façon.',

  'wrong-credentials.title-user': 'Le nom d’utilisateur dans Outlook n’est pas le bon',
  'wrong-credentials.user-worked':
    'Avec le nom d’utilisateur {user} et le même mot de passe, le serveur vient de nous laisser entrer.',
  'wrong-credentials.tried':
    'L’identification vient d’être refusée : « {words} ». Rien de ce qu’a dit le serveur n’indique une autre raison.',
  'wrong-credentials.tried-both':
    'L’identification vient d’être refusée comme {user} et comme {other} : « {words} ». C’est donc le mot de passe.',
  'wrong-credentials.token': 'Le serveur vient de refuser le jeton d’accès : « {words} ».',
  'wrong-credentials.works': 'Le serveur vient d’accepter ce nom d’utilisateur et ce mot de passe.',
  'wrong-credentials.stored':
    'Le serveur vient d’accepter ce nom d’utilisateur et ce mot de passe, et avait refusé ceux d’Outlook : le mot de passe enregistré dans Outlook est un autre.',
  'wrong-credentials.receives': 'Le même mot de passe ouvre la boîte aux lettres en réception.',

  'pop-before-smtp.told':
    'Cliquez sur Envoyer/Recevoir pour qu’Outlook reçoive d’abord le courrier, puis envoie. Mieux à long terme : activez l’identification auprès du serveur sortant.',

  'sender-not-allowed.name': 'une adresse d’expéditeur non autorisée',
  'sender-not-allowed.title': 'Le serveur refuse cette adresse d’expéditeur',
  'sender-not-allowed.tell':
    'Dites à votre fournisseur que {email} n’a pas le droit d’envoyer par ce compte, et demandez d’autoriser l’adresse (ou « Envoyer en tant que »).',

  'relay-denied.name': 'l’envoi à d’autres refusé',
  'relay-denied.title': 'Le serveur refuse votre courrier pour d’autres',
  'relay-denied.tell':
    'Dites à votre fournisseur que {host} répond « relay denied » alors qu’Outlook est réglé pour s’identifier, et demandez par quel serveur envoyer.',

  'recipient-rejected.name': 'un destinataire refusé',
  'recipient-rejected.title': 'L’adresse du destinataire a été refusée',
  'recipient-rejected.tell':
    'Comparez l’adresse du destinataire lettre par lettre, supprimez celle qu’Outlook suggère et ressaisissez-la. Si elle est juste, prévenez le destinataire.',

  'message-too-large.told':
    'Joignez moins de fichiers, ou partagez les gros par un lien (OneDrive). Les pièces jointes grossissent d’un tiers en chemin.',

  'sending-limit-reached.name': 'une limite d’envoi atteinte',
  'sending-limit-reached.title': 'La limite d’envoi du compte est atteinte',
  'sending-limit-reached.tell':
    'Attendez jusqu’à demain, ou le temps que dit votre fournisseur, et envoyez à moins de personnes à la fois. Si vous n’avez pas tant envoyé, changez le mot de passe.',

  'mailbox-full.name': 'une boîte aux lettres pleine',
  'mailbox-full.title': 'Une boîte aux lettres est pleine',
  'mailbox-full.tell':
    'Si c’est la vôtre, supprimez les gros messages et videz « Éléments supprimés ». Si c’est celle du destinataire, prévenez-le autrement.',

  'blocklisted-ip.told':
    'Envoyez par le serveur de votre fournisseur, avec identification, sur le port 465 ou 587, où ces listes ne comptent pas. Sinon, donnez la réponse du serveur à votre fournisseur d’accès.',

  'content-rejected.name': 'un message pris pour du spam ou un danger',
  'content-rejected.title': 'Le serveur a refusé le contenu du message',
  'content-rejected.tell':
    'Envoyez-le sans ses liens ni ses pièces jointes. Si cela passe, donnez la réponse du serveur à votre fournisseur.',

  'sender-domain-authentication.name': 'un domaine d’expéditeur que personne ne garantit',
  'sender-domain-authentication.title': 'Personne ne garantit le domaine de l’expéditeur',
  'sender-domain-authentication.tell':
    'Dites au responsable du domaine de {email} que SPF, DKIM ou DMARC fait refuser son courrier, et donnez-lui la réponse du serveur. Envoyez par le serveur du domaine lui-même.',

  'greylisted.told':
    'Rien à changer. Laissez le message dans la boîte d’envoi et cliquez à nouveau sur Envoyer/Recevoir dans 15 minutes.',

  'server-busy.told':
    'Rien à changer dans Outlook. Laissez le message dans la boîte d’envoi et envoyez-le à nouveau dans une demi-heure.',

  'server-fault.silent-at':
    '{at, select, signIn {À l’identification} other {Au message de test}}, le serveur n’a pas répondu, alors que la connexion tenait.',
  'server-fault.nonsense-at':
    '{at, select, signIn {À l’identification} other {Au message de test}}, le serveur a répondu ce qu’aucun serveur de messagerie ne dit.',
  'server-fault.settled-by-log':
    'Le journal du serveur de messagerie : son fournisseur peut y voir pourquoi il a refusé le message.',
  'helo-refused.told':
    'Dites au responsable de {host} de ne pas juger les programmes qui s’identifient d’après le nom qu’ils donnent au début (EHLO).',
  'helo-refused.name-told':
    'Donnez à cet ordinateur un nom fait seulement de lettres, de chiffres et de traits d’union, avec un domaine s’il en a un.',
  'server-fault.told':
    'Tout est en ordre dans Outlook. Donnez à votre fournisseur de messagerie la réponse du serveur et l’heure.',

  'data-stall.name': 'un message qui reste bloqué en chemin',
  'data-stall.title': 'L’envoi commence, puis se bloque en plein message',
  'data-stall.stalled':
    'Le serveur vient d’accepter l’expéditeur et le destinataire, puis plus rien n’est venu pendant {seconds} secondes alors que le message partait.',
  'data-stall.unfinished':
    'Le serveur vient d’accepter l’expéditeur et le destinataire, puis le message est parti si lentement que nous avons arrêté après {seconds} secondes et {kilobytes} kilo-octets.',
  'data-stall.settled-by': 'Voir si le même message part aussitôt par le partage de connexion d’un téléphone.',
  'data-stall.cut':
    'Le serveur vient d’accepter l’expéditeur et le destinataire, puis la connexion a été coupée en plein message.',
  'data-stall.tell':
    'Envoyez par le partage de connexion d’un téléphone : si cela réussit, prévenez le responsable de ce réseau, sinon le fournisseur de messagerie. Un réseau invité, un VPN ou une analyse du courrier sur cet ordinateur retient peut-être les gros paquets.',
  'data-stall.test':
    'À titre de test seulement, quittez le VPN ou mettez en pause l’analyse du courrier par l’antivirus, puis envoyez à nouveau.',

  'timeout-too-short.name': 'Outlook qui renonce trop tôt',
  'timeout-too-short.title': 'Outlook renonce avant la réponse du serveur',
  'timeout-too-short.settled-by': 'Voir si l’envoi réussit après le changement du délai d’attente.',

  'offline-mode.name': 'Outlook en mode hors connexion',
  'offline-mode.title': 'Outlook est réglé pour travailler hors connexion',
  'offline-mode.tell':
    'Choisissez Envoi/réception, puis cliquez sur « Travailler hors connexion » pour qu’il ne soit plus marqué.',
  'offline-mode.settled-by': 'Voir si la barre d’état d’Outlook indique « Travail hors connexion » (Working Offline).',

  'data-file-problem.name': 'un fichier de données d’Outlook endommagé',
  'data-file-problem.title': 'Le fichier de données d’Outlook est abîmé ou plein',
  'data-file-problem.tell':
    'Fermez Outlook et lancez son outil de réparation de la boîte de réception (scanpst.exe) sur le fichier de données ; gardez d’abord une copie du fichier.',
  'data-file-problem.settled-by': 'Ce que dit l’outil de réparation de la boîte de réception d’Outlook.',

  'profile-corruption.name': 'un profil Outlook endommagé',
  'profile-corruption.title': 'Le profil d’Outlook est endommagé',
  'profile-corruption.tell':
    'Créez un nouveau profil (Panneau de configuration, Courrier, Afficher les profils, Ajouter), configurez-y le compte et envoyez de là.',
  'profile-corruption.settled-by': 'Voir si l’envoi réussit depuis un nouveau profil.',

  'duplicate-profile.name': 'le même compte configuré deux fois',
  'duplicate-profile.title': 'Le même compte est configuré deux fois',
  'duplicate-profile.tell':
    'Regardez dans Fichier, Paramètres du compte : si le compte y figure deux fois, supprimez l’un des deux.',
  'duplicate-profile.settled-by': 'Voir si le compte figure deux fois dans Paramètres du compte.',

  'winsock-corruption.name': 'des paramètres réseau de Windows endommagés',
  'winsock-corruption.title': 'Les paramètres réseau de Windows sont endommagés',
  'winsock-corruption.tell':
    'Ouvrez une invite de commandes en tant qu’administrateur, tapez « netsh winsock reset » et redémarrez l’ordinateur.',
  'winsock-corruption.settled-by': 'Voir si d’autres programmes de cet ordinateur atteignent le réseau.',

  'internet-settings-corruption.name': 'des options Internet de Windows endommagées',
  'internet-settings-corruption.title': 'Les options Internet de Windows sont endommagées',
  'internet-settings-corruption.tell':
    'Ouvrez Options Internet, Avancé, choisissez « Rétablir les paramètres avancés », puis redémarrez Outlook.',
  'internet-settings-corruption.settled-by': 'Voir si l’envoi réussit une fois les options Internet rétablies.',

  'low-disk-or-memory.name': 'trop peu d’espace disque ou de mémoire',
  'low-disk-or-memory.title': 'L’ordinateur manque d’espace disque ou de mémoire',
  'low-disk-or-memory.tell':
    'Fermez d’autres programmes et libérez de l’espace disque (Windows : Paramètres, Système, Stockage), puis envoyez à nouveau.',
  'low-disk-or-memory.settled-by': 'Combien d’espace disque est libre.',

  'software-conflict.name': 'un autre programme qui gêne Outlook',
  'software-conflict.title': 'Un autre programme gêne Outlook',
  'software-conflict.tell':
    'Démarrez Outlook sans compléments (maintenez Ctrl pendant le démarrage) et envoyez. Si cela réussit, réactivez les compléments un par un.',
  'software-conflict.settled-by': 'Voir si l’envoi réussit dans le mode sans échec d’Outlook.',

  'stuck-item.name': 'un message bloqué dans la boîte d’envoi',
  'stuck-item.title': 'Un message de la boîte d’envoi retient les autres',
  'stuck-item.tell':
    'Mettez Outlook sur « Travailler hors connexion », déplacez le message le plus ancien de la boîte d’envoi vers Brouillons, repassez en ligne et envoyez-le à nouveau de là.',
  'stuck-item.settled-by': 'Voir si les autres partent une fois le message le plus ancien sorti de la boîte d’envoi.',

  'none.because-signed-in':
    '{host} répond sur le port {port}, son certificat est bon, et l’identification vient de réussir. Aucun message n’a été testé.',
  'none.because-sent':
    '{host} répond sur le port {port}, l’identification a réussi, et il vient d’accepter un message de test à vous-même.',
} as const satisfies Translation<typeof en>;
