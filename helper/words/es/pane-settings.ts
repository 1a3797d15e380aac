import type { paneSettings as en } from '../en/pane-settings.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pane-settings.ts in Spanish. */
export const paneSettings = {
  'pane.settings': 'Configuración',
  'pane.settings.outlook.detected': 'el detectado',
  'pane.settings.blocklists': 'Preguntar a listas de bloqueo públicas por nuestra dirección de Internet',
  'pane.settings.blocklists.about':
    'Desactivado, no se pregunta a nadie más. Activado, las listas conocen la dirección pública de esta red.',
  'pane.settings.managed': 'Definido por su organización',
  'pane.settings.about': 'Acerca de',
  'pane.settings.about.helper': 'Asistente {version}',
  'pane.settings.about.away': 'El asistente no está.',
  'pane.settings.about.licence': 'Software libre con licencia MIT; las licencias de sus partes lo acompañan.',
  'pane.settings.done': 'Listo',
} as const satisfies Translation<typeof en>;
