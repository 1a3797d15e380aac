import type { Translation } from '../translation.ts';
import type { commandLine as en } from '../en/command-line.ts';
import { accounts } from './accounts.ts';
import { settings } from './settings.ts';
import { usage } from './usage.ts';

/** The words of en/command-line.ts in French. */
export const commandLine = {
  ...usage,
  ...settings,
  ...accounts,

  'read.no-send-error': 'Ce texte ne parle d’aucun échec d’envoi.',
  'read.kind.client-error': 'Un programme de messagerie n’a pas pu envoyer',
  'read.kind.server-reply': 'Refus d’un serveur de messagerie',
  'read.kind.bounce': 'Du courrier est revenu',
  'read.kind.other': 'Autre chose',
  'read.bounce':
    '{server, select, none {Outlook a bien envoyé ce message ; un autre serveur de messagerie l’a rendu.} other {Outlook a bien envoyé ce message ; {server} l’a refusé.}}',
  'read.label.stage': 'Où',
  'read.label.code': 'Code',
  'read.label.reply': 'Le serveur dit',
  'read.label.also': 'Dit aussi',
  'read.label.server': 'Serveur',
  'read.label.refused-by': 'Refusé par',
  'read.label.port': 'Port',
  'read.label.account': 'Compte',
  'read.label.secure': 'Chiffré',
  'read.secure': '{secure, select, yes {oui} other {non}}',
  'read.code': '{code}  {title}',
  'read.stage.configuration': 'dans les paramètres d’Outlook',
  'read.stage.dns': 'recherche du serveur par son nom',
  'read.stage.connect': 'connexion au serveur',
  'read.stage.tls': 'accord sur le chiffrement',
  'read.stage.greeting': 'salut du serveur',
  'read.stage.auth': 'identification',
  'read.stage.envelope': 'indication de l’expéditeur et des destinataires',
  'read.stage.data': 'remise du message',
  'read.stage.policy': 'règles du serveur : limites, listes de blocage, qui peut envoyer sous quel nom',
  'read.stage.client-store': 'données propres à Outlook sur cet ordinateur',
  'read.stage.unknown': 'inconnu',
  'read.suspects': 'Ce que cela peut être, le plus probable d’abord :',
  'read.suspect': '{n}. {title}',
  'read.suspect-because': '{n}. {title}  ({because})',
  'read.no-suspects': 'Nous n’en connaissons aucune cause.',
  'read.next-bounce':
    'Aucun paramètre d’Outlook n’en est la cause : cela tient à l’adresse, à l’autre côté ou à votre propre fournisseur.',
  'read.next': 'Pour savoir laquelle c’est : outbox-doctor diagnose',

  'lookup.unknown': 'Rien n’est connu de « {query} ».',
  'lookup.kind.error-code': 'code d’erreur',
  'lookup.kind.socket-error': 'erreur réseau de Windows',
  'lookup.kind.server-reply': 'réponse d’un serveur de messagerie',
  'lookup.kind.cause': 'cause',
  'lookup.kind.provider': 'fournisseur de messagerie',
  'lookup.words': 'quand il dit « {words} »',
  'lookup.label.meaning': 'Sens',
  'lookup.label.stage': 'Où',
  'lookup.label.symbol': 'Symbole',
  'lookup.label.causes': 'Peut être',
  'lookup.label.sources': 'Sources',

  'line.not-json': 'ligne {line} : ce n’est pas du JSON.',
  'line.no-text': 'ligne {line} : ce n’est pas un objet dont "text" est une chaîne.',
  'line.id': 'ligne {line} : "id" doit être une chaîne ou un nombre.',
  'line.too-long': 'ligne {line} : elle dépasse {megabytes} Mo.',
} as const satisfies Translation<typeof en>;
