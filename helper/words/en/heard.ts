/** What reading a text tells, on the command line and in the pane, and why a mail cannot be read. */
export const heard = {
  'read.instead.receiving':
    'This is an error of receiving mail, not of sending it. Look at the incoming server, its user name and its password; this program looks at sending only.',
  'read.instead.address-book': 'Outlook could not fetch its address book. Sending mail does not need it.',
  'read.instead.synchronizing': 'Outlook could not bring folders or calendars up to date. No mail was left unsent.',
  'read.instead.other-program': 'This text is about another program or another task, not about sending mail.',
  'read.instead.delivered': 'This is a report that mail arrived. Nothing failed.',
  'read.delayed':
    'Outlook did send this mail. It has not arrived yet, and mail servers are still trying; do not send it again.',
  'read.label.recipient': 'Did not reach',
  'read.because.reply': 'the server’s words: {what}',
  'read.because.reply-code': 'the server’s code {what}',
  'read.because.message': 'Outlook’s sentence',
  'read.because.code': 'the code {what}',
  'read.because.socket': 'network error {what}',
  'read.because.words': '“{what}”',
  'read.because.settings': 'the settings: {what}',
  'read.because.provider': 'what {what} accepts',
  'mail.too-large': 'This has over {limit} MB; we read no more. Give just the lines with the error.',
  'mail.too-long': 'This mail has more lines or parts than we read. Give just the lines with the error.',
  'mail.too-deep': 'This mail has mails within mails, deeper than we read. Open the one that came back, and give that.',
  'mail.damaged':
    'This is no Outlook message (.msg), or not a whole one. Save it again, or give just the lines with the error.',
} as const;
