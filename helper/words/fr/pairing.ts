import type { pairing as en } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pairing.ts in French. */
export const pairing = {
  'pair.code': 'Le code est  {code}',
  'pair.how':
    'Saisissez-le dans la page qui le demande. Il vaut deux minutes et pour une seule page ; qui l’a peut utiliser l’assistant comme vous.',
  'pair.no-helper':
    'Aucun de vos assistants n’est en cours. Lancez-le avec "outbox-doctor serve", ou depuis le menu Démarrer.',
  'pair.not-kept': 'Il n’est pas possible d’écrire dans le dossier {folder} ; aucun code ne peut donc être donné.',
  'pair.revoked':
    'Toutes les pages sont déconnectées, et aucune des anciennes n’a de nouveau accès avant d’être rouverte ou reconnectée.',
  'pair.arguments': 'pair ne prend aucun argument, mais a reçu "{given}".',
  'help.pair': `Utilisation\u202f: outbox-doctor pair [--revoke]

Affiche un code de huit chiffres pour une page qui en demande un. Il vaut deux minutes et pour une seule page.

  --revoke   déconnecter toutes les pages, et rendre inutile ce qu’elles ont reçu`,
  'pane.pair.title': 'Connecter cette page à l’assistant',
  'pane.pair.sentence':
    'Cet ordinateur ne dit pas à l’assistant à qui est cette page ; l’assistant vous donne donc un code pour elle. Il le demande une seule fois ; la page garde la réponse.',
  'pane.pair.terminal': 'Le code s’obtient dans un terminal, dans le dossier d’Outbox Doctor :',
  'pane.pair.label': 'Code de huit chiffres',
  'pane.pair.connect': 'Connecter',
  'pane.pair.code': 'Ce n’est pas le code qu’affiche l’assistant. Après cinq codes faux, il en faut un nouveau.',
  'pane.pair.no-code':
    'Aucun code n’est valable en ce moment : il vaut deux minutes et pour une seule page. Demandez-en un nouveau.',
  'pane.pair.later': 'Il y a eu trop d’essais. Attendez une minute, puis demandez un nouveau code.',
  'pane.foreign': 'C’est l’assistant de quelqu’un d’autre qui répond',
  'pane.foreign.sentence':
    'Il appartient à un autre utilisateur de cet ordinateur ; cette page ne lui dit donc rien. Lancez votre propre assistant, et ouvrez l’adresse qu’il affiche.',
} as const satisfies Translation<typeof en>;
