/** The words of the pane's settings. */
export const paneSettings = {
  'pane.settings': 'Settings',
  'pane.settings.outlook.detected': 'as detected',
  'pane.settings.blocklists': 'Ask public blocklists about our Internet address',
  'pane.settings.blocklists.about': 'Off, nobody else is asked. On, the lists learn this network’s public address.',
  'pane.settings.managed': 'Set by your organization',
  'pane.settings.about': 'About',
  'pane.settings.about.helper': 'Helper {version}',
  'pane.settings.about.away': 'The helper is not there.',
  'pane.settings.about.licence': 'Free software under the MIT licence; the licences of its parts come with it.',
  'pane.settings.done': 'Done',
} as const;
