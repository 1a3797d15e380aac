/**
 * What each cause is called, why we say so, what to do, and what would settle it. Titles have at most 55 characters and
 * say what is the case, names say the same as a noun, for lists; "possible" is said by the standing, not by the title. The plain twin of a term stands at its first use.
 */
export const causes = {
  /** A title or sentence that comes from our data tables as it is. */
  'data.text': '{text}',

  /** How a cause is called that is possible and no more: certainty is grammar. */
  'possible.title': 'Perhaps: {cause}',
  'finding.settled-by': 'What settles it: {what}',
  'finding.could-not-tell': 'We could not tell yet',

  'suspected.by-text': 'The error you met is known to come from this, among other things.',

  'compare.works': 'We do not know what Outlook has set. {host} on port {port} works from here.',
  'compare.published': 'We do not know what Outlook has set. Your provider publishes these settings.',
  'compare.settled-by': 'Comparing the settings in Outlook with these.',

  'no-network.name': 'no network',
  'no-network.title': 'This computer is offline',
  'no-network.no-adapter':
    'No network is connected. Your mail stays in the Outbox and goes out when the network is back.',
  'no-network.nothing-answers':
    'Nothing outside this computer answers, no mail server and no web server. Your mail stays in the Outbox.',
  'no-network.no-route':
    'This computer knows no way out: there is no route to anybody beyond it. Your mail stays in the Outbox.',
  'no-network.reconnect':
    'Reconnect Wi-Fi or the cable, leave flight mode, or sign in to the guest network’s page. Then check again.',
  'no-network.excluded': 'Something outside this computer answered just now.',
  'no-network.no-resolver':
    'Nobody answers when this computer asks for the address of a server (DNS), so none could be looked at.',
  'no-network.settled-by-browser': 'Whether any web page opens on this computer.',
  'no-network.settled-by': 'Whether any other server answers from here.',

  'wrong-server-name.name': 'a wrong server name',
  'wrong-server-name.title': 'The name of the outgoing server is wrong',
  'wrong-server-name.title-not-found': 'There is no server of that name',
  'wrong-server-name.not-found': 'No address is known for {host}, while other names are found from here.',
  'wrong-server-name.slip':
    'Nobody could say whether there is a {host}. Your provider’s server is called {better}, which is nearly the same.',
  'wrong-server-name.not-found-alone':
    'No address is known for {host}, and no other name could be found from here either.',
  'wrong-server-name.no-answer': 'Nobody told us the address of {host}, though other names were found.',
  'wrong-server-name.other-published':
    '{host} takes no mail. {provider} publishes {better}, and that server answered from here.',
  'wrong-server-name.published': '{host} is the server that the provider itself publishes.',
  'wrong-server-name.known': '{host} is the name of a server of {provider}.',
  'wrong-server-name.near-works':
    '{host} lets nobody send. {better}, a server of nearly that name, does: it answered from here.',
  'wrong-server-name.takes-incoming':
    '{host} is the server that takes in the domain’s mail from other servers; nobody can send through it.',
  'wrong-server-name.is-web': '{host} is a web server: it answers there, and on no mail port.',
  'wrong-server-name.settled-by-help': 'The provider’s help page, at “Outgoing server (SMTP)”.',
  'wrong-server-name.settled-by': 'Whether other names are found from here.',
  'wrong-server-name.look-it-up':
    'Compare the name letter by letter with your provider’s help page, at “Outgoing server (SMTP)”.',

  'blocked-port.title': 'Your network blocks port {port}',
  'blocked-port.other': 'The account sends through port {port}.',
  'blocked-port.open': 'Port {port} let us in.',
  'blocked-port.others-answer': 'Other mail servers do answer on port {port} from here.',
  'blocked-port.overdue': 'Port {port} of {host} has not answered so far, while another port of it has.',
  'blocked-port.silent':
    'Port {port} of {host} gave no answer. That is the server’s doing or the network’s; we could not compare with other servers.',
  'blocked-port.by-ipv4':
    'By IPv4, port {port} of {host} gives no answer, nor of other mail servers. By IPv6 it serves, so only what has no IPv6 is stopped.',
  'blocked-port.settled-by':
    'Whether other mail servers answer on the same port from here. A phone hotspot shows it too.',
  'network-blocks-port.name': 'a port blocked by the network',
  'network-blocks-port.title': 'Your network blocks the port Outlook sends through',
  'network-blocks-port.because':
    'Port {port} (the server’s door) gives no answer here, and other mail servers’ port {port} gives none either.',
  'network-blocks-port.tell':
    'Whoever runs this network (company, hotel, guest Wi-Fi) can let it through. Over a phone hotspot it works meanwhile.',
  'isp-blocks-port.name': 'port 25 blocked by the Internet provider',
  'isp-blocks-port.title': 'Your Internet provider blocks port 25',
  'isp-blocks-port.because':
    'Port 25 (the server’s door) gives no answer here, at your server and at others. Most Internet providers close it against spam.',
  'isp-blocks-port.tell':
    'Programs like Outlook do not need port 25. Your Internet provider can say whether it opens it on request.',

  'wrong-port.name': 'a wrong port',
  'wrong-port.title': 'Outlook uses the wrong port',
  'wrong-port.refused':
    'Port {port} (the server’s door) of {host} is closed; port {better} of the same server is open.',
  'wrong-port.silent': '{host} gives no answer on port {port}; on port {better} it does.',
  'wrong-port.not-smtp':
    'What answers on port {port} of {host} takes no mail for sending: it is {kind, select, imap {a server for fetching mail (IMAP)} pop {a server for fetching mail (POP3)} http {a web server} ssh {a server for remote log-in (SSH)} ftp {a server for files (FTP)} other {something that does not speak SMTP, the language of sending}}.',
  'wrong-port.no-sign-in':
    'Port {port} of {host} is for other mail servers: it lets nobody sign in. Port {better} does.',
  'wrong-port.maybe': 'Port {port} of {host} gave no answer; port {better} of the same server did.',
  'wrong-port.speaks': 'Port {port} of {host} takes mail.',

  'plaintext-port-25.name': 'port 25 without encryption',
  'plaintext-port-25.title': 'Outlook sends over port 25 without encryption',
  'plaintext-port-25.no-sign-in':
    '{host} lets nobody sign in there without encryption, so it takes no mail from Outlook.',
  'plaintext-port-25.refuses': '{host} turns unencrypted mail programs away on that port.',
  'plaintext-port-25.takes-sign-in': 'The server lets one sign in on port 25 without encryption.',

  'wrong-encryption-mode.name': 'an encryption that does not fit',
  'wrong-encryption-mode.title': 'The encryption in Outlook does not fit the port',
  'wrong-encryption-mode.needs-tls':
    'Port {port} of {host} wants SSL/TLS from the first moment, and Outlook begins without it.',
  'wrong-encryption-mode.greets-first':
    'Outlook begins with SSL/TLS, but port {port} of {host} greets in the clear first and switches to encryption then (STARTTLS).',
  'wrong-encryption-mode.needs-starttls':
    'Port {port} of {host} lets one sign in only after switching to encryption (STARTTLS).',
  'wrong-encryption-mode.offers-none': 'Port {port} of {host} offers no encryption at all, and Outlook insists on it.',
  'wrong-encryption-mode.fits': 'The encryption set in Outlook is the one port {port} of {host} speaks.',

  'server-down.name': 'a server that is down',
  'server-down.title': 'The mail server is down',
  'server-down.refuses-all':
    '{host} refuses every connection on all mail ports. Your mail waits in the Outbox and is not lost.',
  'server-down.answers-nobody':
    '{host} lets nobody in on any mail port, while other mail servers do. Your mail waits and is not lost.',
  'server-down.says-so':
    '{host} says it is not available now: “{words}”. Your mail waits in the Outbox and is not lost.',
  'server-down.refuses-us': '{host} refuses every connection on all mail ports; other servers could not be compared.',
  'server-down.no-answer': '{host} gives no answer on any mail port; other servers could not be compared.',
  'server-down.by-ipv4':
    'By IPv4, {host} does not serve on port {port}. By IPv6 it does, so only what has no IPv6 is stopped.',
  'server-down.settled-by-ipv4':
    'Whether sending goes well from a network with IPv4 alone, such as some phones’ hotspots.',
  'server-down.works': '{host} takes mail from here just now.',
  'server-down.wait': 'Nothing to change in Outlook. Wait, then check again; the mail stays in your Outbox until then.',
  'server-down.tell': 'Tell your mail provider that {host} takes no mail from here, and ask about an outage.',

  'certificate.settled-by-family':
    'By which address Outlook reaches the server: IPv4 and IPv6 show different certificates.',
  'certificate.settled-by-windows':
    'Whether Windows can fetch the missing link of the chain by itself. If Outlook still warns, it cannot.',

  'certificate-expired.name': 'an expired certificate',
  'certificate-expired.title': 'The server’s certificate has ended',
  'certificate-expired.title-date': 'The server’s certificate ended on {date, date, day}',
  'certificate-expired.because':
    'The certificate (proof of identity) that {host} shows on port {port} was good until {date, date, day}. Its owner has to renew it.',
  'certificate-expired.fine': 'The server’s certificate has not ended.',
  'certificate-expired.tell':
    'Nothing in Outlook is wrong. Tell your mail provider to renew the certificate of {host}.',

  'certificate-name-mismatch.name': 'a certificate for another name',
  'certificate-name-mismatch.title': 'The certificate is for another server name',
  'certificate-name-mismatch.because':
    'On port {port}, {host} shows a certificate (proof of identity) for {names}, not for its own name.',
  'certificate-name-mismatch.fine': 'The certificate is for the name set in Outlook.',
  'certificate-name-mismatch.tell':
    '{known, select, yes {Ask your mail provider whether the server name {name} may be used, or tell them the certificate does not cover {host}.} other {Tell your mail provider that the certificate does not cover {host}.}}',

  'certificate-untrusted.name': 'a certificate nobody vouches for',
  'certificate-untrusted.title': 'This computer does not trust the server’s certificate',
  'certificate-untrusted.because':
    'The certificate (proof of identity) of {host} on port {port} comes from “{issuer}”, which this computer does not trust.',
  'certificate-untrusted.self-signed':
    '{host} made the certificate (proof of identity) it shows on port {port} itself; nobody else vouches for it.',
  'certificate-untrusted.fine': 'This computer trusts the server’s certificate.',
  'certificate-untrusted.settled-by': 'Whether other servers’ certificates come from the same issuer.',
  'certificate-untrusted.tell':
    'Tell your mail provider or administrator that {host} needs a certificate from a public authority, with its whole chain.',

  'auth-not-enabled.name': 'sign-in switched off',
  'auth-not-enabled.title': 'Sign-in for sending is switched off in Outlook',
  'auth-not-enabled.offered': '{host} asks programs to sign in before they send, and Outlook is set not to.',
  'auth-not-enabled.offers':
    '{host} offers a sign-in, as servers do that want one before they send, and Outlook is set not to.',
  'auth-not-enabled.settled-by-sending':
    'Whether the server takes a mail without it, as some do inside their own network.',
  'auth-not-enabled.said': 'The server asked for a sign-in that it did not get.',
  'auth-not-enabled.is-on': 'Sign-in for the outgoing server is switched on.',
  'auth-not-enabled.settled-by': 'Whether “My outgoing server (SMTP) requires authentication” is ticked in Outlook.',

  'wrong-credentials.name': 'a wrong user name or password',
  'wrong-credentials.title': 'The server refused the user name or password',
  'wrong-credentials.refused':
    'The server refused the sign-in. A changed password, another user name or a missing app password fits.',
  'wrong-credentials.fits': 'The error you met comes when a sign-in is refused.',
  'wrong-credentials.no-sign-in': 'Outlook is set not to sign in for sending.',
  'wrong-credentials.takes-none': 'The server takes no passwords at all: it offers other ways to sign in only.',
  'wrong-credentials.webmail':
    'Sign in to your provider’s webmail with the same user name and password. If that works, the password stored in Outlook is old.',
  'wrong-credentials.settled-by': 'Signing in to the provider’s webmail with the same user name and password.',

  'none.name': 'nothing wrong',
  'none.title': 'Nothing is wrong from here now',
  'none.because-plain':
    '{host} answers on port {port}, without encryption, as Outlook is set. No sign-in and no mail was tested.',
  'none.because-if':
    '{host} on port {port} works with {encryption}: its certificate is good and it offers a sign-in. The sign-in itself was not tested.',
  'none.because':
    '{host} answers on port {port}, its certificate is good and it offers a sign-in. The sign-in itself was not tested.',
} as const;
