import type { history as en } from '../en/history.ts';
import type { Translation } from '../translation.ts';

/** The words of en/history.ts in French. */
export const history = {
  'history.none': 'Rien n’a été trouvé depuis cet ordinateur au cours des 90 derniers jours.',
  'history.off': 'Les diagnostics ne sont pas conservés sur cet ordinateur.',
  'history.erased': 'Tous les diagnostics sont effacés.',
  'history.begun-anew': 'Ce qui était conservé n’a pas pu être lu ; tout recommence à zéro.',
  'history.unknown': 'impossible à dire',
  'history.undecided': 'peut-être : {causes}',
  'history.keep': '--keep {given} : il faut on ou off.',
  'history.one': 'Donnez --erase ou --keep, pas les deux : --keep off efface aussi.',
  'history.broke': 'Les diagnostics conservés n’ont pas pu être modifiés ({reason}).',
  'server.history.not-kept': 'cet ordinateur ne laisse pas modifier ses diagnostics',

  'pane.history.title': 'Diagnostics précédents sur cet ordinateur',
  'pane.history.sentence': 'Au plus 50 des 90 derniers jours, conservés seulement sur cet ordinateur.',
  'pane.history.reading': 'Lecture de ce qui est conservé…',
  'pane.history.none': 'Rien n’a été trouvé au cours des 90 derniers jours.',
  'pane.history.off': 'Les diagnostics ne sont pas conservés sur cet ordinateur.',
  'pane.history.away': 'C’est l’assistant qui les conserve. Lancez-le, et ils viennent d’eux-mêmes.',
  'pane.history.begun-anew': 'Ce qui était conservé n’a pas pu être lu ; la liste recommence à zéro.',
  'pane.history.unknown': 'Impossible à dire',
  'pane.history.undecided': 'Non tranché. Peut-être : {cause}',
  'pane.history.network': 'Connexion réseau : {network}',
  'pane.history.server': '{host}, port {port}',
  'pane.history.compare': 'Comparer à aujourd’hui',
  'pane.history.compare.what': 'Comparer à aujourd’hui : {at}',
  'pane.history.erase': 'Tout effacer',
  'pane.history.erase.sure':
    '{count, plural, one {Effacer le # diagnostic} other {Effacer les # diagnostics}} de cet ordinateur ?',
  'pane.history.erase.yes': 'Effacer',
  'pane.history.erase.no': 'Conserver',
  'pane.history.keep': 'Conserver les diagnostics 90 jours sur cet ordinateur',
  'pane.history.keep.next': 'Si vous décochez, ce qui est conservé est effacé.',
  'pane.history.same': 'Comme le {day} : {cause}.',
  'pane.history.back': 'Retour',
  'pane.foot.report': 'Rapport',
  'pane.foot.history': 'Historique',
} as const satisfies Translation<typeof en>;
