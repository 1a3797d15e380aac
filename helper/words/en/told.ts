/** Causes that signing in, a test message, or the server's words tell. Titles have at most 55 characters. */
export const told = {
  'told.said': 'The server’s own words in the error you met name it: “{words}”.',
  'told.sign-in': 'Signing in just now, the server said: “{words}”.',
  'told.sent': 'To a test message just now the server said: “{words}”.',
  'told.signed-in': 'Signing in worked just now.',
  'told.was-sent': 'The server took a test message just now.',
  'told.settled-by-sign-in': 'Testing the sign-in: outbox-doctor diagnose --sign-in.',
  'told.settled-by-sending': 'Sending a test message to yourself: outbox-doctor diagnose --send-test.',
  'told.settled-by-words': 'The server’s own words, at the end of Outlook’s error or in the mail that came back.',

  'password-expired-or-changed.name': 'a password that has expired or was changed',
  'password-expired-or-changed.title': 'The password has expired or was changed',
  'password-expired-or-changed.tell':
    'Sign in to your provider’s webmail and set a new password there, then store it in Outlook for receiving and sending.',

  'app-password-required.name': 'a missing app password',
  'app-password-required.title': 'The provider wants an app password',
  'app-password-required.tell':
    'Make an app password in your provider’s security settings (two-step verification has to be on), and store it in Outlook in place of the normal one.',
  'app-password-required.policy':
    '{provider} takes an app password from programs like Outlook, not the normal one, and the sign-in was refused.',

  'oauth-required.told':
    'Remove the account from Outlook and add it again, so that Outlook signs in on the provider’s own page. Your mail on the server stays there.',
  'oauth-required.policy': '{provider} takes no passwords from mail programs any more, and the sign-in was refused.',

  'basic-auth-disabled.name': 'password sign-in switched off by the provider',
  'basic-auth-disabled.title': 'The provider has switched password sign-in off',
  'basic-auth-disabled.tell':
    'Ask your administrator or provider whether passwords can be allowed for this mailbox. If not, add the account again with modern sign-in.',

  'smtp-auth-disabled-for-mailbox.name': 'sending by SMTP switched off for the mailbox',
  'smtp-auth-disabled-for-mailbox.title': 'Sending by SMTP is switched off for this mailbox',
  'smtp-auth-disabled-for-mailbox.tell':
    'Ask the administrator to switch on “Authenticated SMTP” for {user} (Microsoft 365: Users, the user, Mail, Manage email apps), or the provider to allow SMTP.',
  'smtp-auth-disabled-for-mailbox.tell.unnamed':
    'Ask the administrator to switch on “Authenticated SMTP” for this mailbox (Microsoft 365: Users, the user, Mail, Manage email apps), or the provider to allow SMTP.',
  'smtp-auth-disabled-for-mailbox.receives':
    'The same user name and password open the mailbox for receiving just now, and {host} refuses them for sending.',

  'account-locked-or-blocked.name': 'a locked account',
  'account-locked-or-blocked.title': 'The account is locked or blocked',
  'account-locked-or-blocked.tell':
    'Do not try the password again for now. Sign in to your provider’s webmail and follow what it says, or ask the provider to unlock {user} and why it was locked.',

  'auth-mechanism-mismatch.worked':
    'Signing in to {host} worked just now with {mechanism}, but not the way Outlook is set.',
  'auth-mechanism-mismatch.told':
    'Ask your provider to offer LOGIN or PLAIN inside TLS on {host}: Outlook speaks no other way with a password.',

  'wrong-credentials.title-user': 'The user name in Outlook is not the one',
  'wrong-credentials.user-worked': 'With the user name {user} and the same password the server let us in just now.',
  'wrong-credentials.tried':
    'Signing in just now was refused: “{words}”. Nothing the server said speaks of another reason.',
  'wrong-credentials.tried-both':
    'Signing in just now was refused as {user} and as {other}: “{words}”. So it is the password.',
  'wrong-credentials.token': 'The server refused the access token just now: “{words}”.',
  'wrong-credentials.works': 'The server took this user name and password just now.',
  'wrong-credentials.stored':
    'The server took this user name and password just now, and had refused Outlook’s: the password stored in Outlook is another one.',
  'wrong-credentials.receives': 'The same password opens the mailbox for receiving.',

  'pop-before-smtp.told':
    'Press Send/Receive so that Outlook fetches mail first, then sends. Better for good: switch on sign-in for the outgoing server.',

  'sender-not-allowed.name': 'a sender address that may not be used',
  'sender-not-allowed.title': 'The server does not let you send as this address',
  'sender-not-allowed.tell':
    'Tell your provider that {email} may not send through this account, and ask to have the address (or “Send As”) allowed.',

  'relay-denied.name': 'mail for others refused',
  'relay-denied.title': 'The server takes no mail for others from you',
  'relay-denied.tell':
    'Tell your provider that {host} answers “relay denied” though Outlook is set to sign in, and ask which server to send through.',

  'recipient-rejected.name': 'a refused recipient',
  'recipient-rejected.title': 'The recipient’s address was refused',
  'recipient-rejected.tell':
    'Compare the recipient’s address letter by letter, delete the one Outlook suggests and type it anew. If it is right, tell the recipient.',

  'message-too-large.told':
    'Attach less, or share large files by a link (OneDrive). Attachments grow by a third on their way.',

  'sending-limit-reached.name': 'a reached sending limit',
  'sending-limit-reached.title': 'The sending limit of the account is reached',
  'sending-limit-reached.tell':
    'Wait until tomorrow, or as long as your provider says, and send to fewer people at once. If you did not send so much, change the password.',

  'mailbox-full.name': 'a full mailbox',
  'mailbox-full.title': 'A mailbox is full',
  'mailbox-full.tell':
    'If it is yours, delete large mails and empty “Deleted Items”. If it is the recipient’s, tell them by another way.',

  'blocklisted-ip.told':
    'Send through your provider’s own server with sign-in on port 465 or 587, where such lists do not count. Else tell your Internet provider the server’s words.',

  'content-rejected.name': 'a message taken for spam or harm',
  'content-rejected.title': 'The server refused what is in the message',
  'content-rejected.tell':
    'Send it without its links and attachments. If that goes through, tell your provider the server’s words.',

  'sender-domain-authentication.name': 'a sender’s domain that is not vouched for',
  'sender-domain-authentication.title': 'The sender’s domain is not vouched for',
  'sender-domain-authentication.tell':
    'Tell whoever runs the domain of {email} that SPF, DKIM or DMARC refuses its mail, with the server’s words. Send through the domain’s own server.',

  'greylisted.told': 'Nothing to change. Leave the mail in the Outbox and press Send/Receive again in 15 minutes.',

  'server-busy.told': 'Nothing to change in Outlook. Leave the mail in the Outbox and send again in half an hour.',

  'server-fault.silent-at':
    '{at, select, signIn {To the sign-in} other {To the test message}} the server gave no answer, though the connection stood.',
  'server-fault.nonsense-at':
    '{at, select, signIn {To the sign-in} other {To the test message}} the server answered what no mail server says.',
  'server-fault.settled-by-log': 'The mail server’s own log: its provider can look up why it refused the message.',
  'helo-refused.told':
    'Tell whoever runs {host}: do not judge mail programs that sign in by the name they give at the start (EHLO).',
  'helo-refused.name-told':
    'Give this computer a name of letters, digits and hyphens only, with a domain where it has one.',
  'server-fault.told': 'Nothing in Outlook is wrong. Tell your mail provider the server’s words and when it was.',

  'data-stall.name': 'a message that gets stuck on its way',
  'data-stall.title': 'Sending starts, then stalls within the message',
  'data-stall.stalled':
    'The server took sender and recipient just now, then nothing more came for {seconds} seconds while the message went over.',
  'data-stall.unfinished':
    'The server took sender and recipient just now, then the message went over so slowly that we gave up after {seconds} seconds and {kilobytes} kilobytes.',
  'data-stall.settled-by': 'Whether the same message goes out at once over a phone hotspot.',
  'data-stall.cut': 'The server took sender and recipient just now, then the connection was cut within the message.',
  'data-stall.tell':
    'Send over a phone hotspot: if that works, tell whoever runs this network, else the mail provider. A guest network, a VPN or a mail scanner on this computer may hold large packets.',
  'data-stall.test': 'As a test only, leave the VPN or pause the antivirus’ mail scan, then send again.',

  'timeout-too-short.name': 'Outlook giving up too early',
  'timeout-too-short.title': 'Outlook gives up before the server answers',
  'timeout-too-short.settled-by': 'Whether sending works after the change of the time-out.',

  'offline-mode.name': 'Outlook working offline',
  'offline-mode.title': 'Outlook is set to work offline',
  'offline-mode.tell': 'Choose Send / Receive, then click “Work Offline” so that it is no longer marked.',
  'offline-mode.settled-by': 'Whether Outlook’s status bar says “Working Offline”.',

  'data-file-problem.name': 'a damaged data file of Outlook',
  'data-file-problem.title': 'Outlook’s data file is damaged or full',
  'data-file-problem.tell':
    'Close Outlook and run its Inbox Repair tool (scanpst.exe) on the data file; keep a copy of the file before.',
  'data-file-problem.settled-by': 'What Outlook’s Inbox Repair tool says.',

  'profile-corruption.name': 'a damaged Outlook profile',
  'profile-corruption.title': 'Outlook’s profile is damaged',
  'profile-corruption.tell':
    'Make a new profile (Control Panel, Mail, Show Profiles, Add), set the account up in it and send from there.',
  'profile-corruption.settled-by': 'Whether sending works from a new profile.',

  'duplicate-profile.name': 'the same account set up twice',
  'duplicate-profile.title': 'The same account is set up twice',
  'duplicate-profile.tell':
    'Look into File, Account Settings: if the account stands there twice, remove one of the two.',
  'duplicate-profile.settled-by': 'Whether the account stands twice in Account Settings.',

  'winsock-corruption.name': 'damaged network settings of Windows',
  'winsock-corruption.title': 'Windows’ network settings are damaged',
  'winsock-corruption.tell':
    'Open a command prompt as administrator, type “netsh winsock reset”, and restart the computer.',
  'winsock-corruption.settled-by': 'Whether other programs on this computer reach the network.',

  'internet-settings-corruption.name': 'damaged Internet options of Windows',
  'internet-settings-corruption.title': 'Windows’ Internet options are damaged',
  'internet-settings-corruption.tell':
    'Open Internet Options, Advanced, and choose “Restore advanced settings”, then restart Outlook.',
  'internet-settings-corruption.settled-by': 'Whether sending works after the Internet options were restored.',

  'low-disk-or-memory.name': 'too little disk space or memory',
  'low-disk-or-memory.title': 'The computer is short of disk space or memory',
  'low-disk-or-memory.tell':
    'Close other programs and free disk space (Windows: Settings, System, Storage), then send again.',
  'low-disk-or-memory.settled-by': 'How much disk space is free.',

  'software-conflict.name': 'another program getting in Outlook’s way',
  'software-conflict.title': 'Another program gets in Outlook’s way',
  'software-conflict.tell':
    'Start Outlook without add-ins (hold Ctrl while it starts) and send. If that works, switch add-ins on one by one.',
  'software-conflict.settled-by': 'Whether sending works in Outlook’s safe mode.',

  'stuck-item.name': 'a message stuck in the Outbox',
  'stuck-item.title': 'A message in the Outbox holds up the others',
  'stuck-item.tell':
    'Switch Outlook to “Work Offline”, move the oldest message from the Outbox to Drafts, go online again, and send it anew from there.',
  'stuck-item.settled-by': 'Whether the others go out once the oldest message is out of the Outbox.',

  'none.because-signed-in':
    '{host} answers on port {port}, its certificate is good, and signing in worked just now. No mail was tested.',
  'none.because-sent':
    '{host} answers on port {port}, signing in worked, and it took a test message to yourself just now.',
} as const;
