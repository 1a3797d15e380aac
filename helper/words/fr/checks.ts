import type { Translation } from '../translation.ts';
import type { checks as en } from '../en/checks.ts';

/** The words of en/checks.ts in French. */
export const checks = {
  'check.published-settings': 'Ce que publie le fournisseur',
  'check.host-address': 'Trouver le serveur par son nom',
  'check.port-open': 'Ports du serveur',
  'check.smtp-greeting': 'Conversation avec le serveur',
  'check.tls-certificate': 'Certificat du serveur',
  'check.other-hosts': 'Autres serveurs de messagerie',

  'unseen.out-of-time': 'inconnu : cela a pris trop de temps',
  'unseen.offline': 'non examiné : le mode hors ligne était demandé',
  'unseen.not-applicable': 'rien à examiner',
  'unseen.crashed': 'inconnu : cette vérification s’est interrompue',
  'unseen.stopped': 'non examiné : arrêté',
  'unseen.no-need': 'plus nécessaire',

  'seen.published.known': '{provider} : {host} {port}',
  'seen.published.none': '{provider} : aucun paramètre pour Outlook',
  'seen.published.unknown': 'rien de connu pour {domain}',
  'seen.address.found': '{addresses}',
  'seen.address.missing': 'aucune adresse pour {host}',
  'seen.address.silent': 'aucune réponse à propos de {host}',
  'seen.ports': '{list}',
  'seen.port.accepted': '{port} ouvert',
  'seen.port.refused': '{port} fermé',
  'seen.port.silent': '{port} sans réponse',
  'seen.port.unreachable': '{port} aucun chemin',
  'seen.port.prohibited': '{port} interdit',
  'seen.talk.good': 'répond sur {port}, propose {mechanisms}',
  'seen.talk.no-sign-in': 'répond sur {port}, ne propose pas d’identification',
  'seen.talk.refused': '{port} : {words}',
  'seen.talk.broken': '{port} : la conversation s’est interrompue',
  'seen.talk.nobody': 'personne à qui parler',
  'seen.certificate.good': 'valable jusqu’au {date, date, day}',
  'seen.certificate.expired': 'expiré le {date, date, day}',
  'seen.certificate.early': 'pas valable avant le {date, date, day}',
  'seen.certificate.name': 'est pour {names}',
  'seen.certificate.untrusted': 'non reconnu, de {issuer}',
  'seen.certificate.none': 'aucun présenté',
  'seen.controls.answer': 'répondent sur {ports}',
  'seen.controls.partly': 'répondent sur {ports}, pas sur {silent}',
  'seen.controls.silent': 'aucun ne répond',

  'check.blocklists': 'Listes de blocage',
  'seen.blocklists.nobody': 'aucun serveur n’a donné votre adresse Internet',
  'seen.blocklists.listed': '{address} est sur {zones}',
  'seen.blocklists.unknown': 'les listes n’ont pas répondu',
  'seen.blocklists.clean':
    '{address} n’est sur aucune de {n, plural, one {# liste} many {# de listes} other {# listes}}',
} as const satisfies Translation<typeof en>;
