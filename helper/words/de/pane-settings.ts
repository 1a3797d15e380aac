import type { paneSettings as en } from '../en/pane-settings.ts';
import type { Translation } from '../translation.ts';

export const paneSettings = {
  'pane.settings': 'Einstellungen',
  'pane.settings.outlook.detected': 'wie erkannt',
  'pane.settings.blocklists': 'Öffentliche Sperrlisten nach unserer Internetadresse fragen',
  'pane.settings.blocklists.about':
    'Ausgeschaltet wird niemand sonst gefragt. Eingeschaltet erfahren die Listen die öffentliche Adresse dieses Netzwerks.',
  'pane.settings.managed': 'Von Ihrer Organisation festgelegt',
  'pane.settings.about': 'Info',
  'pane.settings.about.helper': 'Helfer {version}',
  'pane.settings.about.away': 'Der Helfer ist nicht da.',
  'pane.settings.about.licence': 'Freie Software unter der MIT-Lizenz; die Lizenzen ihrer Teile liegen bei.',
  'pane.settings.done': 'Fertig',
} as const satisfies Translation<typeof en>;
