import type { pairing as en } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pairing.ts in Spanish. */
export const pairing = {
  'pair.code': 'El código es  {code}',
  'pair.how':
    'Escríbalo en la página que lo pide. Vale dos minutos y para una sola página; quien lo tenga puede usar el asistente como usted.',
  'pair.no-helper':
    'No hay ningún asistente suyo en marcha. Inícielo con "outbox-doctor serve", o desde el menú Inicio.',
  'pair.not-kept': 'No se puede escribir en la carpeta {folder}, así que no se puede dar ningún código.',
  'pair.revoked':
    'Todas las páginas están desconectadas, y ninguna de las antiguas vuelve a entrar hasta que se abra o se conecte de nuevo.',
  'pair.arguments': 'pair no lleva argumentos, pero recibió "{given}".',
  'help.pair': `Uso: outbox-doctor pair [--revoke]

Muestra un código de ocho cifras para una página que pide uno. Vale dos minutos y para una sola página.

  --revoke   desconectar todas las páginas, y dejar sin valor lo que recibieron`,
  'pane.pair.title': 'Conectar esta página con el asistente',
  'pane.pair.sentence':
    'Este equipo no dice al asistente de quién es esta página, así que el asistente le da un código para ella. Lo pide una sola vez; la página guarda la respuesta.',
  'pane.pair.terminal': 'El código se obtiene en una terminal, en la carpeta de Outbox Doctor:',
  'pane.pair.label': 'Código de ocho cifras',
  'pane.pair.connect': 'Conectar',
  'pane.pair.code': 'Ese no es el código que muestra el asistente. Tras cinco equivocados hace falta uno nuevo.',
  'pane.pair.no-code':
    'Ahora mismo no vale ningún código: cada uno vale dos minutos y para una sola página. Pida uno nuevo.',
  'pane.pair.later': 'Hubo demasiados intentos. Espere un minuto y pida un código nuevo.',
  'pane.foreign': 'Aquí responde el asistente de otra persona',
  'pane.foreign.sentence':
    'Es de otro usuario de este equipo, así que esta página no le dice nada. Inicie su propio asistente y abra la dirección que muestra.',
} as const satisfies Translation<typeof en>;
