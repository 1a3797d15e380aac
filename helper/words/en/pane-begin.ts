/** The words of the pane where it begins: the first run, several errors, a stuck draft, and why the helper is not there. */
export const paneBegin = {
  // First run
  'pane.first.title': 'Why won’t my mail go out?',
  'pane.first.1': 'Paste the error you saw.',
  'pane.first.2': 'We test from this computer.',
  'pane.first.3': 'You get the one thing to change.',
  'pane.first.privacy': 'We read server names and ports, never mail text or passwords.',
  'pane.first.start': 'Got it',

  // Several errors
  'pane.several-errors':
    '{sending, plural, =0 {{count} errors; none is about sending} one {{count} errors; one stops sending} other {{count} errors; # are about sending}}',
  'pane.several-errors.sentence': 'We start with the one that is chosen; the others are kept.',
  'pane.several-errors.uncoded': 'without a code',
  'pane.several-errors.sending': 'sending',
  'pane.several-errors.other': 'not sending',
  'pane.doubt.host': '“{host}” in the text is no server’s name; it is not used.',
  'pane.doubt.port': 'Port {port} in the text does not exist; ports end at 65535.',

  // A stuck draft
  'pane.draft.from': 'From {address}',
  'pane.draft.attached': 'Attached: {size} MB, the largest is {name}',
  'pane.draft.check': 'Check sending this mail',
  'pane.draft.largest': 'What is attached',
  'pane.draft.one': '{name}: {size} MB',

  // The helper is not there, and why
  'pane.away.barred.title': 'Your browser keeps this page from the helper',
  'pane.away.barred.1': 'Click the icon left of the address.',
  'pane.away.barred.2': 'Set “Local network access” to Allow.',
  'pane.away.barred.3': 'Come back here and press “Try now”.',
  'pane.away.barred.it': 'For IT: the policy is LocalNetworkAccessAllowedForUrls, in Chrome and in Edge.',
  'pane.away.other-program.title': 'Another program answers in the helper’s place',
  'pane.away.other-program.sentence':
    'It uses the port {port} that this page expects the helper at. Close that program, or start the helper: it takes the next free port and tells its address.',
  'pane.helper.start.terminal': 'In a terminal, in the folder of Outbox Doctor:',
  'pane.helper.start.get': 'Not installed? Get it',
  'pane.helper.start.get.sentence':
    'Copy the folder of Outbox Doctor from another computer or ask your IT for it: that needs no Internet. Then, in that folder:',
  'pane.helper.start.running': 'It runs, and is not found?',
  'pane.trust.title': 'This computer does not trust the helper yet',
  'pane.trust.sentence': 'Run this once and answer Yes. It covers localhost on this computer only:',
} as const;
