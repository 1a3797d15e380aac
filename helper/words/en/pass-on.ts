/**
 * The text to hand on to whoever can act: a provider, an administrator, whoever runs a network. Always the same five
 * lines. An ask is for its reader, who may not be the user: it names what is wanted, and where.
 */
export const passOn = {
  'pass-on.fails.from': 'Sending mail from {mailbox} through {host}, port {port}, does not work: {what}.',
  'pass-on.fails.through': 'Sending mail through {host}, port {port}, does not work: {what}.',
  'pass-on.fails.at': 'Sending mail through {host} does not work: {what}.',
  'pass-on.fails': 'Sending mail from Outlook does not work: {what}.',
  'pass-on.fails.bounce': 'Outlook sent this mail, and {server} refused it: {what}.',
  'pass-on.fails.bounce.unnamed': 'Outlook sent this mail, and it came back: {what}.',
  'pass-on.fails.likely': 'possibly {cause}',
  'pass-on.fails.unknown': 'the cause is not known yet',
  'pass-on.since': 'First seen: {since}.',
  'pass-on.since.unknown': 'Seen: {at}; whether it was so before is not known.',

  'pass-on.said': 'The server said, word for word: {words}',

  'pass-on.tested': 'Tested from the sender’s own computer, {at}: {list}.',
  'pass-on.tested.address': 'Tested from the sender’s own computer, Internet address {address}, {at}: {list}.',
  'pass-on.tested.nothing': 'Nothing was tested; only the error was read, {at}.',
  'pass-on.tested.one': '{check}: {saw}',

  'pass-on.ask': 'What we ask for: {ask}',
  'pass-on.id': 'Report: {id}',

  'pass-on.ask.look': 'Look into this, and tell what has to change.',
  'pass-on.ask.log': 'Look into the log of {host} at that time, and tell what has to change.',
  'pass-on.ask.smtp-auth':
    'Switch on Authenticated SMTP for the mailbox {mailbox} (Microsoft 365: Users, the user, Mail, Manage email apps).',
  'pass-on.ask.smtp-auth.unnamed':
    'Switch on Authenticated SMTP for this mailbox (Microsoft 365: Users, the user, Mail, Manage email apps).',
  'pass-on.ask.smtp-auth.tenant':
    'Allow Authenticated SMTP for the mailbox {mailbox}, though it is off for the whole organization (Exchange Online PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.smtp-auth.tenant.unnamed':
    'Allow Authenticated SMTP for this mailbox, though it is off for the whole organization (Exchange Online PowerShell: Set-CASMailbox, -SmtpClientAuthenticationDisabled $false).',
  'pass-on.ask.basic-auth':
    'Allow sending with a password (Authenticated SMTP) for the mailbox {mailbox}, or tell which way of signing in Outlook has to use.',
  'pass-on.ask.basic-auth.unnamed':
    'Allow sending with a password (Authenticated SMTP) for this mailbox, or tell which way of signing in Outlook has to use.',
  'pass-on.ask.oauth': 'Tell which way of signing in {host} takes from Outlook: OAuth 2.0, or an app password.',
  'pass-on.ask.unlock': 'Unlock the mailbox {mailbox} for sending, and tell why it was locked.',
  'pass-on.ask.unlock.unnamed': 'Unlock this mailbox for sending, and tell why it was locked.',
  'pass-on.ask.server-down': 'Look why {host} gives no answer on port {port}, and tell when it is back.',
  'pass-on.ask.let-in':
    'Let connections from the sender’s Internet address in to {host}; other addresses get an answer.',
  'pass-on.ask.delist':
    'Take the sender’s Internet address off the block list that the server’s words name, or tell which server to send through.',
  'pass-on.ask.renew': 'Renew the certificate of {host}.',
  'pass-on.ask.certificate-dates': 'Give {host} a certificate that is good today.',
  'pass-on.ask.certificate-name': 'Add {host} to the server’s certificate, or tell the name that stands in it.',
  'pass-on.ask.certificate-trust': 'Give {host} a certificate of an authority that Windows and macOS trust.',
  'pass-on.ask.certificate-chain': 'Make {host} send the intermediate certificates along with its own.',
  'pass-on.ask.certificate-key': 'Give {host} a certificate with a key and a signature of today’s strength.',
  'pass-on.ask.tls': 'Switch on TLS 1.2 or later on {host}, port {port}.',
  'pass-on.ask.starttls': 'Offer encryption (STARTTLS) on {host}, port {port}, or tell which port offers it.',
  'pass-on.ask.sign-in': 'Offer a way to sign in (AUTH PLAIN or LOGIN) on {host}, port {port}, once it is encrypted.',
  'pass-on.ask.open-port': 'Let connections to {host}, port {port}, out of this network.',
  'pass-on.ask.pass-unchanged': 'Let connections to {host}, port {port}, pass this network unchanged.',
  'pass-on.ask.inspection': 'Leave connections to {host}, port {port}, out of the inspection of encrypted traffic.',
  'pass-on.ask.relay': 'Let the mailbox {mailbox} send through {host} once it has signed in.',
  'pass-on.ask.sender': 'Allow {mailbox} as sender, or tell which address this account may send from.',
  'pass-on.ask.limit': 'Tell the sending limit of this mailbox, and when it may send again.',
  'pass-on.ask.size': 'Tell the largest message that {host} takes, or raise that limit.',
  'pass-on.ask.domain': 'Set SPF, DKIM and DMARC of the sender’s domain so that mail through {host} passes.',
  'pass-on.ask.rule': 'Look which rule refused this mail, by the server’s words above, and tell what has to change.',
} as const;
