/** The words of the pane where nobody changes a setting: a mail that came back, somebody else's turn, watching a server. */
export const paneVerdict = {
  // A text that tells something by itself
  'pane.told.bounce': 'Your Outlook did send this mail',
  'pane.told.bounce.refused': '{host} refused it.',
  'pane.told.bounce.returned': 'Another mail server gave it back.',
  'pane.told.bounce.delayed': 'It is not lost: the servers go on trying by themselves.',
  'pane.told.refused.no-mailbox': '{host} refused it: there is no mailbox {recipient}.',
  'pane.told.refused.why': '{host} refused the mail to {recipient}. The reason: {cause}.',
  'pane.told.refused.perhaps': '{host} refused the mail to {recipient}. Perhaps the reason: {cause}.',
  'pane.told.returned.no-mailbox': 'The mail to {recipient} came back: there is no such mailbox.',
  'pane.told.returned.why': 'The mail to {recipient} came back. The reason: {cause}.',
  'pane.told.returned.perhaps': 'The mail to {recipient} came back. Perhaps the reason: {cause}.',
  'pane.told.text': 'What your text tells',
  'pane.told.text.sentence': 'This is what fits it. Name the account, and we test from here which it is.',
  'pane.told.answer': 'Their answer',
  'pane.told.answer.copy': 'Copy their answer',
  'pane.told.name': 'Name the account',
  'pane.told.anyway': 'Check the account as well',
  'pane.path.own-server': 'Your server',
  'pane.path.their-server': 'Their server',
  'pane.path.mailbox': 'Mailbox',

  // A message to pass on
  'pane.pass.to.provider': 'Tell your mail provider',
  'pane.pass.to.network': 'Tell whoever runs this network',
  'pane.pass.to.administrator': 'Tell your administrator',
  'pane.pass.copy': 'Copy message',
  'pane.pass.text': 'The message, word for word',
  'pane.verdict.administrator': 'Only an administrator can change this',
  'pane.verdict.administrator.perhaps': 'Perhaps only an administrator can change this',
  'pane.verdict.off.tenant': 'The server said that it is switched off for the whole organization (tenant).',
  'pane.verdict.off.mailbox': 'The server said that it is switched off for this mailbox.',

  'pane.item.stay': 'Stay',

  // Watching
  'pane.watch': 'Watch, tell me',
  'pane.watch.on': 'Watching: we look again every minute while this page is open. Last look at {time}.',
  'pane.watch.offline': 'We look again by ourselves when the network is back.',
  'pane.watch.looking': 'Looking again …',
  'pane.watch.stop': 'Stop watching',
  'pane.watch.back': 'The mail server answers again',

  // One answer of a person
  'pane.webmail': 'Can you sign in to webmail with this password?',
  'pane.webmail.yes': 'Yes',
  'pane.webmail.no': 'No',
  'pane.webmail.store': 'The password stored in Outlook may be an old one: store the one that webmail takes.',
  'pane.webmail.told.yes': 'Told by you: webmail takes this password.',
  'pane.webmail.told.no': 'Told by you: webmail does not take this password.',

  // Shorter
  'pane.steps.different': 'My screen looks different',
  'pane.checks.fine': '{count, plural, one {# check was fine} other {# checks were fine}}',
  'pane.checks.none': '{count, plural, one {# check had nothing to see} other {# checks had nothing to see}}',
  'pane.saw.partly': 'Not finished: {saw}',
  'pane.verdict.settle': 'What would settle it',
  'pane.verdict.known.stopped': 'From these we can say',
  'pane.settle.end': 'Letting the check run to its end.',
  'pane.settle.error': 'The error that Outlook shows now, pasted here.',
  'pane.settle.network': 'Checking again over another network, such as a phone hotspot.',
  'pane.account.name-server': 'Name the mail server',
  'pane.account.unnamed': 'We do not know the mail server of {domain}',
  'pane.account.unnamed.sentence': 'We found no settings for it. What does Outlook have?',
  'pane.account.unnamed.where': 'Where Outlook shows it',
  'pane.account.unnamed.skip': 'I do not know it',
  'pane.account.unnamed.waiting':
    'We do not know the mail server of {domain}. The helper looks for it; you can name it, too.',
  'pane.account.host.needed': 'Type the server’s name as Outlook has it. Without it there is nothing to test.',
} as const;
