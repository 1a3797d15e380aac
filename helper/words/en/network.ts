/** What is said of names, routes, ports and the computer's surroundings: causes first, then what was seen. */
export const network = {
  'dns-failure.name': 'trouble finding servers by name (DNS)',
  'dns-failure.title': 'Finding servers by name (DNS) does not work',
  'dns-failure.others-know':
    'The name service (DNS) of this network gives no address for {host}, and a public one ({resolver}) does.',
  'dns-failure.silent': 'The name service (DNS) this computer is set to use ({resolver}) does not answer.',
  'dns-failure.fails':
    'The name service (DNS) this computer is set to use ({resolver}) answers that it cannot help, whatever it is asked.',
  'dns-failure.fails-for-it':
    'The name service (DNS) fails at {host} (SERVFAIL) and finds other names: the name servers of its domain are at fault, or the name is mistyped.',
  'dns-failure.tell-provider':
    'Tell your mail provider that {host} cannot be looked up: the name servers of the domain fail, or its signatures (DNSSEC) do not hold.',
  'dns-failure.denies':
    'The name service (DNS) this computer is set to use ({resolver}) says of every name that it does not exist.',
  'dns-failure.denies-known':
    'The name service (DNS) says there is no {host}, though a mail provider publishes that name. Filters do so, or a service that is out of order.',
  'dns-failure.wrong-answer':
    'The name service (DNS) sends {host} to {address}, where no such mail server is. Another one names {other}, and that answers.',
  'dns-failure.leads-home':
    'The name service (DNS) sends {host} to {address}, which is this computer itself. No mail server is here.',
  'dns-failure.same-for-all':
    'The name service (DNS) sends {host} to {address}, and other names that have nothing to do with it to the same place.',
  'dns-failure.restart': 'Restart the router, or disconnect from the network and connect again. Then check once more.',
  'dns-failure.choose':
    'If it stays so, look which DNS server is set in Windows’ network settings, and set it to automatic. In a company, tell the administrator.',
  'dns-failure.settled-by':
    'Whether other names are found from here, and whether another name service gives another address.',

  'hosts-file-override.name': 'a line in the hosts file',
  'hosts-file-override.title': 'A file on this computer misdirects the server name',
  'hosts-file-override.because':
    'The hosts file says {host} is at {listed}, where it is not found. The name service (DNS) says {dns}, and that answers.',
  'hosts-file-override.leads-home':
    'The hosts file sends {host} to {listed}, which is this computer itself. The name service (DNS) says {dns}.',
  'hosts-file-override.leads-home-alone':
    'The hosts file sends {host} to {listed}, which is this computer itself, and no mail server is here.',
  'hosts-file-override.differs':
    'The hosts file says {host} is at {listed}, the name service (DNS) says {dns}; neither took mail from here.',
  'hosts-file-override.fits': 'What the hosts file says of {host} is not in the way.',
  'hosts-file-override.remove':
    'Remove the line with {host} from {path}, or ask whoever put it there. It needs an administrator’s rights.',
  'hosts-file-override.settled-by': 'Whether the line in the hosts file is still meant to be there.',

  'captive-portal.name': 'a guest network’s sign-in page',
  'captive-portal.title': 'The network wants you to sign in first',
  'captive-portal.redirected':
    'Web pages are replaced by the network’s own ({url} led to {to}). Until you agree there, it lets no mail through.',
  'captive-portal.replaced':
    'Web pages are replaced by another one ({url} did not come as it is). Until you agree there, no mail gets through.',
  'captive-portal.web-is-right': 'Web pages come as they are; no guest network stands in between.',
  'captive-portal.sign-in':
    'Open any web page in the browser, sign in or agree on the network’s page, and send again. A phone hotspot works too.',
  'captive-portal.settled-by': 'Whether a web page opens in the browser, or the network’s own page comes.',

  'vpn-or-proxy.name': 'a VPN that carries no mail',
  'vpn-or-proxy.title': 'The VPN does not carry your mail',
  'vpn-or-proxy.works-around':
    'Packets to {host} leave by the VPN ({device}) and get no answer; by {other} the server answers.',
  'vpn-or-proxy.on-the-way': 'Packets to {host} leave by a VPN ({device}), and no answer comes back through it.',
  'vpn-or-proxy.carries': 'The VPN ({device}) is on the way, and others answer through it.',
  'vpn-or-proxy.no-vpn': 'No VPN is on the way to the server.',
  'vpn-or-proxy.disconnect': 'Disconnect the VPN ({device}) and send again. If that works, the VPN is the reason.',
  'vpn-or-proxy.tell':
    'Tell whoever runs the VPN that {host} cannot be reached through it, and ask them to let it pass.',
  'vpn-or-proxy.settled-by': 'Whether the server answers with the VPN disconnected.',

  'local-firewall.name': 'a firewall on this computer',
  'local-firewall.title': 'A firewall on this computer stops the connection',
  'local-firewall.rule':
    'A rule of this computer’s own firewall stops connections to port {port} (the server’s door) of {host}.',
  'local-firewall.perhaps':
    'A rule of this computer’s firewall is about port {port}, and stops some programs or some users; whether Outlook too, cannot be told.',
  'local-firewall.forbidden':
    'This computer itself forbids the connection to port {port} (the server’s door) of {host}.',
  'local-firewall.too-quick':
    'The refusal came sooner than an answer from the server can: it comes from this computer, or from the network right here.',
  'local-firewall.lets-through': 'The port let us in: no firewall here stops it.',
  'local-firewall.no-rule': 'No rule of this computer’s firewall stops the connection.',
  'local-firewall.allow':
    'In the firewall or security program of this computer, allow Outlook to connect to {host} on port {port}.',
  'local-firewall.settled-by': 'The outbound rules of this computer’s firewall and security program.',

  'ipv6-broken.name': 'a broken IPv6',
  'ipv6-broken.title': 'The newer kind of address (IPv6) is broken',
  'ipv6-broken.silent':
    '{host} has an IPv6 address too. Port {port} is silent there, and answers by IPv4. Outlook tries IPv6 first and waits.',
  'ipv6-broken.unreachable':
    '{host} has an IPv6 address too. This computer has IPv6, and finds no way there by it; IPv4 answers.',
  'ipv6-broken.refused':
    '{host} has an IPv6 address too. Port {port} is closed there, and open by IPv4. Outlook tries IPv6 first, and loses a moment.',
  'ipv6-broken.other':
    '{host} has an IPv6 address too. What answers there on port {port} does not serve, as by IPv4 it does.',
  'ipv6-broken.tell-network':
    'Restart the router. Whoever runs this network can repair its IPv6; with IPv6 switched off for a test, mail should go out.',
  'ipv6-broken.tell-provider': 'Tell your mail provider that {host} does not answer by IPv6 on port {port} from here.',
  'ipv6-broken.settled-by-delay': 'Whether sending goes well, and at once, with IPv6 switched off for a test.',
  'ipv6-broken.settled-by': 'Whether the server answers by IPv6.',

  'server-drops-us.title': 'The mail server may be blocking your address',
  'server-drops-us.alive':
    '{host} is there (its port {port} answers), and drops everything on its mail ports; other mail servers answer.',
  'server-drops-us.silent':
    '{host} drops everything we send, and other mail servers answer. Its firewall may block your address, or it is down.',
  'server-drops-us.tell':
    'Ask your mail provider whether your Internet address is blocked at {host}, as happens after wrong passwords.',
  'server-drops-us.passwords':
    'Look at every phone and computer with this mailbox for an old password first: else the block comes again.',
  'server-drops-us.settled-by': 'Whether the server answers over another network, such as a phone hotspot.',

  'check.name-records': 'What name services say',
  'check.hosts-file': 'The hosts file',
  'check.way-out': 'Ways out of this computer',
  'check.web-access': 'Web pages',
  'check.packet-filter': 'This computer’s firewall',
  'check.incoming-side': 'Ports for reading mail',

  'seen.records.answer': 'the resolver answers',
  'seen.records.none': 'no resolver is set',
  'seen.records.silent': '{resolver} is silent',
  'seen.records.fails': '{resolver} cannot help',
  'seen.records.denied': '{resolver} knows no such name',
  'seen.hosts.none': 'no line with this server',
  'seen.hosts.line': '{host} is at {addresses}',
  'seen.way.direct': 'through the connection {device}',
  'seen.way.vpn': 'by a VPN ({device})',
  'seen.way.none': 'no way out',
  'seen.web.right': 'come as they are',
  'seen.web.redirected': 'led to {to}',
  'seen.web.other': 'another page came',
  'seen.web.nothing': 'none came',
  'seen.filter.unread': 'may not be read',
  'seen.filter.stops': 'stops port {port}',
  'seen.filter.lets': 'lets it through',
  'seen.incoming.open': 'open on {ports}',
  'seen.incoming.shut': 'none open',
} as const;
