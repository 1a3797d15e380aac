/** What is said of the conversation with the server, and of the comparison with others. */
export const conversation = {
  'check.control-talks': 'What other mail servers say',
  'check.decoy-ports': 'Addresses that no server has',

  'seen.control-talks.none': 'nobody to talk to',
  'seen.control-talks.plain': '{plain} of {all} offer no encryption here',
  'seen.control-talks.whole': 'of {all} asked, {whole} answered to the end; {good} showed a certificate trusted here',
  'seen.decoys.nobody': 'no answer, as it should be',
  'seen.decoys.taken': 'something takes connections on {ports}',
  'seen.decoys.greeted': 'something answers on {ports}: {words}',

  'starttls-missing.works':
    '{host} does not offer encryption (STARTTLS) on port {port}, yet it works when asked for: the offer was taken out on the way.',
  'starttls-missing.starred':
    'The words of {host} on port {port} were made unreadable on the way, as some firewalls do, and the offer of encryption (STARTTLS) with them.',
  'starttls-missing.everybody':
    'On port {port} neither {host} nor any other well-known mail server offers encryption (STARTTLS) from here: the offer is taken out on the way.',
  'starttls-missing.unreadable':
    '{host} offers no encryption (STARTTLS) on port {port} and cannot read the command: “{words}”. That is how it looks when something on the way changes it.',
  'starttls-missing.only-here':
    'On port {port}, {host} offers no encryption (STARTTLS), while other mail servers do from here.',
  'starttls-missing.unknown-command':
    'On port {port}, {host} offers no encryption (STARTTLS) and declines it when asked: “{words}”.',
  'starttls-missing.nobody-to-compare': 'On port {port}, {host} offers no encryption (STARTTLS).',
  'starttls-missing.may-be': 'It may as well be the other way round: the comparison does not decide it.',
  'starttls-missing.otherwise': 'What was compared says otherwise.',
  'starttls-missing.settled-by': 'Whether encryption (STARTTLS) is offered over a phone hotspot.',

  'transparent-proxy.name': 'a stand-in for all mail servers',
  'transparent-proxy.title': 'Something answers in the mail server’s place',
  'transparent-proxy.because':
    'On port {port} a mail server answers even at an address where no server is: “{words}”. So something on the way takes every connection, also the one to {host}.',
  'transparent-proxy.taken':
    'On port {port} something takes connections even to an address where no server is. It may answer in the place of {host}, too.',
  'transparent-proxy.proved':
    'Something takes connections on the way, but the server’s certificate proves that it was reached.',
  'transparent-proxy.settled-by': 'Whether the same happens over a phone hotspot.',
  'transparent-proxy.tell':
    'Whoever runs this network can let port {port} through to {host} untouched. Over a phone hotspot it works meanwhile.',

  'blocklisted-ip.name': 'an address on a blocklist',
  'blocklisted-ip.title': 'The server refuses your Internet address (blocklist)',
  'blocklisted-ip.because':
    '{host} turns this network’s public address away because a list of bad addresses holds it: “{words}”.',
  'blocklisted-ip.title-listed': 'Your Internet address is on a blocklist',
  'blocklisted-ip.listed': 'The list {zone} holds {address}, the address that servers see you come from.',
  'blocklisted-ip.settled-by': 'Whether the server lets you in over a phone hotspot.',
  'blocklisted-ip.tell-network':
    'Your Internet address is on a blocklist. Whoever runs this network can look for infected computers and ask the list to take it off. Over a phone hotspot it works meanwhile.',
  'blocklisted-ip.tell':
    'Show your mail provider these words: “{words}”. People who sign in are usually let in from any address.',

  'server-firewall-ip-block.name': 'a server that bars your address',
  'server-firewall-ip-block.title': 'The server lets nobody in from your address',
  'server-firewall-ip-block.because': '{host} turns this network away before anybody could sign in: “{words}”.',
  'server-firewall-ip-block.settled-by': 'Whether the server lets you in over a phone hotspot.',
  'server-firewall-ip-block.tell':
    'Show your mail provider these words and ask them to let your address in: “{words}”.',
  'server-firewall-ip-block.look':
    'Correct an old password on every phone and computer with this account first: wrong ones over and over are why servers bar an address.',

  'server-busy.name': 'a busy server',
  'server-busy.title': 'The mail server is busy',
  'server-busy.because':
    '{host} has no room for another conversation now: “{words}”. Your mail waits in the Outbox and is not lost.',
  'server-busy.settled-by': 'Whether it lets you in some minutes later.',
  'server-busy.wait':
    'Nothing to change in Outlook. Wait some minutes and send again; close other mail programs that use the same account.',

  'server-fault.name': 'a fault in the mail server',
  'server-fault.title': 'Something in the mail server is broken',
  'server-fault.says-so': '{host} says so itself on port {port}: “{words}”.',
  'server-fault.unexplained': '{host} turns everybody or just us away on port {port} and gives no reason: “{words}”.',
  'server-fault.starttls': '{host} offers encryption (STARTTLS) on port {port}, and refuses it when asked: “{words}”.',
  'server-fault.injected':
    'On port {port} of {host} more was said than was asked for just before encryption began. The server is broken, or somebody on the way slips words in.',
  'server-fault.too-much': '{host} does not come to an end on port {port}: it says far more than any mail server does.',
  'server-fault.gibberish':
    '{host} greets like a mail server on port {port} and then says what no mail server says: “{words}”.',
  'server-fault.stalls': '{host} greets on port {port} and then leaves the next question without an answer.',
  'server-fault.settled-by': 'Whether the same is said over a phone hotspot.',
  'server-fault.tell':
    'Nothing in Outlook is wrong. Tell your mail provider what {host} does on port {port}.{words, select, none {} other { Its words: “{words}”}}',

  'pop-before-smtp.name': 'mail to be fetched first',
  'pop-before-smtp.title': 'The server wants mail fetched before any is sent',
  'pop-before-smtp.because': '{host} says that it takes mail only from whoever has just fetched theirs: “{words}”.',
  'pop-before-smtp.settled-by': 'Whether sending works right after Send/Receive fetched mail.',
  'pop-before-smtp.look':
    'In the account’s settings tick “Log on to incoming mail server before sending mail” (More Settings, tab Outgoing Server), or ask your provider for a server with sign-in.',

  'helo-refused.name': 'an introduction the server refuses',
  'helo-refused.title': 'The server refuses how Outlook introduces itself',
  'helo-refused.because': '{host} refuses the name a mail program gives at the start (EHLO) on port {port}: “{words}”.',
  'helo-refused.by-name':
    '{host} refuses this computer’s name when a mail program introduces itself (EHLO), and takes its address instead: “{words}”. Outlook gives the name.',
  'helo-refused.settled-by': 'Whether the server takes another introduction.',
  'helo-refused.tell':
    'Tell your mail provider: {host} should not judge people who sign in by the name of their computer. Its words: “{words}”.',
  'helo-refused.name-it':
    'Where you run this computer’s names: a whole name with a domain (such as pc1.example.org) is what such servers want.',

  'not-smtp.name': 'no mail server on that port',
  'not-smtp.title': 'What answers there is no mail server',
  'not-smtp.because':
    'On port {port} of {host} answers {kind, select, imap {a server for fetching mail (IMAP)} pop {a server for fetching mail (POP3)} http {a web server} ssh {a server for remote log-in (SSH)} ftp {a server for files (FTP)} other {something that does not speak SMTP, the language of sending}}{words, select, none {} other {: “{words}”}}.',
  'not-smtp.tell': 'Tell your mail provider what answers on port {port} of {host}.',

  'open-but-silent.name': 'a server that says nothing',
  'open-but-silent.title': 'The server opens the door and says nothing',
  'open-but-silent.because':
    'Port {port} (the server’s door) of {host} opens, and then not a word comes for {seconds} seconds, with encryption or without.',
  'open-but-silent.settled-by': 'Whether it greets over a phone hotspot, or later.',
  'open-but-silent.tell': 'Tell your mail provider that {host} takes connections on port {port} and does not greet.',
  'open-but-silent.wait': 'Your mail stays in the Outbox and is not lost. Check again in some minutes.',

  'connection-cut.name': 'a connection that is cut',
  'connection-cut.title': 'The connection to the mail server is cut',
  'connection-cut.because':
    'The connection to port {port} of {host} is {manner, select, reset {cut (reset)} other {closed}} {at, select, greeting {before the server has said a word} ehlo {right after the greeting, when Outlook would introduce itself (EHLO)} starttls {when encryption should begin (STARTTLS)} other {right after encryption began}}.',
  'connection-cut.everybody':
    'Connections to port {port} are cut in the middle of the talk, to {host} and to other mail servers alike: something in this network, or a program on this computer, does it.',
  'connection-cut.later':
    '{host} cut the connection on port {port} {at, select, signIn {in the middle of the sign-in} other {when it was given the test message}}.',
  'connection-cut.settled-by': 'Whether it is cut over a phone hotspot, or with another program on this computer.',
  'connection-cut.tell':
    'Tell your mail provider that {host} cuts the connection on port {port}, and from which network you come.',
  'connection-cut.tell-network':
    'Whoever runs this network can let port {port} through. Over a phone hotspot it works meanwhile.',

  'starttls-stripped.name': 'encryption removed on the way',
  'starttls-stripped.title': 'Something on the way removes the encryption',
  'starttls-stripped.tell':
    'Whoever runs this network (router, firewall, mail protection) has to leave STARTTLS alone. Do not send your password without encryption. Over a phone hotspot it works meanwhile.',

  'starttls-not-offered.name': 'no encryption offered',
  'starttls-not-offered.title': 'The server offers no encryption on this port',
  'starttls-not-offered.tell':
    'Tell your mail provider that {host} offers no encryption (STARTTLS) on port {port}. Do not send your password without it.',

  'slow-greeting.name': 'a server slow to greet',
  'slow-greeting.title': 'The mail server takes long to answer',
  'slow-greeting.because':
    '{host} needs {seconds} seconds to say its first words on port {port}. A mail program may have given up by then.',
  'slow-greeting.began': '{host} begins to greet on port {port} and is not through after {seconds} seconds.',
  'slow-greeting.quick': '{host} greets quickly on port {port}.',
  'slow-greeting.settled-by': 'Whether Outlook’s “Server Timeouts” is longer than that.',
  'slow-greeting.tell': 'Tell your mail provider how long {host} takes to greet on port {port}.',

  'oauth-required.name': 'modern sign-in only',
  'oauth-required.title': 'The server takes only modern sign-in (OAuth)',
  'oauth-required.because':
    '{host} offers {list} on port {port}: the sign-in on the provider’s own page (OAuth), and no password.',
  'oauth-required.settled-by': 'How Outlook is set to sign in.',

  'auth-mechanism-mismatch.name': 'a way to sign in that does not fit',
  'auth-mechanism-mismatch.title': 'Outlook’s way to sign in is not one of the server’s',
  'auth-mechanism-mismatch.because':
    '{host} offers {list} on port {port}. Outlook is set to {set, select, spa {Secure Password Authentication (SPA)} oauth2 {modern sign-in (OAuth)} other {user name and password}}, which is not among them.',
  'auth-mechanism-mismatch.none':
    '{host} offers only {list} on port {port}, and Outlook knows none of these ways to sign in.',
  'auth-mechanism-mismatch.offered': '{host} offers the way to sign in that is set.',
  'auth-mechanism-mismatch.tell':
    'Ask your mail provider for LOGIN or PLAIN inside encryption; {host} offers only {list}.',

  'auth-not-offered.name': 'no sign-in offered',
  'auth-not-offered.title': 'The server offers no sign-in',
  'auth-not-offered.because': '{host} lets nobody sign in on port {port}: its answer names no way to do it.',
  'auth-not-offered.offered': '{host} offers a sign-in on port {port}.',
  'auth-not-offered.settled-by': 'Whether Outlook is set to sign in for sending.',
  'auth-not-offered.tell': 'Tell your mail provider that {host} offers no sign-in (AUTH) on port {port}.',

  'greylisted.name': 'a first try turned away',
  'greylisted.title': 'The server turned the first try away',
  'greylisted.because': 'The server takes mail it does not know at the second try only: “{words}”.',
  'greylisted.wait': 'Nothing to change. Wait a quarter of an hour and send again.',

  'message-too-large.name': 'a message too large',
  'message-too-large.title': 'The message is too large for the server',
  'message-too-large.because': 'The message has {size} MB, and {host} takes {limit} MB at most.',
  'message-too-large.grows':
    'The message has {size} MB and grows by a third on the way; {host} takes {limit} MB at most.',
  'message-too-large.fits': '{host} takes messages of up to {limit} MB.',
  'message-too-large.settled-by': 'How large the message is once its attachments are encoded.',
  'message-too-large.link':
    'Open the message in the Outbox (Work Offline first), take the attachments out and send a link to them, or make them smaller.',
  'message-too-large.tell': 'Your mail provider can say whether {host} can take more than {limit} MB.',
} as const;
