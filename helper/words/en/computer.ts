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
  'local-firewall.being-read': 'The port lets us in; whether a rule stops Outlook alone is being read.',
  'local-firewall.not-read': 'The port lets us in, but a rule may stop Outlook alone, and the rules could not be read.',
  'local-firewall.settled-by-on': 'Whether Windows’ firewall is switched on.',
  'local-firewall.settled-by-profile':
    'Whether the rule holds for this network: Windows tells public, private and domain networks apart.',
  'local-firewall.settled-by-program': 'Whether you send with classic Outlook: the rule does not name new Outlook.',
} as const;
