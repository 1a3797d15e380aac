/** What the computer itself tells beside its network: rows of the checks. */
export const computer = {
  'check.outlook-settings': 'Outlook’s own settings',
  'check.outlook-firewall': 'Firewall rules for Outlook',
  'check.security-products': 'Security programs',
  'check.proxy-settings': 'Proxies',
  'check.winsock-catalog': 'Network layers (Winsock)',
  'check.tls-protocols': 'TLS versions of Windows',
  'check.clock-service': 'Setting the clock',
  'check.outlook-log': 'Outlook’s own log',

  'unread.title': 'Not read on this computer:',
  'unread.more': '{n, plural, one {and one more} other {and # more}}; --json names them',
  'unread.denied': 'not allowed to read it',
  'unread.missing': 'this computer has no such thing to ask',
  'unread.empty': 'it told nothing',
  'unread.not-understood': 'it told what we do not understand',
  'unread.too-late': 'it took too long',
  'unread.too-large': 'it is too large',
  'unread.no-consent': 'you have not allowed it',

  'seen.unread': 'not known: {why}',
  'seen.settings.accounts':
    '{n, plural, one {one account} other {# accounts}}{smtp, plural, =0 {, none sends by SMTP} other {, {smtp} by SMTP}}',
  'seen.settings.own': '{host} {port}, {encryption}',
  'seen.settings.none': 'no account found',
  'seen.settings.offline': 'Outlook is set to work offline',
  'seen.settings.waits': '“Send immediately when connected” is off',
  'seen.firewall.stops': '“{rule}” stops port {port}',
  'seen.firewall.blocks-all': 'blocks whatever no rule allows, and so port {port}',
  'seen.firewall.off': 'switched off',
  'seen.firewall.lets': 'lets Outlook through; {n, plural, one {one rule} other {# rules}} read',
  'seen.products.none': 'none has signed in with Windows',
  'seen.products.list': '{names}',
  'seen.proxies.none': 'none set',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}, and nobody answers there',
  'seen.winsock.own': 'Windows’ own only',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'a file is missing: {names}',
  'seen.tls.off': 'switched off: {versions}',
  'seen.tls.default': 'as Windows has them',
  'seen.time.on': 'by {service}',
  'seen.time.off': '{service} is switched off',
  'seen.time.unset': '{service}, but not set right just now',
  'seen.time.none': 'nothing sets the clock',
  'seen.log.none': 'no log; Outlook writes none unless it is told to',
  'seen.log.quiet': 'no error in it',
  'seen.log.newest': '{n, plural, one {one error} other {# errors}}, the newest {at}: {what}',

  'note.new-outlook':
    'New Outlook is in use here. Mail of providers other than Microsoft goes through Microsoft’s servers there, so what was seen from this computer tells of the server and its settings, not of new Outlook’s own way to it.',

  'diagnose-all.progress': 'Looking at Outlook’s accounts: {done} of {all} done',
  'diagnose-all.profile': 'profile {profile}{isOpened, select, yes {} other {, which Outlook does not open}}',
  'diagnose-all.not-testable': '{name} (profile {profile}) sends through Exchange, which cannot be tested from here.',
  'diagnose-all.more':
    '{n, plural, one {One more account was} other {# more accounts were}} not looked at: name it with --email.',
  'diagnose-all.none': 'No account of Outlook was found on this computer.',
  'diagnose-all.new-outlook':
    'New Outlook is in use here; it keeps its accounts at Microsoft, and none was found on this computer.',
  'diagnose-all.unread': 'Outlook’s accounts could not be read ({source}: {why}).',
  'diagnose-all.broke': 'Outlook’s accounts could not be read.',
  'diagnose-all.only-exchange':
    'Outlook’s {n, plural, one {account} other {accounts}} here ({names}) {n, plural, one {sends} other {send}} through Exchange, which cannot be tested from here.',
  'diagnose-all.instead': 'Give the error text (a FILE, - or --error), an --account file, or --email or --server.',

  'seen.versions.not-old': 'nothing older than TLS 1.2',

  'offline-mode.title-waits': 'Outlook keeps mail until Send/Receive',
  'offline-mode.being-read': 'Whether Outlook was told to keep mail back is being read.',
  'offline-mode.is-set': '“Work Offline” is switched on in Outlook’s settings; it sends nothing until it is off.',
  'offline-mode.waits':
    '“Send immediately when connected” is switched off: mail waits in the Outbox until Send/Receive runs.',
  'offline-mode.send-immediately':
    'File › Options › Advanced › Send and receive: tick “Send immediately when connected”. Until then press Send/Receive (F9).',
  'offline-mode.waits-policy':
    'Your organisation has switched “Send immediately when connected” off. Press Send/Receive (F9), or ask the administrator.',
  'offline-mode.tell-policy':
    'Your organisation has set Outlook to work offline. Ask the administrator to change that.',

  'profile-corruption.no-server':
    'The account “{account}” in the profile “{profile}” has no outgoing server. Outlook’s own dialogs save no account without one.',
  'profile-corruption.repair':
    'File › Account Settings › Account Settings: choose the account, then Repair. If that fails, make a new profile (Control Panel, Mail, Show Profiles, Add).',
  'profile-corruption.settled-by-dialog': 'What stands at “Outgoing mail server (SMTP)” in Account Settings.',

  'duplicate-profile.twice': '{email} is set up twice in the profile “{profile}” ({kinds}).',
  'duplicate-profile.other-profile':
    'The profile “{profile}” has this account with other settings ({host}, port {port}), which work from here. Outlook opens “{own}”.',
  'duplicate-profile.tell-profile':
    'Control Panel › Mail › Show Profiles: look which profile you use, correct the account in “{profile}” and remove the profile that is not needed.',
  'duplicate-profile.once': 'The account is set up once.',
  'duplicate-profile.settled-by-removing': 'Whether sending works once one of the two is removed.',
  'duplicate-profile.settled-by-profile': 'Which profile Outlook is started with.',

  'winsock-corruption.missing': 'Programs reach the network through a layer whose file is not there any more: {names}.',
  'winsock-corruption.foreign': 'Another program’s layer stands between programs and the network: {names}.',
  'winsock-corruption.whole': 'Windows’ list of network layers is whole, and has no other program’s in it.',

  'internet-settings-corruption.dead-proxy':
    'Windows’ Internet options name a proxy ({server}) where nobody answers. Outlook’s window for signing in goes through it.',
  'internet-settings-corruption.remove-proxy':
    'Settings › Network & internet › Proxy: switch off the proxy {server}, or correct it, then restart Outlook.',
  'internet-settings-corruption.tell-proxy':
    'Your organisation sets the proxy {server}, and nobody answers there. Tell the administrator.',
  'internet-settings-corruption.settled-by-proxy': 'Whether web pages open in the browser, which uses the same proxy.',

  'timeout-too-short.slower':
    '{host} took {seconds} seconds to greet on port {port} just now; Outlook is set to wait {set} seconds.',

  'clock-skew.service-off':
    'The service that keeps the clock right ({service}) is switched off. Settings › Time & language › Date & time: “Set time automatically”.',

  'vpn-or-proxy.title-proxy': 'This network may let only its proxy out',
  'vpn-or-proxy.proxy-set':
    'A proxy is set ({server}), and no mail server’s port answers from here. Outlook’s sending does not go through proxies.',
  'vpn-or-proxy.proxy-alone':
    'A proxy is set ({server}) and answers; nobody else outside does. Outlook’s sending does not go through proxies.',
  'vpn-or-proxy.let-mail-out':
    'Ask whoever runs this network to let {host} on port {port} through: Outlook cannot send by the proxy {server}.',
  'vpn-or-proxy.other-network': 'Over a phone hotspot, which has no proxy, it works meanwhile.',
  'vpn-or-proxy.settled-by-network': 'Whether mail goes out over another network, such as a phone hotspot.',

  'antivirus-interception.being-read':
    'The certificate that {host} shows is trusted by this computer’s own store alone; which virus scanners are installed is being read.',
  'antivirus-interception.installed':
    'The certificate that {host} shows here is signed by “{issuer}”, which bears the name of a virus scanner of this computer ({product}).',

  'tls-version-mismatch.title-windows': 'Windows has the encryption switched off',
  'tls-version-mismatch.being-read': 'Which versions of TLS Windows lets Outlook use is being read.',
  'tls-version-mismatch.all-off':
    'Windows is set not to use {versions}, and {host} on port {port} speaks nothing that is left. This program has its own TLS and gets through.',
  'tls-version-mismatch.switched-off':
    'Windows is set not to use {versions}. With what is left, {host} on port {port} refused the handshake just now.',
  'tls-version-mismatch.perhaps-off':
    'Windows is set not to use {versions}, which {host} speaks on port {port}. Whether it takes an older version is not known.',
  'tls-version-mismatch.switch-on':
    'Ask the administrator to switch {versions} on again for this computer (registry: SCHANNEL\\Protocols, TLS 1.2 and 1.3, Client, Enabled).',
  'tls-version-mismatch.settled-by-schannel': 'Which versions of TLS are switched off in Windows.',

  'oauth-required.modern-off':
    '{provider} takes modern sign-in (OAuth) alone, and that is switched off in Outlook on this computer.',
  'oauth-required.modern-off-set':
    'The account signs in by OAuth, and that is switched off in Outlook on this computer.',
  'oauth-required.modern-on':
    'Let modern sign-in be switched on again (registry: Office, Common, Identity, EnableADAL not 0), then restart Outlook.',
  'oauth-required.tell-modern': 'Your organisation has switched modern sign-in off in Outlook. Ask the administrator.',
  'oauth-required.settled-by-window': 'Whether Outlook opens the provider’s own sign-in page.',

  'wrong-server-name.no-name': '“{text}” stands in Outlook for the outgoing server, and that is no name of a server.',
  'wrong-credentials.other-form':
    'Outlook signs in as {user}; {provider} publishes that the user name has another form ({better}).',

  'local-firewall.title-rule': 'A firewall rule here stops Outlook',
  'local-firewall.title-default': 'The firewall here blocks what no rule allows',
  'local-firewall.against-outlook':
    'The rule “{rule}” of {from, select, own {this computer’s} other {your organisation’s}} firewall stops Outlook on port {port} (the server’s door) of {host}. Other programs, such as this one, get through.',
  'local-firewall.by-name':
    'The rule “{rule}” of {from, select, own {this computer’s} other {your organisation’s}} firewall stops Outlook on port {port} (the server’s door) of {host}.',
  'local-firewall.default-blocks':
    'Windows’ firewall is set to block whatever no rule allows, and no rule allows Outlook on port {port} (the server’s door) of {host}.',
  'local-firewall.switch-off-rule':
    'Windows Security › Firewall & network protection › Advanced settings › Outbound Rules: choose “{rule}”, then Disable Rule. It needs an administrator’s rights.',
  'local-firewall.allow-outlook':
    'Windows Security › Firewall & network protection › Advanced settings › Outbound Rules › New Rule: Program, OUTLOOK.EXE, Allow the connection. It needs an administrator’s rights.',
  'local-firewall.tell-rule':
    'The rule “{rule}” comes from your organisation. Ask the administrator to let Outlook connect to {host} on port {port}.',
  'local-firewall.no-rule-for-outlook': 'No rule of Windows’ firewall stops Outlook on this port.',
  'local-firewall.other-product':
    'Windows’ own firewall lets Outlook through. The firewall of another program is on ({names}), and its rules cannot be read.',
  'local-firewall.being-read': 'The port lets us in; whether a rule stops Outlook alone is being read.',
  'local-firewall.not-read': 'The port lets us in, but a rule may stop Outlook alone, and the rules could not be read.',
  'local-firewall.settled-by-on': 'Whether Windows’ firewall is switched on.',
  'local-firewall.settled-by-profile':
    'Whether the rule holds for this network: Windows tells public, private and domain networks apart.',
  'local-firewall.settled-by-program': 'Whether you send with classic Outlook: the rule does not name new Outlook.',
} as const;
