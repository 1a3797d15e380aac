import type { paneSignIn as en } from '../en/pane-sign-in.ts';
import type { Translation } from '../translation.ts';

export const paneSignIn = {
  'pane.sign-in': 'Tester l’identification',
  'pane.sign-in.title': 'Tester l’identification une fois',
  'pane.sign-in.sentence': 'Le mot de passe va seulement à {host}, chiffré, puis il est oublié.',
  'pane.sign-in.once': 'Un appui est un essai. Beaucoup d’essais faux peuvent bloquer un compte.',
  'pane.sign-in.user': 'Nom d’utilisateur',
  'pane.sign-in.password': 'Mot de passe',
  'pane.sign-in.show': 'Afficher le mot de passe',
  'pane.sign-in.mail': 'M’envoyer aussi un message de test',
  'pane.sign-in.mail.about': 'Il va seulement à {address}.',
  'pane.sign-in.try': 'Tester une fois',
  'pane.sign-in.not-now': 'Pas maintenant',
  'pane.sign-in.no-user': 'Saisissez le nom d’utilisateur ; la plupart des fournisseurs veulent l’adresse entière.',
  'pane.sign-in.no-password': 'Saisissez le mot de passe pour l’envoi.',
  'pane.sign-in.long': 'Aucun mot de passe n’a plus de {limit} caractères.',
  'pane.sign-in.away': 'L’assistant n’est pas là ; l’identification pourra être testée à son retour.',
  'pane.sign-in.clear':
    'Sans chiffrement, n’importe qui sur le chemin peut lire un mot de passe ; aucun n’est donc envoyé. Réglez d’abord le chiffrement.',
  'pane.sign-in.settles': 'Tester l’identification, ici.',
  'pane.sign-in.refused': 'Le serveur a refusé l’identification.',
  'pane.sign-in.again': 'Tester l’identification à nouveau',
  'pane.verdict.sign-in-refused': 'Le serveur a refusé cette identification',
  'pane.compare.sign-in': 'Identification',
  'pane.compare.sign-in.accepted': 'acceptée',
  'pane.compare.sign-in.refused': 'refusée',
  'pane.compare.sign-in.untested': 'non testée',
  'pane.verdict.none.signed-in':
    '{count, plural, one {# vérification est bonne} other {# vérifications sont bonnes}}, l’identification aussi.',
  'pane.verdict.none.sent': 'Un message de test est parti',
  'pane.compare.fixed.signed-in': 'L’identification a été acceptée aussi ; appuyez sur Envoyer/Recevoir dans Outlook.',
} as const satisfies Translation<typeof en>;
