import type { Translation } from '../translation.ts';
import type { steps as en } from '../en/steps.ts';

/** The words of en/steps.ts in French. Names of menus, tabs and fields of classic Outlook, and the two boxes of the Mac, are Outlook’s own as providers’ French guides show them (OVHcloud, alwaysdata); a word without such a source has the English one behind it in brackets. */
export const steps = {
  'outlook.classic': 'Outlook pour Windows (classique)',
  'outlook.new': 'Nouvel Outlook pour Windows',
  'outlook.mac': 'Outlook pour Mac',

  'setting.smtp.host': 'Serveur sortant',
  'setting.smtp.port': 'Port',
  'setting.smtp.encryption': 'Chiffrement',
  'setting.smtp.auth': 'Identification pour l’envoi',
  'setting.smtp.user': 'Nom d’utilisateur',
  'setting.smtp.password': 'Mot de passe',
  'setting.email': 'Adresse e-mail',
  'setting.outlook.timeout': 'Délai d’attente du serveur',

  'value.unknown': 'inconnu',
  'value.encryption.none': 'Aucun',
  'value.encryption.auto': 'Auto',
  'value.encryption.starttls': 'STARTTLS',
  'value.encryption.tls': 'SSL/TLS',
  'value.auth.none': 'désactivée',
  'value.auth.password': 'nom d’utilisateur et mot de passe',
  'value.auth.oauth2': 'authentification moderne (OAuth)',
  'value.auth.spa': 'authentification par mot de passe sécurisé',
  'value.password.kept': 'celui qu’Outlook garde',
  'value.password.new': 'votre mot de passe actuel',
  'value.password.app-password': 'un mot de passe d’application',
  'value.plain': '{value}',
  'value.seconds': '{value} secondes',

  'step.classic.open': 'Fichier › Paramètres du compte › Paramètres du compte',
  'step.classic.change':
    'Choisissez {account}, puis Modifier. Si vous voyez plutôt Paramètres du serveur : Courrier sortant, et saisissez-y les valeurs.',
  'step.classic.host': 'Serveur de courrier sortant (SMTP) : {value}',
  'step.classic.more': 'Paramètres supplémentaires',
  'step.classic.advanced': 'Onglet Options avancées',
  'step.classic.port': 'Serveur sortant (SMTP) : {value}',
  'step.classic.encryption': 'Utiliser le type de connexion chiffrée suivant, en dessous : {value}',
  'step.classic.outgoing': 'Onglet Serveur sortant',
  'step.classic.auth':
    'Cochez « Mon serveur sortant (SMTP) requiert une authentification », puis « Utiliser les mêmes paramètres que mon serveur de courrier entrant »',
  'step.classic.auth-off': 'Décochez « Mon serveur sortant (SMTP) requiert une authentification »',
  'step.classic.spa-on': 'Cochez « Exiger l’authentification par mot de passe sécurisé (SPA) lors de la connexion »',
  'step.classic.oauth':
    'Supprimez le compte et ajoutez-le à nouveau : Outlook ouvre alors la page d’identification du fournisseur',
  'step.classic.user': 'Nom d’utilisateur : {value}',
  'step.classic.password': 'Mot de passe : saisissez {value}',
  'step.classic.timeout': 'Délais du serveur : {value} secondes ou plus',
  'step.classic.email': 'Adresse de messagerie (Email Address) : {value}',
  'step.classic.ok': 'OK',
  'step.classic.finish': 'Suivant, puis Terminer (Finish) quand le test a réussi',

  'step.new.open': 'Paramètres (Settings, la roue dentée) › Comptes (Accounts) › Vos comptes (Your accounts)',
  'step.new.manage': 'Gérer (Manage), à côté de {account}',
  'step.new.readd':
    'Si aucun champ de serveur n’est proposé : supprimez le compte et ajoutez-le à nouveau avec la configuration avancée',
  'step.new.host': 'Serveur sortant (Outgoing server, SMTP) : {value}',
  'step.new.port': 'Port du serveur sortant : {value}',
  'step.new.encryption': 'Type de connexion sécurisée (Secure connection type) : {value}',
  'step.new.auth': 'Remplissez le nom d’utilisateur et le mot de passe du serveur sortant',
  'step.new.auth-off': 'Laissez vides le nom d’utilisateur et le mot de passe du serveur sortant',
  'step.new.oauth':
    'Supprimez le compte et ajoutez-le à nouveau : Outlook ouvre alors la page d’identification du fournisseur',
  'step.new.user': 'Nom d’utilisateur du serveur sortant : {value}',
  'step.new.password': 'Mot de passe du serveur sortant : saisissez {value}',
  'step.new.email': 'Adresse e-mail : {value}',
  'step.new.save': 'Continuer (Continue) ou Enregistrer (Save)',

  'step.mac.open': 'Outlook › Paramètres (Settings) › Comptes (Accounts), puis choisissez {account}',
  'step.mac.host': 'Serveur sortant : {value}',
  'step.mac.override': 'Cochez « Passer outre au port par défaut » (Override default port) à côté du serveur sortant',
  'step.mac.port': 'Port à côté du serveur sortant : {value}',
  'step.mac.ssl': 'Cochez « Utiliser SSL pour se connecter (recommandé) » sous le serveur sortant',
  'step.mac.no-ssl': 'Décochez « Utiliser SSL pour se connecter » sous le serveur sortant',
  'step.mac.more': 'Autres options (More Options), sous le serveur sortant',
  'step.mac.auth':
    'Authentification (Authentication) : Utiliser les infos du serveur entrant (Use Incoming Server Info)',
  'step.mac.auth-off': 'Authentification (Authentication) : Aucune (None)',
  'step.mac.oauth':
    'Supprimez le compte et ajoutez-le à nouveau : Outlook ouvre alors la page d’identification du fournisseur',
  'step.mac.user': 'Nom d’utilisateur : {value}',
  'step.mac.password': 'Mot de passe : saisissez {value}',
  'step.mac.email': 'Adresse e-mail : {value}',
  'step.mac.close': 'Fermez la fenêtre ; Outlook garde les réglages',
  'step.account': 'le compte',
  'step.classic.see':
    'Choisissez {account}, puis Modifier : il est à « Serveur de courrier sortant (SMTP) ». Si vous voyez plutôt Paramètres du serveur : Courrier sortant',
  'step.new.see': 'Il est à « Serveur sortant » (Outgoing server, SMTP), si des champs de serveur sont affichés',
  'step.mac.see': 'Il est à « Serveur sortant » (Outgoing server)',
} as const satisfies Translation<typeof en>;
