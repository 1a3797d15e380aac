import type { Translation } from '../translation.ts';
import type { signIn as en } from '../en/sign-in.ts';

/** The words of en/sign-in.ts in French. */
export const signIn = {
  'check.sign-in': 'Identification',
  'check.send-test': 'Message de test à vous-même',

  'unseen.not-verified':
    'non essayé : pas de chiffrement avec un certificat valable, et un mot de passe ne passe par rien de moins',
  'unseen.no-password': 'non essayé : aucun mot de passe n’a été donné',
  'unseen.not-reached': 'non essayé : le chemin s’interrompait avant',

  'seen.sign-in.accepted': 'le serveur l’a acceptée ({mechanism})',
  'seen.sign-in.accepted-changed': 'acceptée avec le nom d’utilisateur {user} ({mechanism})',
  'seen.sign-in.refused': 'refusée : {words}',
  'seen.sign-in.unanswered': 'sans réponse',
  'seen.sign-in.no-way': 'aucune entrée proposée pour ce compte : {offered}',
  'seen.sent.accepted': 'le serveur l’a accepté',
  'seen.sent.refused':
    '{stage, select, greeting {refusé} sender {l’expéditeur a été refusé} recipient {le destinataire a été refusé} data {le message a été refusé} other {refusé après le message}} : {words}',
  'seen.sent.broken':
    'interrompu {stage, select, greeting {au début} sender {à l’expéditeur} recipient {au destinataire} data {avant le message} other {en plein message}}',
  'seen.sent.stalled':
    'bloqué {stage, select, greeting {au début} sender {à l’expéditeur} recipient {au destinataire} data {avant le message} other {en plein message}}',

  'password.ask': 'Mot de passe de {user} pour {host} (il ne va que là, chiffré, et il est oublié) : ',
  'password.ask-token': 'Jeton d’accès de {user} pour {host} (il ne va que là, chiffré, et il est oublié) : ',
  'password.insist':
    'Le certificat de {host} n’est pas valable : n’importe qui en chemin pourrait lire le mot de passe. L’envoyer quand même ? Pour cela, tapez yes : ',
  'usage.password-and-stdin':
    'L’entrée standard est déjà lue pour « - » : mettez le mot de passe dans le fichier du compte (smtp.password), ou indiquez des fichiers.',
  'usage.sign-in-needs-account': '--sign-in et --send-test ont besoin d’un compte : donnez --account FILE.',
  'usage.sign-in-offline': '--offline n’envoie rien : retirez --sign-in et --send-test.',
} as const satisfies Translation<typeof en>;
