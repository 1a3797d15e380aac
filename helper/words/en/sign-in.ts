/** What the sign-in test and the test message say, on the command line and in the list of checks. */
export const signIn = {
  'check.sign-in': 'Signing in',
  'check.send-test': 'A test message to yourself',

  'unseen.not-verified': 'not tried: no encryption with a certificate that holds, and passwords go over nothing less',
  'unseen.no-password': 'not tried: no password was given',
  'unseen.not-reached': 'not tried: the way there broke off before',

  'seen.sign-in.accepted': 'the server took it ({mechanism})',
  'seen.sign-in.accepted-changed': 'taken with the user name {user} ({mechanism})',
  'seen.sign-in.refused': 'refused: {words}',
  'seen.sign-in.unanswered': 'no answer to it',
  'seen.sign-in.no-way': 'offers no way in for this account: {offered}',
  'seen.sent.accepted': 'the server took it',
  'seen.sent.refused':
    '{stage, select, greeting {refused} sender {the sender was refused} recipient {the recipient was refused} data {the message was refused} other {refused after the message}}: {words}',
  'seen.sent.broken':
    'broke off {stage, select, greeting {at the start} sender {at the sender} recipient {at the recipient} data {before the message} other {within the message}}',
  'seen.sent.stalled':
    'stalled {stage, select, greeting {at the start} sender {at the sender} recipient {at the recipient} data {before the message} other {within the message}}',

  'password.ask': 'Password of {user} for {host} (it goes there only, encrypted, and is forgotten): ',
  'password.ask-token': 'Access token of {user} for {host} (it goes there only, encrypted, and is forgotten): ',
  'password.insist':
    'The certificate of {host} does not hold: anybody on the way could read the password. Send it all the same? Type yes to do so: ',
  'usage.password-and-stdin':
    'Standard input is read for “-” already: put the password into the account file (smtp.password), or name files.',
  'usage.sign-in-needs-account': '--sign-in and --send-test need an account: give --account FILE.',
  'usage.sign-in-offline': '--offline sends nothing: leave out --sign-in and --send-test.',
} as const;
