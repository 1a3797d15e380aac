import type { Translation } from '../translation.ts';
import type { server as en } from '../en/server.ts';

/** The words of en/server.ts in French. */
export const server = {
  'server.certificate-memory':
    'Il n’est pas possible d’écrire dans le dossier {folder} ; le certificat de cet ordinateur ne vaut donc que pour cette fois : votre navigateur redemandera au prochain démarrage.',
  'server.not-written-down':
    'Il n’est pas possible de noter dans le dossier {folder} que cet assistant est en cours ; "outbox-doctor stop" ne le trouvera donc pas ; Ctrl+C l’arrête.',
  'server.port-not-allowed':
    'Cet ordinateur ne vous laisse pas utiliser le port {port}. Choisissez-en un autre avec --port, par exemple 4443.',
  'server.port-forbidden':
    'Cet ordinateur ne laisse pas l’assistant utiliser le port {wanted} ; il est donc sur le port {port} jusqu’à son prochain démarrage. Un navigateur l’y trouve ; le complément dans Outlook, non.',
  'server.port-set-aside':
    'Windows a réservé les ports {from} à {to} à autre chose, souvent Hyper-V, WSL ou Docker ; l’assistant est donc sur le port {port} et non sur {wanted}. Un navigateur l’y trouve ; le complément dans Outlook, non. Redémarrez Windows : cela libère le plus souvent le port {wanted}.',
  'server.stop.arguments': 'stop ne prend aucun argument, mais a reçu "{given}".',
  'server.stop.done': 'L’assistant sur le port {port} a été arrêté.',
  'server.stop.none': 'Aucun de vos assistants n’est en cours sur le port {port}.',
  'server.stop.silent':
    'L’assistant sur le port {port} ne répond pas ; il a donc été laissé tel quel. S’il est bloqué, mettez fin vous-même au processus {pid}.',
  'server.stop.unwilling':
    'L’assistant sur le port {port} a reçu l’ordre de s’arrêter, mais il est toujours là. Mettez fin vous-même au processus {pid}.',
  'server.look.no-practice': 'il n’y a pas de tel serveur d’exercice',
  'server.look.practice-broke': 'le serveur d’exercice n’a pas pu démarrer ; essayez à nouveau',
  'server.look.broke': 'quelque chose de notre côté s’est cassé pendant l’examen ; essayez à nouveau',
  'server.consent.not-here':
    'les paramètres d’Outlook ne peuvent pas être lus sur cet ordinateur, il n’y a donc rien à autoriser',
  'server.consent.not-kept': 'la réponse n’a pas pu être enregistrée sur cet ordinateur, donc rien n’est lu',
  'server.consent.not-removed':
    'le fichier qui garde la réponse n’a pas pu être supprimé ; jusqu’à la fin de cet assistant, plus rien n’est lu',
  'server.accounts.not-here': 'les comptes d’Outlook ne peuvent pas être lus sur cet ordinateur',
  'server.accounts.no-consent': 'personne n’a autorisé la lecture des comptes d’Outlook',
  'server.accounts.broke':
    'la lecture a pris trop de temps, ou s’est interrompue ; essayez à nouveau, ou saisissez le compte',
  'server.listen.not-here': 'les erreurs d’Outlook ne peuvent pas être écoutées sur cet ordinateur',
  'server.listen.no-consent': 'personne n’a autorisé l’écoute d’Outlook',
  'server.open.not-here': 'cet ordinateur n’a pas de telle fenêtre à ouvrir',
} as const satisfies Translation<typeof en>;
