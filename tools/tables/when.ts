import type { CauseId } from '../../helper/protocol/cause-ids.ts';

/** When a cause is thought of, what proves it, and what rules it out. A sentence each. */
interface When {
  readonly suspected: string;
  readonly confirmed: string;
  readonly excluded: string;
}

/** Every cause that is judged, for docs/causes.md: the compiler asks for a missing one. */
export const when: { readonly [Id in Exclude<CauseId, 'unknown'>]: When } = {
  'vpn-or-proxy': {
    suspected: 'The way to the server leads through a VPN, and no answer comes.',
    confirmed: 'The same server answers when it is asked by another network card of this computer.',
    excluded: 'No VPN is on the way, or other mail servers answer through it.',
  },
  'local-firewall': {
    suspected: 'The connection is refused, forbidden or swallowed at once.',
    confirmed:
      'A rule of this computer stops it, be it one against Outlook alone, or the system itself says that it is forbidden.',
    excluded: 'The rules can be read and none of them stops Outlook; without rules to read, the port lets us in.',
  },
  'captive-portal': {
    suspected: 'Mail does not get through, and well-known web pages do not come as they are.',
    confirmed:
      'The pages by which systems look for guest networks are redirected or replaced, and no mail server of anybody gets through.',
    excluded: 'One of these pages comes as it is, or another mail server answers on the same port.',
  },
  'hosts-file-override': {
    suspected: 'The hosts file of this computer has a line with the server’s name.',
    confirmed:
      'The name service (DNS) says another address, the listed one has no such server, and the other one answers.',
    excluded: 'The server takes mail at the listed address, or DNS says the same.',
  },
  'dns-failure': {
    suspected: 'The server’s name gives no address, or one where nobody takes mail.',
    confirmed:
      'The configured name service is silent or fails for every name while the network works, or another one gives an address where the server does answer.',
    excluded: 'The name service finds other names and does not fail at this one, or a public one denies this name too.',
  },
  'no-network': {
    suspected: 'Outlook says that it cannot connect or is disconnected, or nothing at all is reached.',
    confirmed:
      'No network is connected, or nothing beyond this computer answers: no mail server, no web server, no resolver.',
    excluded: 'Anything beyond this computer answers.',
  },
  'wrong-server-name': {
    suspected: 'No server of that name is found, or what answers there takes no mail.',
    confirmed:
      'The resolver says that there is no such name while it finds others; or nothing there takes mail while the server that the provider publishes does.',
    excluded: 'It is the name the provider publishes, or mail is taken there.',
  },
  'network-blocks-port': {
    suspected: 'A submission port gives no answer.',
    confirmed:
      'The port gives no answer, neither at the account’s server nor at well-known ones that serve it, while something else does answer.',
    excluded: 'The port lets us in, or other servers answer on it.',
  },
  'isp-blocks-port': {
    suspected: 'Port 25 gives no answer.',
    confirmed:
      'Port 25 gives no answer, neither at the account’s server nor at well-known ones, while something else does answer.',
    excluded: 'Port 25 lets us in, or other servers answer on it.',
  },
  'transparent-proxy': {
    suspected: 'The account’s own port is open, and the conversation there is not what the server’s should be.',
    confirmed:
      'A mail server greets on the same port of an address that belongs to nobody, and no good certificate proves that the right server was reached.',
    excluded: 'The server shows a good certificate for its own name.',
  },
  'plaintext-port-25': {
    suspected: 'The account sends through port 25 without encryption.',
    confirmed: 'The server takes no sign-in there in the clear, or turns programs like Outlook away.',
    excluded: 'The server takes a sign-in on port 25 in the clear.',
  },
  'blocklisted-ip': {
    suspected: 'The server refuses the conversation or a message, or the error met speaks of a block list.',
    confirmed: 'The words of that refusal name a blocklist or say that the address is listed.',
    excluded: 'A test message was taken just now.',
  },
  'server-firewall-ip-block': {
    suspected: 'The server refuses the conversation in its greeting or at EHLO.',
    confirmed: 'The words of that refusal speak of our address, or of access denied to it, and name no blocklist.',
    excluded: 'The server greets with 220 and answers EHLO.',
  },
  'server-busy': {
    suspected: 'The server refuses the conversation for the time being (a reply that begins with 4).',
    confirmed: 'It says so itself: too many connections, too much load, try again later.',
    excluded: 'The server greets with 220 and answers EHLO.',
  },
  'server-fault': {
    suspected: 'The conversation with the server breaks off, and the connection itself holds.',
    confirmed:
      'The server names a fault of its own, refuses the encryption it offers, or says what no mail server says.',
    excluded: 'The conversation goes all the way to where one signs in.',
  },
  'pop-before-smtp': {
    suspected: 'The server refuses the conversation before any sign-in.',
    confirmed: 'Its words ask for mail to be fetched first.',
    excluded: 'It offers a sign-in for sending.',
  },
  'helo-refused': {
    suspected: 'The server greets and then refuses EHLO.',
    confirmed: 'It refuses EHLO for good, or takes our address and not this computer’s name.',
    excluded: 'EHLO is answered with 250.',
  },
  'not-smtp': {
    suspected: 'A port for sending is open, and what is said there is no greeting of a mail server.',
    confirmed: 'It greets like something else, or answers EHLO and TLS alike with something else.',
    excluded: 'It greets with 220.',
  },
  'wrong-port': {
    suspected: 'The port is closed, silent, or takes no mail.',
    confirmed:
      'Another port of the same server works, and this one is closed, is no mail server’s, or is silent while other servers answer on it.',
    excluded: 'The port takes mail.',
  },
  'open-but-silent': {
    suspected: 'The account’s own port opens and no greeting comes.',
    confirmed: 'Nothing was said for twenty seconds, nor in answer to TLS.',
    excluded: 'The server greets.',
  },
  'connection-cut': {
    suspected: 'The port opens and the conversation breaks off without a word.',
    confirmed: 'The connection was reset or closed where an answer was due.',
    excluded: 'The conversation goes all the way to where one signs in.',
  },
  'server-down': {
    suspected: 'The server refuses or gives no answer on all its ports.',
    confirmed:
      'No mail port of the server lets us in while other mail servers do, or it says itself that it is not available.',
    excluded: 'The server takes mail from here.',
  },
  'ipv6-broken': {
    suspected: 'The server’s name has an IPv6 address, and this computer has a way out by IPv6.',
    confirmed: 'By IPv4 the server answers as it should, by IPv6 it does not; a mere refusal stays possible.',
    excluded: 'Both answer, or this computer has no IPv6: then programs go on to IPv4 at once.',
  },
  'starttls-stripped': {
    suspected: 'STARTTLS is set, and the port speaks SMTP without offering it.',
    confirmed:
      'STARTTLS works although it is not offered, the greeting or keywords were made unreadable, or no well-known server offers it from here.',
    excluded: 'Well-known servers offer STARTTLS from here, and this one knows the command and declines it.',
  },
  'starttls-not-offered': {
    suspected: 'STARTTLS is set, and the port speaks SMTP without offering it.',
    confirmed: 'Other servers offer it from here, or this one answers the command as one that it does not have.',
    excluded: 'STARTTLS is offered, or it was taken out on the way.',
  },
  'wrong-encryption-mode': {
    suspected: 'The conversation breaks off at its beginning, or the server asks for encryption.',
    confirmed: 'The port speaks another encryption than Outlook is set to.',
    excluded: 'The encryption set is the one the port speaks.',
  },
  'tls-version-mismatch': {
    suspected: 'The handshake with the account’s port breaks off.',
    confirmed: 'The server says so itself, or one retry with old versions and ciphers comes about.',
    excluded: 'A handshake with TLS 1.2 or 1.3 came about.',
  },
  'mtu-blackhole': {
    suspected: 'The handshake with the account’s port stalls.',
    confirmed: 'An answer of seven bytes comes back from the same port, and another port or other servers stall alike.',
    excluded: 'The handshake comes about, or small answers do not arrive either.',
  },
  'tls-handshake-cut': {
    suspected: 'The account’s port opens and the handshake does not come about.',
    confirmed:
      'It is cut by reset or end of connection a second time, whatever versions are offered; or not even seven bytes come back.',
    excluded: 'The handshake comes about, or fails for a version or cipher.',
  },
  'antivirus-interception': {
    suspected: 'The server’s certificate comes from no public authority, or the answer comes too fast.',
    confirmed:
      'The issuer names a security product, or one key or issuer answers for unrelated servers, or nobody can be spoken to, where a program of this computer takes the connections.',
    excluded: 'The certificate comes from a public authority.',
  },
  'tls-inspection': {
    suspected: 'The server’s certificate comes from no public authority.',
    confirmed:
      'The issuer names a gateway, or one key or one issuer that is no public authority answers for unrelated servers.',
    excluded: 'The certificate comes from a public authority, or other servers show keys of their own.',
  },
  'clock-skew': {
    suspected: 'A certificate is outside its dates by this computer’s clock.',
    confirmed:
      'Clocks elsewhere agree on another time, and by that the certificate is good; or this program is younger than the clock says.',
    excluded: 'Clocks elsewhere agree with this computer’s.',
  },
  'certificate-expired': {
    suspected: 'The account’s port shows a certificate.',
    confirmed: 'Its last day, or that of one above it, is over, and no other clock says that ours is ahead.',
    excluded: 'The day lies within its dates.',
  },
  'certificate-not-yet-valid': {
    suspected: 'The account’s port shows a certificate.',
    confirmed: 'Its first day, or that of one above it, is to come, and clocks elsewhere say that ours is right.',
    excluded: 'Its first day is past.',
  },
  'certificate-name-mismatch': {
    suspected: 'The account’s port shows a certificate.',
    confirmed: 'None of its names is the one set in Outlook.',
    excluded: 'One of its names is the one set in Outlook.',
  },
  'certificate-chain-incomplete': {
    suspected: 'The server’s certificate leads to no root, and its issuer’s was not sent.',
    confirmed: 'Another port or server shows the very issuer, and it leads to a root this computer trusts.',
    excluded: 'The chain ends at a root, known or not.',
  },
  'certificate-untrusted': {
    suspected: 'The account’s port shows a certificate.',
    confirmed: 'It was signed by the server itself or by somebody this computer’s store does not hold.',
    excluded: 'It leads to a root in this computer’s store.',
  },
  'certificate-weak-key': {
    suspected: 'The account’s port shows a certificate.',
    confirmed: 'It or one above it has an RSA key below 2048 bits, or a signature with SHA-1 or MD5.',
    excluded: 'Key and signature are of today’s strength.',
  },
  'slow-greeting': {
    suspected: 'The greeting takes more than four seconds.',
    confirmed: 'It takes ten seconds or more, the shortest time Outlook can be set to wait.',
    excluded: 'The greeting comes within four seconds.',
  },
  'oauth-required': {
    suspected: 'The server’s list of ways to sign in holds XOAUTH2 or OAUTHBEARER.',
    confirmed: 'It holds nothing else that Outlook knows, and the account is set to a password.',
    excluded: 'The list holds PLAIN or LOGIN.',
  },
  'auth-mechanism-mismatch': {
    suspected: 'The server offers ways to sign in, and not the one that is set.',
    confirmed: 'The list was read from the server with the encryption that is set.',
    excluded: 'The way that is set stands in the list.',
  },
  'auth-not-offered': {
    suspected: 'The account is set to sign in.',
    confirmed: 'The server’s answer to EHLO, inside encryption where that is set, has no AUTH.',
    excluded: 'AUTH is in the list.',
  },
  'auth-not-enabled': {
    suspected: 'The server says that it wants a sign-in, or that it does not relay.',
    confirmed: 'Sign-in is off in Outlook, the server offers one, and it said that it wants one.',
    excluded: 'Sign-in for the outgoing server is on.',
  },
  'basic-auth-disabled': {
    suspected: 'A refusal with 5.7.139, or of a Microsoft mailbox.',
    confirmed: 'The server’s words say that basic authentication is disabled.',
    excluded: 'A password was taken just now.',
  },
  'smtp-auth-disabled-for-mailbox': {
    suspected: 'A refusal with 5.7.139; receiving works and sending does not.',
    confirmed: 'The server’s words say that SMTP sign-in is disabled for the mailbox or the organisation.',
    excluded: 'A sign-in for sending worked just now.',
  },
  'app-password-required': {
    suspected: 'A password is refused by a provider that wants app passwords.',
    confirmed: 'The server’s words ask for an application-specific password (534 5.7.9).',
    excluded: 'The password was taken just now, or the account signs in with OAuth.',
  },
  'account-locked-or-blocked': {
    suspected: 'A refusal that speaks of a lock, a block, or of too many attempts.',
    confirmed: 'The server’s words say that the account is locked, blocked or suspended.',
    excluded: 'A sign-in worked just now.',
  },
  'password-expired-or-changed': {
    suspected: 'The password worked until a certain day, or was changed elsewhere.',
    confirmed: 'The server’s words say that the password has expired or must be changed.',
    excluded: 'The password was taken just now.',
  },
  'wrong-credentials': {
    suspected: 'The server refuses the sign-in (535) and gives no other reason.',
    confirmed:
      'A sign-in just now was refused and nothing else explains it: the other form of the user name was refused too, or it was taken, which proves the user name.',
    excluded: 'The server took the same user name and password just now, or takes no passwords at all.',
  },
  greylisted: {
    suspected: 'A temporary refusal speaks of greylisting.',
    confirmed: 'The server’s own words name it.',
    excluded: 'The refusal is for good, or has another reason.',
  },
  'message-too-large': {
    suspected: 'The size of the message is known, and the server tells its limit (SIZE).',
    confirmed: 'The message is larger than the limit before encoding.',
    excluded: 'It is well below, encoding included.',
  },
  'sender-not-allowed': {
    suspected: 'The server refuses the sender’s address, or speaks of “send as”.',
    confirmed:
      'The server’s words say that the sender’s address does not belong to who signed in; to a test message just now, or in the error that was met.',
    excluded: 'A test message from the account’s address was taken just now.',
  },
  'relay-denied': {
    suspected: 'The server says that it does not relay.',
    confirmed: 'It says so although Outlook is set to sign in, or to a test message after a sign-in.',
    excluded: 'A test message was taken just now.',
  },
  'recipient-rejected': {
    suspected: 'The server names the recipient’s address as unknown or refused.',
    confirmed: 'The server’s words say so of the recipient.',
    excluded: 'Nothing seen from here: only the recipient’s server knows.',
  },
  'sending-limit-reached': {
    suspected: 'The server speaks of limits, quotas or rates.',
    confirmed: 'The server’s words say that a sending limit is reached.',
    excluded: 'A test message was taken just now.',
  },
  'mailbox-full': {
    suspected: 'The server speaks of a full mailbox or a quota.',
    confirmed: 'The server’s words say that a mailbox is full.',
    excluded: 'A test message to oneself was taken just now.',
  },
  'sender-domain-authentication': {
    suspected: 'The server speaks of SPF, DKIM or DMARC.',
    confirmed: 'The server’s words say that the domain’s own rules refuse the mail.',
    excluded: 'Nothing seen from here: it depends on the recipient’s server.',
  },
  'content-rejected': {
    suspected: 'The server refuses the message after it was handed over.',
    confirmed: 'The server’s words speak of spam, a virus or the content.',
    excluded: 'Nothing seen from here: a test message has another content.',
  },
  'data-stall': {
    suspected: 'Sending begins and ends in a time-out; small messages go out.',
    confirmed: 'A test message just now stalled or was cut after sender and recipient were taken.',
    excluded: 'A test message was taken just now.',
  },
  'timeout-too-short': {
    suspected: 'Outlook reports a time-out of its own (0x8004210B).',
    confirmed:
      'The server takes longer to greet than the account in Outlook is set to wait. Else it stays possible until a longer time-out was tried.',
    excluded: 'Nothing seen from here.',
  },
  'offline-mode': {
    suspected: 'Mail stays in the Outbox without an error, or the status bar says “Working Offline”.',
    confirmed:
      'Outlook’s own settings say “Work Offline”, or have “Send immediately when connected” switched off. Without them its status bar tells.',
    excluded: 'Nothing seen from here.',
  },
  'stuck-item': {
    suspected: 'Mail stays in the Outbox behind one message, without an error.',
    confirmed: 'Nothing seen from here proves it; that the others go out once the oldest is gone does.',
    excluded: 'Nothing seen from here.',
  },
  'data-file-problem': {
    suspected: 'Outlook speaks of its data file (.pst, .ost).',
    confirmed: 'Nothing seen from here proves it; Outlook’s Inbox Repair tool does.',
    excluded: 'Nothing seen from here.',
  },
  'profile-corruption': {
    suspected: 'Outlook reports an error of its own, such as 0x8004010F or “unknown error”, while the server is well.',
    confirmed:
      'The account’s entry in Outlook’s profile has no outgoing server. Else only a new profile that sends proves it.',
    excluded: 'Nothing seen from here.',
  },
  'duplicate-profile': {
    suspected: 'Mail is sent twice, or the server speaks of too many connections.',
    confirmed:
      'The address stands twice in one profile, and the error speaks of it. Without consent to read it, Account Settings tells.',
    excluded: 'All accounts were read, and the address stands there once.',
  },
  'winsock-corruption': {
    suspected: 'Connections fail in many programs with Winsock errors.',
    confirmed: 'A layer’s file is missing from this computer, and no connection of ours comes about either.',
    excluded: 'Windows’ list was read: no other program’s layer stands in it.',
  },
  'internet-settings-corruption': {
    suspected: 'Encrypted connections fail in Outlook alone.',
    confirmed:
      'The error speaks of it, the account signs in by a browser window, and nobody answers at the proxy that is set. Else restoring the Internet options tells.',
    excluded: 'Nothing seen from here.',
  },
  'low-disk-or-memory': {
    suspected: 'Outlook speaks of memory or disk space.',
    confirmed: 'Nothing seen from here proves it.',
    excluded: 'Nothing seen from here.',
  },
  'software-conflict': {
    suspected: 'Sending breaks off in Outlook while the server is well; add-ins or scanners are installed.',
    confirmed: 'Nothing seen from here proves it; that sending works in Outlook’s safe mode does.',
    excluded: 'Nothing seen from here.',
  },
  none: {
    suspected: 'Always: an error may be over by now.',
    confirmed:
      'The account’s own way was gone all the way: port, encryption, certificate, and a sign-in on offer; with --sign-in and --send-test these too.',
    excluded: 'Any step of the way fails, or the error lies beyond what was looked at.',
  },
};
