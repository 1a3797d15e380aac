import type { history as en } from '../en/history.ts';
import type { Translation } from '../translation.ts';

/** The words of en/history.ts in Spanish. */
export const history = {
  'history.none': 'Desde este equipo no se encontró nada en los últimos 90 días.',
  'history.off': 'Los diagnósticos no se conservan en este equipo.',
  'history.erased': 'Se han borrado todos los diagnósticos.',
  'history.begun-anew': 'Lo que se conservaba no se pudo leer; se empieza de nuevo.',
  'history.unknown': 'no se pudo decir',
  'history.undecided': 'quizá: {causes}',
  'history.keep': '--keep {given}: tiene que ser on u off.',
  'history.one': 'Dé --erase o --keep, no los dos: --keep off también borra.',
  'history.broke': 'Los diagnósticos conservados no se pudieron cambiar ({reason}).',
  'server.history.not-kept': 'este equipo no deja cambiar sus diagnósticos',

  'pane.history.title': 'Diagnósticos anteriores en este equipo',
  'pane.history.sentence': 'Como máximo 50 de los últimos 90 días, conservados solo en este equipo.',
  'pane.history.reading': 'Leyendo lo que se conserva…',
  'pane.history.none': 'No se encontró nada en los últimos 90 días.',
  'pane.history.off': 'Los diagnósticos no se conservan en este equipo.',
  'pane.history.away': 'Los conserva el asistente. Inícielo y aparecen solos.',
  'pane.history.begun-anew': 'Lo que se conservaba no se pudo leer; la lista empieza de nuevo.',
  'pane.history.unknown': 'No se pudo decir',
  'pane.history.undecided': 'Sin decidir. Quizá: {cause}',
  'pane.history.network': 'Conexión de red: {network}',
  'pane.history.server': '{host}, puerto {port}',
  'pane.history.compare': 'Comparar con hoy',
  'pane.history.compare.what': 'Comparar con hoy: {at}',
  'pane.history.erase': 'Borrar todo',
  'pane.history.erase.sure':
    '{count, plural, one {¿Borrar el # diagnóstico} other {¿Borrar los # diagnósticos}} de este equipo?',
  'pane.history.erase.yes': 'Borrar',
  'pane.history.erase.no': 'Conservar',
  'pane.history.keep': 'Conservar los diagnósticos 90 días en este equipo',
  'pane.history.keep.next': 'Al desactivarlo se borra lo que se conserva.',
  'pane.history.same': 'Lo mismo que el {day}: {cause}.',
  'pane.history.back': 'Atrás',
  'pane.foot.report': 'Informe',
  'pane.foot.history': 'Historial',
} as const satisfies Translation<typeof en>;
