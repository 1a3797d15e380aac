import type { Translation } from '../translation.ts';
import type { pane as en } from '../en/pane.ts';
import { paneBegin } from './pane-begin.ts';

/** The words of en/pane.ts in French. */
export const pane = {
  'pane.name': 'Outbox Doctor',

  // Asking
  'pane.ask.title': 'Que dit Outlook ?',
  'pane.ask.sentence': 'Collez l’erreur ou tout le message ; un code seul suffit.',
  'pane.ask.box': 'L’erreur, ou tout le message',
  'pane.ask.example': 'par exemple 0x800CCC0E, ou le texte d’un message revenu',
  'pane.ask.check': 'Vérifier',
  'pane.ask.check.next':
    'Vérifier ouvre des connexions vers votre serveur de messagerie depuis cet ordinateur. Aucun message n’est envoyé.',
  'pane.ask.file': 'Choisir un fichier',
  'pane.ask.account': 'Pas de texte d’erreur ? Vérifier un compte',
  'pane.ask.accounts': 'Pas de texte d’erreur ? Examiner mes comptes',
  'pane.ask.account.typed': 'Saisir plutôt un compte',
  'pane.ask.where': 'Où se trouve l’erreur ?',
  'pane.ask.where.1':
    'Dans Outlook, cliquez sur Envoyer/Recevoir. La fenêtre qui s’ouvre montre l’erreur sous l’onglet Erreurs.',
  'pane.ask.where.2': 'Dans un message revenu, la raison se trouve sous les premières lignes. Collez-le en entier.',
  'pane.ask.where.3':
    'Vos brouillons et le courrier de la boîte d’envoi restent où ils sont. Rien ici ne modifie ni ne supprime de message.',
  'pane.ask.try': 'Essayer',
  'pane.ask.try.sentence':
    'Des serveurs d’exercice sur cet ordinateur, chacun avec une seule panne. Aucun vrai serveur de messagerie n’est interrogé.',
  'pane.ask.last': 'Voir le dernier résultat',

  // What the text comes from
  'pane.source.file': 'Fichier {name}',
  'pane.source.file.cut': 'Les 2 premiers Mo du fichier {name}',
  'pane.source.message': 'Message ouvert « {subject} »',
  'pane.source.message.unnamed': 'Le message ouvert',
  'pane.source.message.shared': 'Message ouvert dans la boîte partagée {address}',
  'pane.source.practice': 'Serveur d’exercice « {name} »',
  'pane.source.other': 'Utiliser autre chose',

  // Outlook

  // What was recognised
  'pane.heard.title': 'Ce que nous avons reconnu',
  'pane.heard.reading': 'Lecture…',
  'pane.heard.code': '{count, plural, one {Code} many {Codes} other {Codes}}',
  'pane.heard.words': 'Le serveur a dit',
  'pane.heard.server': 'Serveur',
  'pane.heard.port': 'Port (la porte du serveur)',
  'pane.heard.account': 'Compte',
  'pane.heard.nothing':
    'Ce texte ne contient ni code d’erreur ni réponse d’un serveur. Collez-en davantage, ou vérifiez un compte.',
  'pane.heard.bounce': 'Outlook a bien envoyé ce message ; {server} l’a refusé.',
  'pane.heard.bounce.unnamed': 'Outlook a bien envoyé ce message ; un autre serveur de messagerie l’a rendu.',
  'pane.heard.recipients.more': '{count} de plus',
  'pane.heard.possible': 'Ce que cela peut être',

  // About something else
  'pane.instead.receiving.title': 'Il s’agit de la réception, pas de l’envoi',
  'pane.instead.receiving.sentence':
    '{code} vient de la réception du courrier. Le serveur entrant, le nom d’utilisateur et le mot de passe se trouvent à côté des paramètres d’envoi.',
  'pane.instead.receiving.sentence.plain':
    'Cela vient de la réception du courrier. Le serveur entrant, le nom d’utilisateur et le mot de passe se trouvent à côté des paramètres d’envoi.',
  'pane.instead.address-book.title': 'Il s’agit du carnet d’adresses, pas de l’envoi',
  'pane.instead.synchronizing.title': 'Il s’agit de dossiers ou de calendriers, pas de l’envoi',
  'pane.instead.other-program.title': 'Ce texte ne contient pas d’erreur d’envoi',
  'pane.instead.other-program.sentence':
    'Il vient d’un autre programme ou d’une autre tâche. Si du courrier attend dans la boîte d’envoi, cliquez sur Envoyer/Recevoir et collez l’erreur qui s’affiche.',
  'pane.instead.delivered.title': 'Ce message est arrivé',
  'pane.instead.delivered.sentence': 'Ce texte confirme la remise du message ; tout s’est bien passé.',
  'pane.instead.anyway': 'Vérifier quand même',

  // Not taken
  'pane.refused.file-too-big': 'Ce fichier fait {size}',
  'pane.refused.file-too-big.sentence':
    'Nous lisons jusqu’à 20 Mo. Collez seulement les lignes qui contiennent l’erreur.',
  'pane.refused.text-too-big': 'Ce texte dépasse 2 Mo',
  'pane.refused.text-too-big.sentence':
    'Collez seulement les lignes qui contiennent l’erreur. Ce qui était dans la zone y est toujours.',
  'pane.refused.empty-file': 'Le fichier {name} est vide',
  'pane.refused.empty-file.sentence': 'Choisissez un autre fichier, ou collez l’erreur.',
  'pane.refused.binary': 'Le fichier {name} ne contient pas de texte',
  'pane.refused.binary.sentence':
    'Nous lisons les fichiers .msg, .eml et .txt. Collez les lignes qui contiennent l’erreur.',
  'pane.refused.mail': 'Nous n’avons pas pu lire {name}',
  'pane.refused.mail.pasted': 'Nous n’avons pas pu lire ce qui a été collé',
  'pane.refused.unreadable': 'Cet ordinateur ne nous laisse pas lire {name}',
  'pane.refused.unreadable.sentence': 'Ouvrez-le vous-même et collez son texte.',
  'pane.refused.nothing-given': 'La zone est vide',
  'pane.refused.nothing-given.sentence': 'Collez d’abord l’erreur, ou vérifiez un compte.',
  'pane.refused.another': 'Choisir un autre fichier',

  // The account
  'pane.account.title': 'Quel compte n’arrive pas à envoyer ?',
  'pane.account.sentence': 'L’adresse suffit pour la plupart des fournisseurs ; aucun mot de passe n’est nécessaire.',
  'pane.account.email': 'Adresse e-mail',
  'pane.account.email.hint': 'Nous cherchons le reste.',
  'pane.account.email.guess': 'Utiliser {address}',
  'pane.account.email.missing': 'Saisissez l’adresse, ou le serveur sortant ci-dessous.',
  'pane.account.email.space': 'L’adresse contient un espace.',
  'pane.account.email.long': 'Une adresse a au plus 320 caractères.',
  'pane.account.email.no-at': 'Une adresse a un nom, un @ et un domaine, comme anna@example.com.',
  'pane.account.email.domain': 'Après le @ vient un domaine avec un point, comme example.com, et non « {domain} ».',
  'pane.account.settings': 'Ce que contient Outlook, si vous le savez',
  'pane.account.host': 'Serveur sortant (SMTP)',
  'pane.account.host.space': '« {host} » contient un espace. Un nom de serveur n’en a pas.',
  'pane.account.host.address': '« {host} » est une adresse e-mail. Un serveur s’appelle par exemple smtp.example.com.',
  'pane.account.host.link':
    '« {host} » est une adresse web. Saisissez seulement le nom du serveur, comme smtp.example.com.',
  'pane.account.host.port': 'Le port a son propre champ. Ne laissez ici que le nom, sans le port : « {host} ».',
  'pane.account.host.long': 'Un nom de serveur a au plus 253 caractères.',
  'pane.account.host.characters':
    'Un nom de serveur a des lettres, des chiffres, des points et des traits d’union, contrairement à « {host} ».',
  'pane.account.port': 'Port',
  'pane.account.port.digits': 'Un port est un nombre, comme 587.',
  'pane.account.port.low': 'Le port {port} n’existe pas ; les ports commencent à 1.',
  'pane.account.port.high': 'Le port {port} n’existe pas ; les ports vont jusqu’à 65535.',
  'pane.account.encryption': 'Chiffrement',
  'pane.account.auth': 'Identification',
  'pane.account.unknown': 'Inconnu',
  'pane.account.back': 'Retour',

  // The helper
  'pane.helper.connecting': 'Connexion à l’assistant…',
  'pane.helper.here': 'Assistant {version}',
  'pane.helper.away': 'Assistant absent',
  'pane.helper.lost': 'L’assistant ne répond plus. Ce que nous avons vu est conservé.',
  'pane.helper.lost.run': 'Ce que nous avons vu est conservé ci-dessous.',
  'pane.helper.back': 'L’assistant est de retour.',
  'pane.helper.go-on': 'Continuer',
  'pane.helper.retry': 'Essayer maintenant',
  'pane.helper.retry.in': 'Nouvel essai dans {seconds} s.',
  'pane.helper.start.title': 'Pour tester le chemin, lancez l’assistant',
  'pane.helper.start.sentence': 'C’est un petit programme sur cet ordinateur ; cette page le trouve toute seule.',
  'pane.helper.start.windows': 'Lancez-le comme il a été installé, par exemple depuis le menu Démarrer.',
  'pane.helper.start.else': 'Ou dans un terminal, dans le dossier d’Outbox Doctor :',
  'pane.helper.without': 'Sans lui, voici ce qui correspond à votre texte',
  'pane.helper.misfit': 'L’assistant est en version {version}, cette page en demande une autre',
  'pane.helper.misfit.unknown': 'L’assistant et cette page sont de versions différentes',
  'pane.helper.misfit.sentence':
    'Mettez l’assistant à jour, puis rechargez cette page. La lecture de votre erreur fonctionne sans lui.',
  'pane.helper.refused.token': 'L’assistant demande que cette page soit rechargée',
  'pane.helper.refused.token.sentence': 'Il a été relancé depuis l’ouverture de cette page. Votre texte reste.',
  'pane.helper.refused.too-many': 'L’assistant est occupé par d’autres pages',
  'pane.helper.refused.too-many.sentence': 'Fermez une autre page d’Outbox Doctor ; celle-ci continue toute seule.',
  'pane.helper.reload': 'Recharger',
  'pane.helper.unread': 'L’assistant a dit quelque chose que cette page ne comprend pas (à {path}).',
  'pane.waiting.title': 'Erreur lue ; lancez l’assistant pour tester le chemin',
  'pane.waiting.account': 'Pour tester le chemin, lancez l’assistant',

  // Looking
  'pane.looking.title': 'Vérification de {host}',
  'pane.looking.title.address': 'Vérification du compte {address}',
  'pane.looking.progress': '{done} sur {all} terminées',
  'pane.looking.starting': 'Démarrage…',
  'pane.looking.stop': 'Arrêter',
  'pane.looking.still':
    '{count, plural, one {Encore # vérification en cours} many {Encore # de vérifications en cours} other {Encore # vérifications en cours}}',
  'pane.looking.practice': 'Exercice : aucun vrai serveur de messagerie n’est interrogé.',
  'pane.mark.good': 'en ordre',
  'pane.mark.bad': 'en défaut',
  'pane.mark.looking': 'en cours',
  'pane.mark.seen': 'constaté',
  'pane.mark.open': 'non vérifié',
  'pane.mark.possible': 'possible',
  'pane.language': 'Langue',
  'pane.ms': '{ms}\u00a0ms',
  'pane.s': '{s}\u00a0s',

  'pane.saw.looking': 'en cours…',

  // The verdict
  'pane.verdict.probably': 'Probablement : {cause}',
  'pane.verdict.several':
    '{count, plural, one {Une cause possible} many {# de causes possibles} other {# causes possibles}}',
  'pane.verdict.several.two': 'Deux causes possibles',
  'pane.verdict.several.sentence': 'Rien de ce que nous avons vu ne permet de trancher.',
  'pane.verdict.settles': 'Ce qui permet de trancher :',
  'pane.verdict.more':
    '{count, plural, one {# autre cause possible} many {# d’autres causes possibles} other {# autres causes possibles}}',
  'pane.verdict.none': 'D’ici, tout est en ordre pour l’instant',
  'pane.verdict.none.sentence':
    '{count, plural, one {# vérification sans problème} many {# de vérifications sans problème} other {# vérifications sans problème}} ; l’identification n’a pas été testée.',
  'pane.verdict.none.next': 'Cliquez maintenant sur Envoyer/Recevoir dans Outlook.',
  'pane.verdict.none.new': 'Coller l’autre erreur',
  'pane.verdict.offline': 'Cet ordinateur est hors ligne',
  'pane.verdict.offline.sentence': 'Votre courrier reste dans la boîte d’envoi et part dès que le réseau revient.',
  'pane.verdict.unsure': 'Nous ne pouvons pas encore le dire',
  'pane.verdict.stopped': 'Arrêté à {done} sur {all}',
  'pane.verdict.lost': 'L’assistant s’est arrêté à {done} sur {all}',
  'pane.verdict.refused': 'L’assistant n’a pas pu accepter cela',
  'pane.verdict.refused.sentence': 'Il s’est arrêté à « {path} » : {say}',
  'pane.verdict.known': 'Connu',
  'pane.verdict.not-known': 'Inconnu',
  'pane.verdict.known.nothing': 'Rien pour l’instant.',
  'pane.verdict.fits':
    '{count, plural, one {Une cause possible d’après ce que nous avons vu} many {# de causes possibles d’après ce que nous avons vu} other {# causes possibles d’après ce que nous avons vu}}',
  'pane.verdict.not-tested': 'Non testé',
  'pane.verdict.not-tested.sign-in': 'L’identification : aucun mot de passe n’a été donné.',
  'pane.verdict.not-tested.mail': 'L’envoi lui-même : aucun message n’a été envoyé.',
  'pane.verdict.safe': 'Votre courrier est en sécurité : il attend dans la boîte d’envoi.',
  'pane.verdict.why': 'Pourquoi nous le disons',
  'pane.verdict.words': 'La réponse exacte du serveur',
  'pane.verdict.ruled-out': 'Écarté ({count})',
  'pane.verdict.tried': 'Essayé d’ici à l’instant : cela fonctionne.',
  'pane.verdict.change': 'À changer dans Outlook',
  'pane.verdict.tell': 'Que faire',
  'pane.verdict.otherwise': 'Une autre solution',
  'pane.change.what': 'Paramètre',
  'pane.change.now': 'actuel',
  'pane.change.to': 'nouveau',
  'pane.change.changed': 'C’est changé',
  'pane.again': 'Vérifier à nouveau',
  'pane.something-else': 'Autre chose',
  'pane.copy': 'Copier',
  'pane.copy.what': 'Copier {what}',
  'pane.copy.message': 'le message',
  'pane.copied': 'Copié',
  'pane.quote.all': 'Tout afficher',
  'pane.quote.less': 'Afficher moins',

  // Where to click
  'pane.steps.title': 'Où cliquer',
  'pane.steps.outlook': 'Votre Outlook',
  'pane.steps.none': 'Dans cet Outlook, il n’y a rien à cliquer pour cela.',
  'pane.steps.mailbox':
    'Le nouvel Outlook envoie par les serveurs de Microsoft ; notre test d’ici montre le serveur et les paramètres, pas leur ligne.',

  // Compared with before
  'pane.compare.fixed': 'Ces paramètres fonctionnent d’ici',
  'pane.compare.fixed.sentence': 'L’identification n’a pas été testée ; cliquez sur Envoyer/Recevoir dans Outlook.',
  'pane.compare.same': 'Même réponse qu’avant',
  'pane.compare.next': 'Un pas de plus',
  'pane.compare.next.sentence': 'L’obstacle a disparu ; ensuite : {cause}.',
  'pane.compare.title': 'Avant et maintenant',
  'pane.compare.before': 'avant',
  'pane.compare.now': 'maintenant',
  'pane.compare.result': 'Résultat',
  'pane.compare.answer': 'Réponse',
  'pane.compare.accepted': 'ouvert, {ms}\u00a0ms',
  'pane.compare.refused': 'refusé',
  'pane.compare.silent': 'aucune en {s}\u00a0s',
  'pane.compare.unreachable': 'aucun chemin',
  'pane.compare.prohibited': 'interdit par un pare-feu',
  'pane.compare.unseen': 'non vérifié',

  // The path
  'pane.path.outlook': 'Outlook',
  'pane.path.computer': 'Ce PC',
  'pane.path.network': 'Réseau',
  'pane.path.server': 'Serveur de messagerie',
  'pane.path.part': '{part} : {state}',
  'pane.path.good': 'Le chemin vers le serveur de messagerie est ouvert.',
  'pane.path.looking': 'Nous regardons jusqu’où le chemin est ouvert.',
  'pane.path.open': 'Nous n’avons pas vérifié jusqu’où le chemin est ouvert.',
  'pane.path.stops': 'Cela bloque ici : {part}.',
  'pane.path.maybe': 'Cela bloque peut-être ici : {part}.',
  'pane.path.uncertain': 'L’endroit où cela bloque n’est pas certain.',

  // Announced
  'pane.said.reading':
    '{codes, plural, =0 {Texte lu.} one {Texte lu : # code.} many {Texte lu : # de codes.} other {Texte lu : # codes.}}',
  'pane.said.checking':
    '{count, plural, one {Vérification, # test} many {Vérification, # de tests} other {Vérification, # tests}}',
  'pane.said.half': 'La moitié est faite',

  // This computer
  ...paneBegin,
} as const satisfies Translation<typeof en>;
