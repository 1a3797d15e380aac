import type { Translation } from '../translation.ts';
import type { settings as en } from '../en/settings.ts';

/** The words of en/settings.ts in French. */
export const settings = {
  'settings.unknown': 'Nous ne connaissons aucun paramètre pour {domain}.',
  'settings.published': 'Ce que {domain} publie sur lui-même',
  'settings.unknown-next':
    'Demandez au responsable du courrier de ce domaine le nom, le port et le chiffrement du serveur sortant (SMTP).',
  'settings.none.no-smtp': 'Le courrier de ce fournisseur ne peut pas être envoyé avec Outlook.',
  'settings.none.server-specific':
    'Le serveur sortant diffère pour chaque client ; le message de bienvenue ou le portail du fournisseur l’indique.',
  'settings.none.ended': 'Ce fournisseur a mis fin à son service.',
  'settings.none': 'Aucun serveur utilisable tel quel par Outlook ne peut être indiqué.',
  'settings.ending': 'Ce fournisseur va bientôt mettre fin à son service.',
  'settings.encryption.tls': 'SSL/TLS',
  'settings.encryption.starttls': 'STARTTLS',
  'settings.encryption.none': 'sans chiffrement',
  'settings.server': '{host}  port {port}  {encryption}',
  'settings.auth.oauth2': 's’identifier auprès du fournisseur (OAuth)',
  'settings.auth.app-password': 'un mot de passe d’application créé pour le programme',
  'settings.auth.password': 'le mot de passe du compte',
  'settings.auth.none': 'aucune identification',
  'settings.or': ', ou ',
  'settings.username.full-address': 'l’adresse e-mail entière',
  'settings.username.local-part': 'ce qui précède le @',
  'settings.username.none': 'aucun',
  'settings.username.other': 'voir l’aide du fournisseur',
  'settings.label.provider': 'Fournisseur',
  'settings.label.outgoing': 'Serveur',
  'settings.label.auth': 'Identification',
  'settings.label.username': 'Utilisateur',
  'settings.label.source': 'Connu par',
  'settings.label.trust': 'Confiance',
  'settings.label.why': 'Pourquoi',
  'settings.label.note': 'Remarque',
  'settings.label.also': 'D’autres disent',
  'settings.label.asked': 'Interrogé',
  'settings.source.domain': 'le domaine de l’adresse',
  'settings.source.glob': 'la forme du domaine',
  'settings.source.mx': 'les serveurs qui reçoivent le courrier du domaine (MX)',
  'settings.source.data': 'nos propres tables',
  'settings.source.autoconfig': 'une page du domaine pour les programmes de messagerie (autoconfig)',
  'settings.source.well-known':
    'une page du site web du domaine pour les programmes de messagerie (well-known autoconfig)',
  'settings.source.pacc':
    'une page du domaine pour les programmes de messagerie, avec son empreinte dans le DNS (PACC)',
  'settings.source.srv': 'des enregistrements du domaine dans le DNS (SRV)',
  'settings.trust.high': 'élevée',
  'settings.trust.medium': 'moyenne',
  'settings.trust.low': 'faible : essayez avant de vous y fier',
  'settings.also': '{source} : {servers} (confiance : {trust})',
  'settings.also-nothing': '{source} : {why}',

  'settings.why.domain': 'Nos propres tables rangent {domain} sous {provider}.',
  'settings.why.glob': 'D’après nos propres tables, les domaines de cette forme appartiennent à {provider}.',
  'settings.why.unsure':
    'Nos propres tables tiennent {provider} d’une seule source, ou d’une source peut-être dépassée.',
  'settings.why.template':
    'Chez {provider}, le nom se forme d’habitude à partir du domaine, comme ici ; il n’existe peut-être pas.',
  'settings.why.mx':
    'Le courrier pour {domain} va à {host}, qui appartient à {provider}. Les réponses DNS ne sont pas signées, ce n’est donc pas une preuve.',
  'settings.why.mx-shared':
    'Le courrier pour {domain} va à {host}, qui appartient à {provider}, mais d’autres l’ont aussi.',
  'settings.why.mx-mixed':
    'Le courrier pour {domain} va d’abord à {host}, qui appartient à {provider} ; d’autres serveurs où il va ne lui appartiennent pas.',
  'settings.why.own': '{asked} le dit par une connexion sécurisée, et le serveur est celui de {domain} lui-même.',
  'settings.why.foreign':
    '{asked} le dit par une connexion sécurisée, mais le serveur appartient à {other} : assurez-vous que {domain} y a son courrier.',
  'settings.why.sent-on': '{asked} nous a renvoyés vers {elsewhere}, qui indique un serveur de {domain} lui-même.',
  'settings.why.sent-on-foreign':
    '{asked} nous a renvoyés vers {elsewhere}, qui indique un serveur de {other} : demandez au responsable du courrier avant de lui donner un mot de passe.',
  'settings.why.srv':
    'Le DNS l’indique pour {domain}, et ses réponses ne sont pas signées : demandez au responsable du courrier avant de lui donner un mot de passe.',

  'settings.nothing.mx-none': 'Le DNS n’indique aucun serveur qui reçoive son courrier.',
  'settings.nothing.mx-unknown':
    'Les serveurs qui reçoivent son courrier ne disent rien de l’endroit d’où il est envoyé.',
  'settings.nothing.no-name': '{host} n’existe pas.',
  'settings.nothing.no-connection': '{host} n’a pas pu être joint.',
  'settings.nothing.certificate': 'Le certificat de {host} n’est pas reconnu, ou il est pour d’autres noms.',
  'settings.nothing.not-there': '{host} n’a pas de telle page.',
  'settings.nothing.refused': '{host} n’a donné aucune page.',
  'settings.nothing.redirect': '{host} nous a renvoyés là où nous ne suivons pas.',
  'settings.nothing.wrong-type': '{host} a envoyé autre chose ; certains réseaux y mettent une page d’identification.',
  'settings.nothing.too-much': '{host} a envoyé plus que n’en contient jamais une telle page.',
  'settings.nothing.too-slow': '{host} a mis trop de temps.',
  'settings.nothing.broken': 'La connexion à {host} s’est interrompue.',
  'settings.nothing.stopped': 'Arrêté avant d’avoir une réponse.',
  'settings.nothing.unreadable': 'Ce qu’a envoyé {host} n’est pas la page attendue.',
  'settings.nothing.no-server': '{host} n’indique aucun serveur utilisable en sécurité.',
  'settings.nothing.no-records': 'Le DNS n’a pas de tels enregistrements pour {domain}.',
  'settings.nothing.no-answer': 'Le DNS n’a pas répondu.',
  'settings.nothing.not-offered': 'Le DNS dit que {domain} ne propose pas d’envoi.',
  'settings.nothing.no-fingerprint': 'Le DNS n’a pas d’empreinte de la page de {host}.',
  'settings.nothing.fingerprint': 'La page de {host} n’est pas celle dont le DNS a l’empreinte.',
  'settings.nothing.ended': 'Le service qu’elle indique n’existe plus.',
} as const satisfies Translation<typeof en>;
