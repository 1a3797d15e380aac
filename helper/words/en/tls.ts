/**
 * What is said of encryption and certificates: of broken handshakes, of who opens the encryption on the way, and of the
 * clock. By cause, like causes.ts.
 */
export const tls = {
  'check.tls-versions': 'Versions of the encryption',
  'check.small-answer': 'Small and large answers',
  'check.clock': 'This computer’s clock',
  'seen.versions.agreed': 'only an outdated one works: {version}',
  'seen.versions.none': 'no older version works either',
  'seen.versions.new-only': 'nothing below TLS 1.3',
  'seen.versions.fine': 'TLS 1.2 works too',
  'seen.small.came': 'a small answer comes, the large one does not',
  'seen.small.silent': 'no small answer comes either',
  'seen.clock.nobody': 'nobody told the time',
  'seen.clock.right': 'right, by {from}',
  'seen.clock.behind': '{minutes, plural, one {# minute} other {# minutes}} behind, by {from}',
  'seen.clock.ahead': '{minutes, plural, one {# minute} other {# minutes}} ahead, by {from}',
  'seen.certificate.weak': 'too weak for today: {weakness}',

  'certificate-expired.because-chain':
    'A certificate above the one (proof of identity) that {host} shows on port {port} was good until {date, date, day}.',
  'certificate-expired.settled-by': 'Whether this computer’s clock is right.',

  'certificate-not-yet-valid.name': 'a certificate that is not good yet',
  'certificate-not-yet-valid.title': 'The server’s certificate is not good yet',
  'certificate-not-yet-valid.title-date': 'The server’s certificate is not good before {date, date, day}',
  'certificate-not-yet-valid.because':
    'The certificate (proof of identity) that {host} shows on port {port} begins on {date, date, day}. By this computer’s clock that is to come.',
  'certificate-not-yet-valid.fine': 'The server’s certificate has begun.',
  'certificate-not-yet-valid.settled-by': 'Whether this computer’s clock is right: compare its date with a phone’s.',
  'certificate-not-yet-valid.tell':
    'If the date of this computer is right, tell your mail provider that the certificate of {host} begins too late.',

  'certificate-chain-incomplete.name': 'a certificate whose chain has a gap',
  'certificate-chain-incomplete.title': 'The server leaves out part of its certificate',
  'certificate-chain-incomplete.because':
    'On port {port}, {host} shows its certificate (proof of identity) without that of its issuer, “{issuer}”. So it leads to no root this computer trusts.',
  'certificate-chain-incomplete.fine': 'The server sends its certificate with all that belongs to it.',
  'certificate-chain-incomplete.settled-by':
    'Whether the issuer’s certificate, put beside it, leads to a root this computer trusts. The server’s owner has it.',
  'certificate-chain-incomplete.tell':
    'Tell your mail provider that {host} sends its certificate without the intermediate one (fullchain instead of cert).',

  'certificate-weak-key.name': 'a certificate too weak for today',
  'certificate-weak-key.title': 'The server’s certificate is too weak for today',
  'certificate-weak-key.because':
    'The certificate (proof of identity) that {host} shows on port {port} rests on {weakness}, which current systems refuse.',
  'certificate-weak-key.fine': 'Key and signature of the server’s certificate are strong enough.',
  'certificate-weak-key.tell':
    'Nothing in Outlook is wrong. Tell your mail provider that {host} needs a certificate with RSA 2048 or better and SHA-256.',

  'clock-skew.name': 'a wrong clock',
  'clock-skew.title': 'This computer’s clock is wrong',
  'clock-skew.behind':
    'This computer’s clock is {by} behind ({from} says so). By the right time the certificate of {host} is good.',
  'clock-skew.ahead':
    'This computer’s clock is {by} ahead ({from} says so). By the right time the certificate of {host} is good.',
  'clock-skew.everybody':
    'By this computer’s clock it is {now, date, day}, and on that day not only the certificate of {host} is out of its dates, but every well-known server’s, too.',
  'clock-skew.before-us':
    'This computer takes today for {now, date, day}. This very program was made later, so its clock is behind.',
  'clock-skew.off': 'This computer’s clock is {by} off. Signing in by browser window (OAuth) minds that.',
  'clock-skew.days': '{n, plural, one {# day} other {# days}}',
  'clock-skew.hours': '{n, plural, one {# hour} other {# hours}}',
  'clock-skew.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'clock-skew.maybe': 'If this computer’s clock is wrong, good certificates look ended, or not begun.',
  'clock-skew.is-right': 'Clocks elsewhere agree with this computer’s.',
  'clock-skew.settled-by': 'Comparing this computer’s date and time with a phone’s.',
  'clock-skew.set':
    'Set date and time: in Windows at Settings › Time & language › Date & time, “Sync now”, with the right time zone.',

  'tls-version-mismatch.name': 'no version of the encryption in common',
  'tls-version-mismatch.title': 'Server and Outlook find no common encryption',
  'tls-version-mismatch.title-old': 'The server’s encryption is outdated',
  'tls-version-mismatch.old':
    '{host} on port {port} speaks no encryption newer than {version}, which current systems have switched off.',
  'tls-version-mismatch.refused':
    '{host} on port {port} refuses the encryption of today, TLS 1.2 and 1.3: it has no version in common with us.',
  'tls-version-mismatch.cipher':
    '{host} on port {port} knows only outdated ciphers such as {cipher}, which current systems have switched off.',
  'tls-version-mismatch.no-cipher':
    '{host} on port {port} breaks the handshake off, as servers do that find no cipher they know.',
  'tls-version-mismatch.new-only':
    '{host} on port {port} takes TLS 1.3 alone. Windows 10 and older have no TLS 1.3 for Outlook; Windows 11 has.',
  'tls-version-mismatch.fine': 'With {host} on port {port} an encryption of today came about.',
  'tls-version-mismatch.settled-by': 'The mail server’s log, which names the fault, or whether another port works.',
  'tls-version-mismatch.settled-by-windows': 'Which Windows this is: from Windows 11 on TLS 1.3 is there.',
  'tls-version-mismatch.update': 'Update Windows and Outlook, or ask the provider whether TLS 1.2 may be switched on.',
  'tls-version-mismatch.tell':
    'Tell your mail provider that {host} needs TLS 1.2 or 1.3. Switching old versions on again in Windows is no cure.',

  'tls-handshake-cut.name': 'an encryption that is cut off as it begins',
  'tls-handshake-cut.title': 'The encryption is cut off as it begins',
  'tls-handshake-cut.cut': 'Port {port} of {host} opens, but the connection is cut as soon as encryption begins.',
  'tls-handshake-cut.cut-here':
    'Port {port} of {host} opens, but the connection is cut as soon as encryption begins. Other mail servers are reached well.',
  'tls-handshake-cut.cut-everywhere':
    'Port {port} opens, but the connection is cut as soon as encryption begins, at {host} and at other mail servers.',
  'tls-handshake-cut.stalls': 'Port {port} of {host} opens, but once encryption is to begin nothing comes back.',
  'tls-handshake-cut.plain': 'Where encryption should begin, port {port} of {host} answers in plain text.',
  'tls-handshake-cut.said':
    '{host} on port {port} breaks the encryption off as it begins{words, select, other {: “{words}”}}',
  'tls-handshake-cut.settled-by': 'Whether it is cut from another network too, such as a phone hotspot.',
  'tls-handshake-cut.tell':
    'Try a phone hotspot. If it is the same there, tell your mail provider; else whoever runs this network blocks {host}.',
  'tls-handshake-cut.tell-network':
    'Whoever runs this network can let encrypted mail through. Over a phone hotspot it works meanwhile.',

  'mtu-blackhole.name': 'large packets lost on the way',
  'mtu-blackhole.title': 'Large packets get lost on the way to the server',
  'mtu-blackhole.title-network': 'Your network loses large packets',
  'mtu-blackhole.because':
    'Small answers of {host} arrive on port {port}; its certificate, which fills whole packets, never does.',
  'mtu-blackhole.settled-by':
    'Whether it works over another network, or with a smaller packet size (MTU) on this computer.',
  'mtu-blackhole.look':
    'As a test, lower the packet size of this computer: netsh interface ipv4 set subinterface "NAME" mtu=1280. If it helps, the router or VPN needs it.',
  'mtu-blackhole.tell':
    'Whoever runs this network, router or VPN has to let “packet too big” messages (ICMP) through, or limit the packet size (MSS).',

  'antivirus-interception.name': 'a virus scanner inside the connection',
  'antivirus-interception.title': 'A virus scanner opens your mail connection',
  'antivirus-interception.title-product': '{product} opens your mail connection',
  'antivirus-interception.named':
    'The certificate (proof of identity) shown for {host} is not the server’s: it comes from “{issuer}” on this computer.',
  'antivirus-interception.same-key':
    '{host} and {other} show one and the same key, and the answer comes from this very computer: a program here stands between.',
  'antivirus-interception.same-stranger':
    'One and the same stranger signs for {host} and {other}, and the answer comes from this very computer: a program here stands between.',
  'antivirus-interception.same-authority':
    'One authority that only this computer’s own store knows signs for {host} and {other}, and the answer comes from this very computer: a program here stands between.',
  'antivirus-interception.here':
    'Port {port} of {host} is answered from within this computer, faster than any server could: a program here stands between.',
  'antivirus-interception.taken':
    'A program on this computer takes all connections to port {port}, those to {host} among them, and does not pass them on as they are.',
  'antivirus-interception.genuine': 'The certificate shown for {host} is the server’s own.',
  'antivirus-interception.settled-by':
    'Whether this computer’s virus scanner checks mail or encrypted connections, and its list of exceptions.',
  'antivirus-interception.exempt':
    '{known, select, yes {In {product}, add {host} and Outlook to the exceptions of its mail and SSL scanning.} other {Add {host} and Outlook to the exceptions of your virus scanner’s mail and SSL scanning.}}',
  'antivirus-interception.update': 'Update the virus scanner. Its protection of files stays as it is.',

  'tls-inspection.name': 'a gateway that opens the encryption',
  'tls-inspection.title': 'Your network opens the encrypted connection',
  'tls-inspection.title-product': '{product} opens the encrypted connection',
  'tls-inspection.named':
    'The certificate (proof of identity) shown for {host} is not the server’s: it comes from “{issuer}”, a gateway of this network.',
  'tls-inspection.same-key':
    '{host} and {other} show one and the same key, from “{issuer}”: one machine in this network answers for both.',
  'tls-inspection.same-stranger':
    'One and the same stranger, “{issuer}”, signs for {host} and {other}: one machine in this network answers for both.',
  'tls-inspection.same-authority':
    '“{issuer}”, which only this computer’s own store knows, signs for {host} and {other}: one machine in this network answers for both.',
  'tls-inspection.settled-by':
    'Whether the server shows another certificate elsewhere, such as over a phone’s hotspot.',
  'tls-inspection.own-store':
    'The certificate of {host} comes from an authority that only this computer’s own store knows.',
  'tls-inspection.tell':
    'Ask your administrator to exempt {host} from the inspection of encrypted connections, or to install the gateway’s root.',
} as const;
