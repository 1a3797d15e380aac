import type { Translation } from '../translation.ts';
import type { paneComputer as en } from '../en/pane-computer.ts';

/** The words of en/pane-computer.ts in French. */
export const paneComputer = {
  'pane.source.caught': 'Ce qu’Outlook a signalé à {time}',
  'pane.helper.here.listening': 'Assistant {version}, à l’écoute d’Outlook',

  // Consent
  'pane.consent.title': 'L’assistant peut-il lire les paramètres d’Outlook ?',
  'pane.consent.sentence':
    'Il n’y a alors rien à saisir. La lecture se fait sur cet ordinateur, et rien ne nous est envoyé.',
  'pane.consent.reads': 'Ce qui est lu',
  'pane.consent.reads.accounts':
    'Vos comptes de messagerie : adresse, nom d’utilisateur, serveurs, ports, chiffrement, type d’identification.',
  'pane.consent.reads.sending': 'Comment Outlook envoie : tout de suite ou plus tard, en ligne ou hors connexion.',
  'pane.consent.reads.log': 'Le journal d’Outlook sur ce qu’il n’a pas pu envoyer, si vous l’avez activé dans Outlook.',
  'pane.consent.reads.errors':
    'Les erreurs d’Envoyer/Recevoir au moment où elles surviennent, seulement tant que vous l’avez activé ici.',
  'pane.consent.never': 'Ce qui n’est jamais lu',
  'pane.consent.never.passwords': 'Les mots de passe.',
  'pane.consent.never.mail': 'Le courrier, les contacts et les calendriers.',
  'pane.consent.once':
    'La question n’est posée qu’une fois. Vous pouvez revenir sur votre accord à tout moment sous « Ce que l’assistant peut lire », au bas de cette page.',
  'pane.consent.allow': 'Autoriser la lecture',
  'pane.consent.not-now': 'Pas maintenant',
  'pane.consent.asking': 'Enregistrement de votre réponse…',
  'pane.consent.refused': 'Non enregistré : {say}.',
  'pane.consent.where': 'Ce qui est lu, et où',
  'pane.consent.where.accounts':
    'Comptes : les clés d’Office dans votre partie du Registre, d’après une liste de noms fixe, et les stratégies qui s’y appliquent.',
  'pane.consent.where.log':
    'Journal : les fichiers OPMLog.log et IMAP-….log dans le dossier de journalisation d’Outlook.',
  'pane.consent.where.errors':
    'Erreurs : ce qu’Outlook classique, tant qu’il est ouvert, dit aux programmes à propos d’Envoyer/Recevoir.',
  'pane.consent.where.all':
    'Le détail, clé par clé, se trouve dans docs/what-we-read.md, dans le dossier d’Outbox Doctor.',

  // What the helper may read
  'pane.may-read.title': 'Ce que l’assistant peut lire',
  'pane.may-read.given':
    'Vous l’avez autorisé à lire les paramètres d’Outlook, son journal de ce qu’il n’a pas pu envoyer, et ses erreurs pendant l’écoute.',
  'pane.may-read.none': 'Rien d’Outlook pour l’instant. La question vous est posée avant.',
  'pane.may-read.not-here': 'Rien d’Outlook : sur cet ordinateur, il n’y a rien d’Outlook qui puisse être lu.',
  'pane.may-read.take-back': 'Retirer l’accord',
  'pane.may-read.taken-back': 'Accord retiré. Ce qui a été lu est oublié.',

  // Accounts
  'pane.accounts.reading': 'Lecture des comptes d’Outlook…',
  'pane.accounts.title':
    '{count, plural, one {Un compte dans cet Outlook} many {# de comptes dans cet Outlook} other {# comptes dans cet Outlook}}',
  'pane.accounts.none': 'Aucun compte de messagerie trouvé dans Outlook',
  'pane.accounts.none.sentence': 'Saisissez le compte qui n’arrive pas à envoyer ; son adresse suffit le plus souvent.',
  'pane.accounts.none.testable':
    '{count, plural, one {Il n’envoie pas par SMTP et ne peut donc pas être testé d’ici.} many {Aucun n’envoie par SMTP, donc aucun ne peut être testé d’ici.} other {Aucun n’envoie par SMTP, donc aucun ne peut être testé d’ici.}}',
  'pane.accounts.named.sentence': '{address} est celui de votre erreur.',
  'pane.accounts.sentence': 'Choisissez celui qui n’arrive pas à envoyer.',
  'pane.accounts.which': 'Quel compte n’arrive pas à envoyer ?',
  'pane.accounts.named': 'dans votre erreur',
  'pane.accounts.profile': 'Profil « {profile} »',
  'pane.accounts.profile.other': 'Profil « {profile} », qu’Outlook n’ouvre pas de lui-même',
  'pane.accounts.no-server': 'Aucun serveur sortant n’est défini dans Outlook',
  'pane.accounts.kind.pop': 'POP',
  'pane.accounts.kind.imap': 'IMAP',
  'pane.accounts.kind.exchange': 'Exchange',
  'pane.accounts.kind.eas': 'Exchange ActiveSync',
  'pane.accounts.kind.other': 'Autre',
  'pane.accounts.another': 'Un autre compte',
  'pane.accounts.another.about': 'Vous saisissez son adresse.',
  'pane.accounts.others': 'Non testable ici',
  'pane.accounts.others.exchange':
    'Exchange : Outlook lui remet le courrier sans SMTP, il n’y a donc aucun paramètre de serveur à tester.',
  'pane.accounts.others.other': 'Il envoie sans SMTP, il n’y a donc aucun paramètre de serveur à tester.',
  'pane.accounts.new-outlook':
    'Ce sont les comptes d’Outlook classique. Le nouvel Outlook est utilisé ici ; les siens ne peuvent pas être lus.',
  'pane.accounts.unread':
    '{count, plural, one {Une source n’a pas pu être lue} many {# de sources n’ont pas pu être lues} other {# sources n’ont pas pu être lues}}',
  'pane.accounts.refused': 'Les comptes d’Outlook n’ont pas pu être lus',
  'pane.accounts.refused.sentence': 'L’assistant dit : {say}.',
  'pane.accounts.read-again': 'Relire',
  'pane.accounts.type': 'Saisir le compte',
  'pane.accounts.from-outlook': 'Lire les comptes d’Outlook',
  'pane.round.all':
    '{count, plural, =2 {Vérifier les deux} one {Vérifier} many {Vérifier les #} other {Vérifier les #}}',
  'pane.round.now': 'Compte {at} sur {all}',
  'pane.round.title':
    '{count, plural, =0 {Aucun compte n’a été vérifié} one {Un compte a été vérifié} many {# de comptes ont été vérifiés} other {# comptes ont été vérifiés}}',
  'pane.round.open': 'Ouvrir',
  'pane.round.open.what': 'Ouvrir le résultat de {account}',
  'pane.round.left': 'Pas encore vérifié',
  'pane.round.rest':
    '{count, plural, one {Vérifier l’autre} many {Vérifier les # autres} other {Vérifier les # autres}}',
  'pane.round.back': 'Retour à tous les comptes',
  'pane.unread.denied': 'cet ordinateur ne vous laisse pas le lire',
  'pane.unread.missing': 'cela n’existe pas ici',
  'pane.unread.empty': 'la réponse était vide',
  'pane.unread.not-understood': 'nous ne comprenons pas la réponse',
  'pane.unread.too-late': 'cela a pris trop de temps',
  'pane.unread.too-large': 'c’est trop volumineux',
  'pane.unread.no-consent': 'vous ne l’avez pas autorisé',

  // Listening to Outlook
  'pane.ear': 'Me prévenir en cas d’échec d’envoi',
  'pane.ear.about':
    'Les erreurs d’Outlook s’affichent ici au moment où elles surviennent, tant que cette page est ouverte.',
  'pane.ear.starting': 'Connexion à Outlook ; cela peut prendre 20 secondes.',
  'pane.ear.on': 'Activé. Dans Outlook, cliquez sur Envoyer/Recevoir ; ce qu’il signale s’affiche ici.',
  'pane.ear.ending': 'Désactivation…',
  'pane.ear.waiting': 'Reprend quand l’assistant est de retour.',
  'pane.ear.refused': 'Désactivé : {say}.',
  'pane.ear.off.consent': 'Désactivé : votre accord a été retiré.',
  'pane.ear.off.not-running': 'Désactivé : Outlook classique n’est pas ouvert. Ouvrez-le, puis réactivez ceci.',
  'pane.ear.off.closed': 'Désactivé : Outlook a été fermé. Ouvrez-le, puis réactivez ceci.',
  'pane.ear.off.language-mode':
    'Désactivé : une stratégie de votre organisation limite PowerShell, qui est nécessaire ici. Collez plutôt l’erreur.',
  'pane.ear.off.no-compiler': 'Désactivé : Windows ne laisse pas PowerShell faire cela ici. Collez plutôt l’erreur.',
  'pane.ear.off.not-attached':
    'Désactivé : Outlook ne se laisse pas écouter ; il s’exécute peut-être en tant qu’administrateur. Collez plutôt l’erreur.',
  'pane.ear.off.no-powershell':
    'Désactivé : Windows PowerShell est absent, ou ne peut pas être lancé. Collez plutôt l’erreur.',
  'pane.ear.off.silent': 'Désactivé : Windows PowerShell n’a pas répondu. Collez plutôt l’erreur.',
  'pane.ear.off.ended': 'Désactivé : l’écoute s’est arrêtée d’elle-même. Réactivez-la.',
  'pane.caught': 'Outlook a signalé {code} à {time}.',
  'pane.caught.uncoded': 'Outlook a signalé une erreur à {time}.',
  'pane.caught.look': 'Examiner',
  'pane.caught.dismiss': 'Pas maintenant',

  // Windows that can be opened
  'pane.open.account-settings': 'Ouvrir les comptes',
  'pane.open.firewall': 'Ouvrir le pare-feu',
  'pane.open.clock': 'Ouvrir date et heure',
  'pane.open.proxy': 'Ouvrir le proxy',
  'pane.open.shows': 'Voici le programme qui est lancé. Il ne change rien de lui-même.',
  'pane.open.sure': 'Ouvrir',
  'pane.open.not-now': 'Pas maintenant',
  'pane.open.opening': 'Ouverture…',
  'pane.open.opened': 'Ouvert. La fenêtre se trouve peut-être derrière celle-ci.',
  'pane.open.not-opened': 'L’ouverture n’a pas réussi. Suivez les étapes, ou ouvrez la fenêtre à la main.',
  'pane.helper.left-out': 'L’assistant n’a pas accepté tout ce qui était demandé : « {say} ». Le reste continue.',
} as const satisfies Translation<typeof en>;
