/** Pairing a page with the helper, in the pane and in the terminal. */
export const pairing = {
  'pair.code': 'The code is  {code}',
  'pair.how':
    'Type it into the page that asks for it. It is good for two minutes and for one page; anybody who has it can use the helper as you do.',
  'pair.no-helper': 'No helper of yours is running. Start it with "outbox-doctor serve", or from the Start menu.',
  'pair.not-kept': 'The folder {folder} cannot be written to, so no code can be given.',
  'pair.revoked':
    'Every page is disconnected, and none of the old ones is let in again until it is opened or paired anew.',
  'pair.arguments': 'pair takes no arguments, but got "{given}".',
  'help.pair': `Usage: outbox-doctor pair [--revoke]

Shows a code of eight digits for a page that asks for one. It is good for two minutes and for one page.

  --revoke   disconnect every page, and make what they were given useless`,
  'pane.pair.title': 'Connect this page to the helper',
  'pane.pair.sentence':
    'This computer does not tell the helper whose page this is, so the helper gives you a code for it. It asks once; the page keeps the answer.',
  'pane.pair.terminal': 'The code comes in a terminal, in the folder of Outbox Doctor:',
  'pane.pair.label': 'Code of eight digits',
  'pane.pair.connect': 'Connect',
  'pane.pair.code': 'That is not the code that the helper shows. After five wrong ones it needs a new one.',
  'pane.pair.no-code': 'No code is open just now: it is good for two minutes and for one page. Get a new one.',
  'pane.pair.later': 'There were too many tries. Wait a minute, then get a new code.',
  'pane.foreign': 'The helper of somebody else answers here',
  'pane.foreign.sentence':
    'It belongs to another user of this computer, so this page tells it nothing. Start your own helper, and open the address that it shows.',
} as const;
