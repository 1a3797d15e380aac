import type { paneSettings as en } from '../en/pane-settings.ts';
import type { Translation } from '../translation.ts';

/** The words of en/pane-settings.ts in French. */
export const paneSettings = {
  'pane.settings': 'Paramètres',
  'pane.settings.outlook.detected': 'tel que détecté',
  'pane.settings.blocklists': 'Demander notre adresse Internet à des listes de blocage publiques',
  'pane.settings.blocklists.about':
    'Désactivé, personne d’autre n’est interrogé. Activé, les listes apprennent l’adresse publique de ce réseau.',
  'pane.settings.managed': 'Défini par votre organisation',
  'pane.settings.about': 'À propos',
  'pane.settings.about.helper': 'Assistant {version}',
  'pane.settings.about.away': 'L’assistant n’est pas là.',
  'pane.settings.about.licence': 'Logiciel libre sous licence MIT ; les licences de ses composants l’accompagnent.',
  'pane.settings.done': 'Terminé',
} as const satisfies Translation<typeof en>;
