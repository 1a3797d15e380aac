import type { passOn as en } from '../en/pass-on.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pass-on.ts in French. */
export const passOn = {
  'pass-on.fails.from': 'L’envoi de courrier de {mailbox} par {host}, port {port}, ne fonctionne pas : {what}.',
  'pass-on.fails.through': 'L’envoi de courrier par {host}, port {port}, ne fonctionne pas : {what}.',
  'pass-on.fails.at': 'L’envoi de courrier par {host} ne fonctionne pas : {what}.',
  'pass-on.fails': 'L’envoi de courrier depuis Outlook ne fonctionne pas : {what}.',
  'pass-on.fails.bounce': 'Outlook a bien envoyé ce message, et {server} l’a refusé : {what}.',
  'pass-on.fails.bounce.unnamed': 'Outlook a bien envoyé ce message, et il est revenu : {what}.',
  'pass-on.fails.likely': 'peut-être {cause}',
  'pass-on.fails.unknown': 'la cause n’est pas encore connue',
  'pass-on.since': 'Première constatation : {since}.',
  'pass-on.since.unknown': 'Constaté : {at} ; on ne sait pas s’il en était ainsi avant.',

  'pass-on.said': 'Le serveur a dit, mot pour mot : {words}',

  'pass-on.tested': 'Testé depuis l’ordinateur de l’expéditeur, {at} : {list}.',
  'pass-on.tested.address': 'Testé depuis l’ordinateur de l’expéditeur, adresse Internet {address}, {at} : {list}.',
  'pass-on.tested.nothing': 'Rien n’a été testé ; seule l’erreur a été lue, {at}.',
  'pass-on.tested.one': '{check} : {saw}',

  'pass-on.ask': 'Ce que nous demandons : {ask}',
  'pass-on.id': 'Rapport : {id}',

  'pass-on.ask.look': 'examiner cela, et dire ce qui est à changer.',
  'pass-on.ask.log': 'regarder dans le journal de {host} à ce moment-là, et dire ce qui est à changer.',
  'pass-on.ask.smtp-auth':
    'activer SMTP authentifié pour la boîte {mailbox} (Microsoft 365 : Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie).',
  'pass-on.ask.smtp-auth.unnamed':
    'activer SMTP authentifié pour cette boîte (Microsoft 365 : Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie).',
  'pass-on.ask.smtp-auth.tenant':
    'autoriser SMTP authentifié pour la boîte {mailbox}, bien qu’il soit désactivé pour toute l’organisation (Exchange Online PowerShell : Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    'autoriser SMTP authentifié pour cette boîte, bien qu’il soit désactivé pour toute l’organisation (Exchange Online PowerShell : Set-CASMailbox, -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.basic-auth':
    'autoriser l’envoi avec un mot de passe (SMTP authentifié) pour la boîte {mailbox}, ou dire comment Outlook doit s’identifier.',
  'pass-on.ask.basic-auth.unnamed':
    'autoriser l’envoi avec un mot de passe (SMTP authentifié) pour cette boîte, ou dire comment Outlook doit s’identifier.',
  'pass-on.ask.oauth':
    'dire quelle identification {host} accepte d’Outlook : OAuth 2.0, ou un mot de passe d’application.',
  'pass-on.ask.unlock': 'débloquer la boîte {mailbox} pour l’envoi, et dire pourquoi elle a été bloquée.',
  'pass-on.ask.unlock.unnamed': 'débloquer cette boîte pour l’envoi, et dire pourquoi elle a été bloquée.',
  'pass-on.ask.server-down':
    'regarder pourquoi {host} ne répond pas sur le port {port}, et dire quand il est de retour.',
  'pass-on.ask.let-in':
    'laisser entrer vers {host} les connexions de l’adresse Internet de l’expéditeur ; d’autres adresses obtiennent une réponse.',
  'pass-on.ask.delist':
    'retirer l’adresse Internet de l’expéditeur de la liste de blocage que nomme la réponse du serveur, ou dire par quel serveur envoyer.',
  'pass-on.ask.renew': 'renouveler le certificat de {host}.',
  'pass-on.ask.certificate-dates': 'donner à {host} un certificat valable aujourd’hui.',
  'pass-on.ask.certificate-name': 'ajouter {host} au certificat du serveur, ou dire le nom qui y figure.',
  'pass-on.ask.certificate-trust':
    'donner à {host} un certificat d’une autorité à laquelle Windows et macOS font confiance.',
  'pass-on.ask.certificate-chain': 'faire envoyer par {host} les certificats intermédiaires avec le sien.',
  'pass-on.ask.certificate-key':
    'donner à {host} un certificat dont la clé et la signature ont la force demandée aujourd’hui.',
  'pass-on.ask.tls': 'activer TLS 1.2 ou plus récent sur {host}, port {port}.',
  'pass-on.ask.starttls': 'proposer le chiffrement (STARTTLS) sur {host}, port {port}, ou dire quel port le propose.',
  'pass-on.ask.sign-in':
    'proposer une identification (AUTH PLAIN ou LOGIN) sur {host}, port {port}, une fois la connexion chiffrée.',
  'pass-on.ask.open-port': 'laisser sortir de ce réseau les connexions vers {host}, port {port}.',
  'pass-on.ask.pass-unchanged': 'laisser les connexions vers {host}, port {port}, traverser ce réseau sans changement.',
  'pass-on.ask.inspection': 'exclure les connexions vers {host}, port {port}, de l’inspection du trafic chiffré.',
  'pass-on.ask.relay': 'laisser la boîte {mailbox} envoyer par {host} une fois qu’elle s’est identifiée.',
  'pass-on.ask.sender':
    'autoriser {mailbox} comme expéditeur, ou dire depuis quelle adresse ce compte a le droit d’envoyer.',
  'pass-on.ask.limit': 'dire la limite d’envoi de cette boîte, et quand elle peut envoyer à nouveau.',
  'pass-on.ask.size': 'dire la taille du plus grand message que {host} accepte, ou relever cette limite.',
  'pass-on.ask.domain':
    'régler SPF, DKIM et DMARC du domaine de l’expéditeur pour que le courrier envoyé par {host} soit accepté.',
  'pass-on.ask.rule':
    'regarder quelle règle a refusé ce message, d’après la réponse du serveur ci-dessus, et dire ce qui est à changer.',
} as const satisfies Translation<typeof en>;
