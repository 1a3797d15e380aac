import type { heard as en } from '../en/heard.ts';
import type { Translation } from '../translation.ts';

export const heard = {
  'read.instead.receiving':
    'C’est une erreur de réception du courrier, pas d’envoi. Regardez le serveur entrant, son nom d’utilisateur et son mot de passe ; ce programme n’examine que l’envoi.',
  'read.instead.address-book':
    'Outlook n’a pas pu chercher son carnet d’adresses. L’envoi de courrier n’en a pas besoin.',
  'read.instead.synchronizing':
    'Outlook n’a pas pu mettre à jour des dossiers ou des calendriers. Tout le courrier a été envoyé.',
  'read.instead.other-program': 'Ce texte concerne un autre programme ou une autre tâche, pas l’envoi de courrier.',
  'read.instead.delivered': 'Ceci confirme qu’un message est arrivé. Tout s’est bien passé.',
  'read.delayed':
    'Outlook a bien envoyé ce message. Il n’est pas encore arrivé, et des serveurs de messagerie essaient toujours ; ne le renvoyez pas.',
  'read.label.recipient': 'Non remis à',
  'read.because.reply': 'la réponse du serveur : {what}',
  'read.because.reply-code': 'le code du serveur {what}',
  'read.because.message': 'la phrase d’Outlook',
  'read.because.code': 'le code {what}',
  'read.because.socket': 'l’erreur réseau {what}',
  'read.because.words': '« {what} »',
  'read.because.settings': 'les paramètres : {what}',
  'read.because.provider': 'ce qu’accepte {what}',
  'read.fits.reply': 'La réponse du serveur y correspond : {what}.',
  'read.fits.reply-code': 'Le code {what} du serveur y correspond.',
  'read.fits.message': 'La phrase d’Outlook y correspond.',
  'read.fits.code': 'Le code {what} y correspond.',
  'read.fits.socket': 'L’erreur réseau {what} y correspond.',
  'read.fits.words': '« {what} » y correspond.',
  'read.fits.settings': 'Les paramètres y correspondent : {what}.',
  'read.fits.provider': 'Ce qu’accepte {what} y correspond.',
  'mail.too-large':
    'Ceci fait plus de {limit} Mo ; nous n’en lisons pas plus. Donnez seulement les lignes qui contiennent l’erreur.',
  'mail.too-long':
    'Ce message a plus de lignes ou de parties que nous n’en lisons. Donnez seulement les lignes qui contiennent l’erreur.',
  'mail.too-deep':
    'Ce message contient des messages dans des messages, plus profond que nous ne lisons. Ouvrez celui qui est revenu, et donnez-le.',
  'mail.damaged':
    'Ce n’est pas un message Outlook (.msg), ou il n’est pas entier. Enregistrez-le à nouveau, ou donnez seulement les lignes qui contiennent l’erreur.',
  // What a code means, where nothing else is told
  'means.code': '{code} : {means}',
  'means.configuration': 'Il manque à Outlook quelque chose pour envoyer, ou quelque chose y est faux.',
  'means.dns': 'Outlook n’a pas trouvé le serveur sortant par son nom.',
  'means.connect': 'Outlook n’a pas pu se connecter au serveur sortant.',
  'means.cut': 'La connexion au serveur sortant a été fermée avant que le message soit envoyé.',
  'means.time-out': 'Le serveur sortant n’a pas répondu à temps.',
  'means.tls': 'Outlook et le serveur n’ont pas pu établir la connexion chiffrée.',
  'means.greeting': 'Le serveur a mis fin à la conversation avec Outlook dès le début.',
  'means.auth': 'Outlook n’a pas pu s’identifier auprès du serveur.',
  'means.envelope': 'Le serveur sortant n’a pas pris le message.',
  'means.sender': 'Le serveur sortant a refusé l’expéditeur.',
  'means.recipient': 'Le serveur sortant a refusé un destinataire.',
  'means.data': 'Le message s’est arrêté en route vers le serveur sortant.',
  'means.policy': 'Le serveur a refusé le message d’après une de ses règles.',
  'means.client-store': 'Outlook a eu un problème avec ses propres données, avant tout envoi.',

  'pane.item.offer': 'Message ouvert : « {subject} »',
  'pane.item.use': 'Utiliser ce message',
  'pane.item.another': 'Vous avez ouvert un autre message qui contient une erreur.',
  'pane.item.look': 'Examiner celui-là',
  'pane.item.unreadable': 'Outlook ne nous laisse pas lire ce message. Collez son texte.',
  'pane.item.none': 'Aucun message n’est ouvert dans Outlook. Ouvrez celui qui est revenu, ou collez l’erreur.',
  'pane.item.unreadable.code':
    'Outlook n’a pas pu transmettre ce message (erreur {code}). Ouvrez-le à nouveau, ou collez son texte.',
  'pane.item.restricted':
    'Ce message est protégé, ou Outlook ne permet pas aux compléments de le lire. Collez son texte.',
  'pane.item.old':
    'Cet Outlook est trop ancien pour transmettre des messages aux compléments. Collez le texte du message.',
  'pane.item.shared': 'Il se trouve dans la boîte partagée {address}. C’est ce compte que nous examinons.',
  'pane.item.draft':
    'Un brouillon est ouvert : « {subject} », {recipients, plural, =0 {sans destinataire pour l’instant} one {# destinataire} many {# de destinataires} other {# destinataires}}.',
  'pane.item.draft.unnamed':
    'Un brouillon est ouvert, {recipients, plural, =0 {sans destinataire pour l’instant} one {# destinataire} many {# de destinataires} other {# destinataires}}.',
} as const satisfies Translation<typeof en>;
