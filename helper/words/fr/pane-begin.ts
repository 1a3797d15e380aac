import type { paneBegin as en } from '../en/pane-begin.ts';
import type { Translation } from '../translation.ts';

export const paneBegin = {
  'pane.first.title': 'Pourquoi mon courrier ne part-il pas ?',
  'pane.first.1': 'Collez l’erreur que vous avez vue.',
  'pane.first.2': 'Nous testons depuis cet ordinateur.',
  'pane.first.3': 'Vous obtenez la seule chose à changer.',
  'pane.first.privacy':
    'Nous lisons les noms de serveurs et les ports, jamais le texte du courrier ni les mots de passe.',
  'pane.first.start': 'Compris',
  'pane.several-errors':
    '{sending, plural, =0 {{count} erreurs ; aucune ne concerne l’envoi} one {{count} erreurs ; une seule bloque l’envoi} other {{count} erreurs ; # concernent l’envoi}}',
  'pane.several-errors.sentence': 'Nous commençons par celle qui est choisie ; les autres sont conservées.',
  'pane.several-errors.uncoded': 'sans code',
  'pane.several-errors.sending': 'envoi',
  'pane.several-errors.other': 'pas l’envoi',
  'pane.doubt.host': '« {host} » dans le texte n’est pas un nom de serveur ; il n’est pas utilisé.',
  'pane.doubt.port': 'Le port {port} du texte n’existe pas ; les ports s’arrêtent à 65535.',
  'pane.draft.from': 'De {address}',
  'pane.draft.attached': 'Joint : {size} Mo, le plus grand est {name}',
  'pane.draft.check': 'Vérifier l’envoi de ce message',
  'pane.draft.largest': 'Ce qui est joint',
  'pane.draft.one': '{name} : {size} Mo',
  'pane.away.barred.title': 'Votre navigateur sépare cette page de l’assistant',
  'pane.away.barred.1': 'Cliquez sur l’icône à gauche de l’adresse.',
  'pane.away.barred.2': 'Réglez « Accès au réseau local » (Local network access) sur Autoriser.',
  'pane.away.barred.3': 'Revenez ici et appuyez sur « Essayer maintenant ».',
  'pane.away.barred.it':
    'Pour le service informatique : la stratégie est LocalNetworkAccessAllowedForUrls, dans Chrome et dans Edge.',
  'pane.away.other-program.title': 'Un autre programme répond à la place de l’assistant',
  'pane.away.other-program.sentence':
    'Il utilise le port {port}, où cette page attend l’assistant. Fermez ce programme, ou démarrez l’assistant : il prend le port libre suivant et indique son adresse.',
  'pane.helper.start.terminal': 'Dans un terminal, dans le dossier d’Outbox Doctor :',
  'pane.helper.start.get': 'Pas installé ? L’obtenir',
  'pane.helper.start.get.sentence':
    'Copiez le dossier d’Outbox Doctor depuis un autre ordinateur ou demandez-le à votre service informatique : cela se fait sans Internet. Puis, dans ce dossier :',
  'pane.helper.start.running': 'Il est lancé, mais introuvable ?',
  'pane.trust.title': 'Cet ordinateur ne se fie pas encore à l’assistant',
  'pane.trust.sentence': 'Exécutez ceci une fois et répondez Oui. Cela ne vaut que pour localhost sur cet ordinateur :',
} as const satisfies Translation<typeof en>;
