import type { Translation } from '../translation.ts';
import type { practice as en } from '../en/practice.ts';

/** The words of en/practice.ts in French. */
export const practice = {
  'practice.healthy.title': 'Un message est resté dans la boîte d’envoi ce matin',
  'practice.healthy.about': 'Aucune panne. Le serveur répond comme prévu, donc rien n’est à trouver.',
  'practice.wrong-server-name.title': 'Outlook ne trouve pas le serveur',
  'practice.wrong-server-name.about':
    'Le nom du serveur dans le compte a une faute de frappe : mial.gmx.net pour mail.gmx.net.',
  'practice.wrong-port.title': 'Outlook ne peut pas se connecter au serveur',
  'practice.wrong-port.about': 'Le compte a le port 586. Rien n’y écoute ; 587 et 465 fonctionnent.',
  'practice.wrong-encryption-mode.title': 'Le serveur n’accepte pas ce type de chiffrement',
  'practice.wrong-encryption-mode.about': 'Le compte indique SSL/TLS sur le port 587, où le serveur parle STARTTLS.',
  'practice.plaintext-port-25.title': 'Le serveur veut d’abord une commande STARTTLS',
  'practice.plaintext-port-25.about':
    'Le compte envoie sans chiffrement par le port 25, où le serveur ne laisse personne s’identifier. Le port 587 fonctionne.',
  'practice.network-blocks-port.title': 'L’envoi ne marche plus à l’hôtel',
  'practice.network-blocks-port.about': 'Le réseau bloque le port 587 vers tous les serveurs. Le port 465 est ouvert.',
  'practice.isp-blocks-port.title': 'L’envoi ne marche plus à la maison',
  'practice.isp-blocks-port.about':
    'Le fournisseur d’accès bloque le port 25 vers tous les serveurs. Le port 587 est ouvert.',
  'practice.server-down.title': 'La connexion au serveur est perdue',
  'practice.server-down.about':
    'Le serveur de messagerie est en panne : il refuse tous les ports de messagerie, alors que d’autres serveurs répondent.',
  'practice.certificate-expired.title': 'Outlook signale un certificat hors de sa période',
  'practice.certificate-expired.about': 'Le certificat du serveur a expiré il y a trois jours.',
  'practice.certificate-name-mismatch.title': 'Outlook signale un nom de principal cible incorrect',
  'practice.certificate-name-mismatch.about':
    'Le compte indique mail.practice.test ; le certificat du serveur est pour smtp.practice.test, qui est le même serveur.',
  'practice.certificate-untrusted.title': 'Outlook signale un certificat non vérifiable',
  'practice.certificate-untrusted.about':
    'Le certificat du serveur est signé par le serveur lui-même, et personne ne lui fait confiance.',
  'practice.auth-not-enabled.title': 'Le serveur dit qu’une authentification est requise',
  'practice.auth-not-enabled.about':
    'Le compte ne s’identifie pas auprès de son serveur sortant, et le serveur le demande.',
  'practice.wrong-credentials.title': 'Le serveur dit que l’authentification a échoué',
  'practice.wrong-credentials.about': 'Le serveur est en ordre et refuse le mot de passe.',
  'practice.no-network.title': 'Plus rien ne part',
  'practice.no-network.about':
    'Il n’y a pas de réseau : aucun nom n’est trouvé, rien ne répond, l’ordinateur n’a pas d’adresse.',
} as const satisfies Translation<typeof en>;
