import type { Translation } from '../translation.ts';
import type { causes as en } from '../en/causes.ts';

/** The words of en/causes.ts in French. */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',

  /** How a cause is called that is possible and no more: certainty is grammar. */
  'possible.title': 'Peut-être : {cause}',
  'finding.settled-by': 'Ce qui permet de trancher : {what}',
  'finding.could-not-tell': 'Nous ne pouvons pas encore le dire',

  'suspected.by-text': 'L’erreur que vous avez rencontrée peut venir de là, entre autres.',

  'compare.works': 'Nous ne savons pas ce qui est réglé dans Outlook. {host} sur le port {port} fonctionne d’ici.',
  'compare.published': 'Nous ne savons pas ce qui est réglé dans Outlook. Votre fournisseur publie ces paramètres.',
  'compare.settled-by': 'Comparer les paramètres d’Outlook avec ceux-ci.',

  'no-network.name': 'pas de réseau',
  'no-network.title': 'Cet ordinateur est hors ligne',
  'no-network.no-adapter':
    'Aucun réseau n’est connecté. Votre courrier reste dans la boîte d’envoi et part dès que le réseau revient.',
  'no-network.nothing-answers':
    'Rien ne répond hors de cet ordinateur, ni serveur de messagerie ni serveur web. Votre courrier reste dans la boîte d’envoi.',
  'no-network.no-route':
    'Cet ordinateur ne connaît aucune sortie : il n’a de route vers personne. Votre courrier reste dans la boîte d’envoi.',
  'no-network.reconnect':
    'Reconnectez le Wi-Fi ou le câble, quittez le mode avion, ou identifiez-vous sur la page du réseau invité. Puis vérifiez à nouveau.',
  'no-network.excluded': 'Quelque chose hors de cet ordinateur vient de répondre.',
  'no-network.no-resolver':
    'Personne ne répond quand cet ordinateur demande l’adresse d’un serveur (DNS) ; aucun n’a donc pu être examiné.',
  'no-network.settled-by-browser': 'Voir si une page web, quelle qu’elle soit, s’ouvre sur cet ordinateur.',
  'no-network.settled-by': 'Voir si un autre serveur répond d’ici.',

  'wrong-server-name.name': 'un nom de serveur erroné',
  'wrong-server-name.title': 'Le nom du serveur sortant est erroné',
  'wrong-server-name.title-not-found': 'Il n’existe pas de serveur de ce nom',
  'wrong-server-name.not-found': 'Aucune adresse n’est connue pour {host}, alors que d’autres noms sont trouvés d’ici.',
  'wrong-server-name.slip':
    'Personne n’a pu dire si {host} existe. Le serveur de votre fournisseur s’appelle {better}, ce qui est presque pareil.',
  'wrong-server-name.not-found-alone':
    'Aucune adresse n’est connue pour {host}, et aucun autre nom n’a pu être trouvé d’ici non plus.',
  'wrong-server-name.no-answer':
    'Personne ne nous a donné l’adresse de {host}, alors que d’autres noms ont été trouvés.',
  'wrong-server-name.other-published':
    '{host} n’accepte pas de courrier. {provider} publie {better}, et ce serveur a répondu d’ici.',
  'wrong-server-name.published': '{host} est le serveur que le fournisseur lui-même publie.',
  'wrong-server-name.known': '{host} est le nom d’un serveur de {provider}.',
  'wrong-server-name.near-works':
    '{host} ne laisse personne envoyer. {better}, un serveur au nom presque identique, le permet : il a répondu d’ici.',
  'wrong-server-name.takes-incoming':
    '{host} est le serveur qui reçoit le courrier du domaine depuis d’autres serveurs ; personne ne peut envoyer par lui.',
  'wrong-server-name.is-web': '{host} est un serveur web : il répond comme tel, et sur aucun port de messagerie.',
  'wrong-server-name.settled-by-help': 'La page d’aide du fournisseur, à « Serveur sortant (SMTP) ».',
  'wrong-server-name.settled-by': 'Voir si d’autres noms sont trouvés d’ici.',
  'wrong-server-name.look-it-up':
    'Comparez le nom lettre par lettre avec la page d’aide de votre fournisseur, à « Serveur sortant (SMTP) ».',

  'blocked-port.title': 'Votre réseau bloque le port {port}',
  'blocked-port.other': 'Le compte envoie par le port {port}.',
  'blocked-port.open': 'Le port {port} nous a laissés entrer.',
  'blocked-port.others-answer': 'D’autres serveurs de messagerie répondent d’ici sur le port {port}.',
  'blocked-port.overdue': 'Le port {port} de {host} n’a pas encore répondu, alors qu’un autre de ses ports l’a fait.',
  'blocked-port.silent':
    'Le port {port} de {host} n’a pas répondu. Cela vient du serveur ou du réseau ; nous n’avons pas pu comparer avec d’autres serveurs.',
  'blocked-port.by-ipv4':
    'En IPv4, le port {port} de {host} ne répond pas, ni celui d’autres serveurs de messagerie. En IPv6 il fonctionne ; seul ce qui n’a pas IPv6 est donc bloqué.',
  'blocked-port.settled-by':
    'Voir si d’autres serveurs de messagerie répondent d’ici sur le même port. Le partage de connexion d’un téléphone le montre aussi.',
  'network-blocks-port.name': 'un port bloqué par le réseau',
  'network-blocks-port.title': 'Votre réseau bloque le port d’envoi d’Outlook',
  'network-blocks-port.because':
    'Le port {port} (la porte du serveur) ne répond pas ici, et le port {port} d’autres serveurs de messagerie non plus.',
  'network-blocks-port.tell':
    'Le responsable de ce réseau (entreprise, hôtel, Wi-Fi invité) peut le laisser passer. En attendant, le partage de connexion d’un téléphone fonctionne.',
  'isp-blocks-port.name': 'le port 25 bloqué par le fournisseur d’accès',
  'isp-blocks-port.title': 'Votre fournisseur d’accès bloque le port 25',
  'isp-blocks-port.because':
    'Le port 25 (la porte du serveur) ne répond pas ici, ni chez votre serveur ni chez d’autres. La plupart des fournisseurs d’accès le ferment contre le spam.',
  'isp-blocks-port.tell':
    'Les programmes comme Outlook n’ont pas besoin du port 25. Votre fournisseur d’accès peut dire s’il l’ouvre sur demande.',

  'wrong-port.name': 'un mauvais port',
  'wrong-port.title': 'Outlook utilise le mauvais port',
  'wrong-port.refused':
    'Le port {port} (la porte du serveur) de {host} est fermé ; le port {better} du même serveur est ouvert.',
  'wrong-port.silent': '{host} ne répond pas sur le port {port} ; sur le port {better}, il répond.',
  'wrong-port.not-smtp':
    'Ce qui répond sur le port {port} de {host} n’accepte pas de courrier à envoyer : c’est {kind, select, imap {un serveur pour recevoir le courrier (IMAP)} pop {un serveur pour recevoir le courrier (POP3)} http {un serveur web} ssh {un serveur d’accès à distance (SSH)} ftp {un serveur de fichiers (FTP)} other {quelque chose qui ne parle pas SMTP, la langue de l’envoi}}.',
  'wrong-port.no-sign-in':
    'Le port {port} de {host} est réservé aux autres serveurs de messagerie : personne ne peut s’y identifier. Sur le port {better}, c’est possible.',
  'wrong-port.maybe': 'Le port {port} de {host} n’a pas répondu ; le port {better} du même serveur a répondu.',
  'wrong-port.speaks': 'Le port {port} de {host} accepte du courrier.',

  'plaintext-port-25.name': 'le port 25 sans chiffrement',
  'plaintext-port-25.title': 'Outlook envoie par le port 25 sans chiffrement',
  'plaintext-port-25.no-sign-in':
    '{host} n’y laisse personne s’identifier sans chiffrement et n’accepte donc aucun courrier d’Outlook.',
  'plaintext-port-25.refuses': '{host} refuse sur ce port les programmes de messagerie sans chiffrement.',
  'plaintext-port-25.takes-sign-in': 'Le serveur permet de s’identifier sur le port 25 sans chiffrement.',

  'wrong-encryption-mode.name': 'un chiffrement qui ne convient pas',
  'wrong-encryption-mode.title': 'Le chiffrement réglé dans Outlook ne va pas au port',
  'wrong-encryption-mode.needs-tls':
    'Le port {port} de {host} veut SSL/TLS dès le premier instant, et Outlook commence sans.',
  'wrong-encryption-mode.greets-first':
    'Outlook commence par SSL/TLS, mais le port {port} de {host} salue d’abord en clair, puis passe au chiffrement (STARTTLS).',
  'wrong-encryption-mode.needs-starttls':
    'Le port {port} de {host} ne permet de s’identifier qu’après le passage au chiffrement (STARTTLS).',
  'wrong-encryption-mode.offers-none': 'Le port {port} de {host} ne propose aucun chiffrement, et Outlook l’exige.',
  'wrong-encryption-mode.fits': 'Le chiffrement réglé dans Outlook est celui que parle le port {port} de {host}.',

  'server-down.name': 'un serveur en panne',
  'server-down.title': 'Le serveur de messagerie est en panne',
  'server-down.refuses-all':
    '{host} refuse toute connexion sur tous les ports de messagerie. Votre courrier attend dans la boîte d’envoi et n’est pas perdu.',
  'server-down.answers-nobody':
    '{host} ne laisse entrer personne sur aucun port de messagerie, alors que d’autres serveurs le font. Votre courrier attend et n’est pas perdu.',
  'server-down.says-so':
    '{host} dit ne pas être disponible pour l’instant : « {words} ». Votre courrier attend dans la boîte d’envoi et n’est pas perdu.',
  'server-down.refuses-us':
    '{host} refuse toute connexion sur tous les ports de messagerie ; aucun autre serveur n’a pu être comparé.',
  'server-down.no-answer': '{host} ne répond sur aucun port de messagerie ; aucun autre serveur n’a pu être comparé.',
  'server-down.by-ipv4':
    'En IPv4, {host} ne fonctionne pas sur le port {port}. En IPv6 si ; seul ce qui n’a pas IPv6 est donc bloqué.',
  'server-down.settled-by-ipv4':
    'Voir si l’envoi réussit depuis un réseau en IPv4 seul, comme certains partages de connexion de téléphone.',
  'server-down.works': '{host} accepte du courrier d’ici en ce moment.',
  'server-down.wait':
    'Rien à changer dans Outlook. Attendez, puis vérifiez à nouveau ; jusque-là, le courrier reste dans la boîte d’envoi.',
  'server-down.tell':
    'Dites à votre fournisseur de messagerie que {host} n’accepte pas de courrier d’ici, et demandez s’il y a une panne.',

  'certificate.settled-by-family':
    'Par quelle adresse Outlook joint le serveur : IPv4 et IPv6 montrent des certificats différents.',
  'certificate.settled-by-windows':
    'Voir si Windows peut chercher lui-même le maillon manquant de la chaîne. Si Outlook avertit toujours, il ne le peut pas.',

  'certificate-expired.name': 'un certificat expiré',
  'certificate-expired.title': 'Le certificat du serveur a expiré',
  'certificate-expired.title-date': 'Le certificat du serveur a expiré le {date, date, day}',
  'certificate-expired.because':
    'Le certificat (preuve d’identité) que {host} montre sur le port {port} était valable jusqu’au {date, date, day}. Son propriétaire doit le renouveler.',
  'certificate-expired.fine': 'Le certificat du serveur n’a pas expiré.',
  'certificate-expired.tell':
    'Tout est en ordre dans Outlook. Dites à votre fournisseur de messagerie de renouveler le certificat de {host}.',

  'certificate-name-mismatch.name': 'un certificat pour un autre nom',
  'certificate-name-mismatch.title': 'Le certificat est pour un autre nom de serveur',
  'certificate-name-mismatch.because':
    'Sur le port {port}, {host} montre un certificat (preuve d’identité) pour {names}, et non pour son propre nom.',
  'certificate-name-mismatch.fine': 'Le certificat est bien pour le nom réglé dans Outlook.',
  'certificate-name-mismatch.tell':
    '{known, select, yes {Demandez à votre fournisseur de messagerie si le nom de serveur {name} peut être utilisé, ou dites-lui que le certificat ne couvre pas {host}.} other {Dites à votre fournisseur de messagerie que le certificat ne couvre pas {host}.}}',

  'certificate-untrusted.name': 'un certificat que personne ne garantit',
  'certificate-untrusted.title': 'Cet ordinateur ne reconnaît pas le certificat',
  'certificate-untrusted.because':
    'Le certificat (preuve d’identité) de {host} sur le port {port} vient de « {issuer} », à qui cet ordinateur ne fait pas confiance.',
  'certificate-untrusted.self-signed':
    '{host} a fait lui-même le certificat (preuve d’identité) qu’il montre sur le port {port} ; personne d’autre ne le garantit.',
  'certificate-untrusted.fine': 'Cet ordinateur fait confiance au certificat du serveur.',
  'certificate-untrusted.settled-by': 'Voir si les certificats d’autres serveurs viennent du même émetteur.',
  'certificate-untrusted.tell':
    'Dites à votre fournisseur de messagerie ou à votre administrateur que {host} a besoin d’un certificat d’une autorité publique, avec toute sa chaîne.',

  'auth-not-enabled.name': 'l’identification désactivée',
  'auth-not-enabled.title': 'L’identification pour l’envoi est désactivée',
  'auth-not-enabled.offered':
    '{host} demande aux programmes de s’identifier avant d’envoyer, et Outlook est réglé pour ne pas le faire.',
  'auth-not-enabled.offers':
    '{host} propose une identification, comme le font les serveurs qui la veulent avant l’envoi, et Outlook est réglé pour ne pas la faire.',
  'auth-not-enabled.settled-by-sending':
    'Voir si le serveur accepte un message sans elle, comme certains dans leur propre réseau.',
  'auth-not-enabled.said': 'Le serveur a demandé une identification et ne l’a pas reçue.',
  'auth-not-enabled.is-on': 'L’identification auprès du serveur sortant est activée.',
  'auth-not-enabled.settled-by':
    'Voir si « Mon serveur sortant (SMTP) requiert une authentification » est coché dans Outlook.',

  'wrong-credentials.name': 'un nom d’utilisateur ou un mot de passe refusé',
  'wrong-credentials.title': 'Nom d’utilisateur ou mot de passe refusé',
  'wrong-credentials.refused':
    'Le serveur a refusé l’identification. Un mot de passe changé, un autre nom d’utilisateur ou un mot de passe d’application manquant l’expliquerait.',
  'wrong-credentials.fits': 'L’erreur que vous avez rencontrée survient quand une identification est refusée.',
  'wrong-credentials.no-sign-in': 'Outlook est réglé pour ne pas s’identifier à l’envoi.',
  'wrong-credentials.takes-none':
    'Le serveur n’accepte aucun mot de passe : il ne propose que d’autres façons de s’identifier.',
  'wrong-credentials.webmail':
    'Connectez-vous au webmail de votre fournisseur avec les mêmes nom d’utilisateur et mot de passe. Si cela réussit, le mot de passe enregistré dans Outlook est ancien.',
  'wrong-credentials.settled-by':
    'Se connecter au webmail du fournisseur avec les mêmes nom d’utilisateur et mot de passe.',

  'none.name': 'tout est en ordre',
  'none.title': 'D’ici, tout est en ordre pour l’instant',
  'none.because-plain':
    '{host} répond sur le port {port}, sans chiffrement, comme Outlook est réglé. Ni l’identification ni l’envoi n’ont été testés.',
  'none.because-if':
    '{host} sur le port {port} fonctionne avec {encryption} : son certificat est bon et il propose une identification. L’identification elle-même n’a pas été testée.',
  'none.because':
    '{host} répond sur le port {port}, son certificat est bon et il propose une identification. L’identification elle-même n’a pas été testée.',
} as const satisfies Translation<typeof en>;
