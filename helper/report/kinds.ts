/**
 * What a text in a report is, which says how much of it may be written down:
 *
 * - `host`, `address`: of a server; as they are
 * - `own-address`: may be the public address of this computer
 * - `mailbox`: a mail address or user name
 * - `words`: what a server said; of it only what names a cause, unless it is wanted whole
 * - `label`: what a program or a list calls something; `keyword`: a capability or mechanism of a protocol
 * - `code`: digits, letters and a few signs; `moment`: a date or a time
 * - `path`: of a file or key, without the user's folder; `url`: its origin
 * - `alias`: a name that somebody chose; another one stands in its place, the same wherever it stands
 */
export type Kind =
  | 'host'
  | 'address'
  | 'own-address'
  | 'mailbox'
  | 'words'
  | 'label'
  | 'keyword'
  | 'code'
  | 'moment'
  | 'path'
  | 'url'
  | 'alias';

const reading = {
  codes: 'code',
  'reply.enhanced': 'code',
  'reply.text': 'words',
  server: 'host',
  account: 'mailbox',
  'reasons.what': 'words',
  'also.enhanced': 'code',
  'also.text': 'words',
} as const;

const attempt = { host: 'host', address: 'address', code: 'code' } as const;

const certificate = {
  host: 'host',
  subject: 'label',
  issuer: 'label',
  names: 'host',
  validFrom: 'moment',
  validTo: 'moment',
  seenAt: 'moment',
  'key.kind': 'code',
  'key.print': 'code',
  weak: 'label',
  'chain.subject': 'label',
  'chain.validFrom': 'moment',
  'chain.validTo': 'moment',
  'chain.weak': 'label',
  chainFault: 'label',
  protocol: 'code',
  cipher: 'code',
} as const;

const talk = {
  host: 'host',
  address: 'address',
  'greeting.text': 'words',
  hello: 'words',
  before: 'keyword',
  after: 'keyword',
  'helo.text': 'words',
  nameRefused: 'words',
  'anyway.text': 'words',
  'anyway.auth': 'keyword',
  authBefore: 'keyword',
  authAfter: 'keyword',
  'failure.text': 'words',
} as const;

const outlookServer = { host: 'host', user: 'mailbox' } as const;

/**
 * Every text that may stand in a report, by its place (lists count as what is in them). A text that is not named here is
 * left out: a new one gets in only by a decision. `recipients` of a bounce are not here; they never leave.
 */
export const KINDS: Readonly<Record<string, Kind>> = {
  ...under('report.reading', reading),
  'report.account.email': 'mailbox',
  'report.account.smtp.host': 'host',
  'report.account.smtp.user': 'mailbox',
  'report.account.imap.host': 'host',
  'report.account.imap.user': 'mailbox',
  'report.date': 'moment',
  'report.practice': 'code',
  'published-settings.settings.address': 'mailbox',
  'published-settings.settings.domain': 'host',
  'published-settings.settings.provider.id': 'code',
  'published-settings.settings.provider.name': 'label',
  'published-settings.settings.outgoing.host': 'host',
  'published-settings.settings.notes': 'label',
  'published-settings.settings.found.why': 'label',
  'published-settings.settings.found.outgoing.host': 'host',
  'published-settings.settings.nothing.why': 'label',
  'host-address.hosts.host': 'host',
  'host-address.hosts.ipv4': 'address',
  'host-address.hosts.ipv6': 'address',
  ...under('port-open.attempts', attempt),
  'port-open.overdue.host': 'host',
  ...under('smtp-greeting.talks', talk),
  ...under('tls-certificate.certificates', certificate),
  'tls-versions.tries.host': 'host',
  'tls-versions.tries.agreed.protocol': 'code',
  'tls-versions.tries.agreed.cipher': 'code',
  'tls-versions.tries.failure.text': 'words',
  'small-answer.looks.host': 'host',
  'clock.sources.from': 'host',
  'other-hosts.controls.host': 'host',
  'other-hosts.controls.address': 'address',
  ...under('control-talks.talks', talk),
  ...under('control-talks.talks.certificate', certificate),
  'decoy-ports.decoys.address': 'address',
  'decoy-ports.decoys.words': 'words',
  'name-records.host': 'host',
  'name-records.resolvers.address': 'address',
  'name-records.resolvers.host.addresses': 'address',
  'name-records.resolvers.known.addresses': 'address',
  'name-records.publics.address': 'address',
  'name-records.publics.host.addresses': 'address',
  'name-records.alias': 'host',
  'name-records.mailExchangers': 'host',
  'name-records.services.host': 'host',
  ...under('name-records.opened', attempt),
  'hosts-file.path': 'path',
  'hosts-file.entries.host': 'host',
  'hosts-file.entries.addresses': 'address',
  'hosts-file.entries.dns': 'address',
  'hosts-file.listed': 'host',
  ...under('hosts-file.opened', attempt),
  'way-out.interfaces.name': 'label',
  'way-out.defaults.device': 'label',
  'way-out.defaults.gateway': 'own-address',
  'way-out.routes.address': 'address',
  'way-out.routes.device': 'label',
  'way-out.proxies': 'label',
  'way-out.around.device': 'label',
  ...under('way-out.around.attempt', attempt),
  'way-out.unread.source': 'path',
  'web-access.pages.url': 'url',
  'web-access.pages.to': 'url',
  'packet-filter.stops.address': 'address',
  'packet-filter.stops.rule': 'label',
  ...under('incoming-side.attempts', attempt),
  'outlook-settings.accounts.id': 'alias',
  'outlook-settings.accounts.profile': 'alias',
  'outlook-settings.accounts.name': 'alias',
  'outlook-settings.accounts.email': 'mailbox',
  ...under('outlook-settings.accounts.smtp', outlookServer),
  ...under('outlook-settings.accounts.incoming', outlookServer),
  'outlook-settings.program': 'path',
  'outlook-settings.unread.source': 'path',
  'outlook-firewall.stops.address': 'address',
  'outlook-firewall.stops.rule': 'label',
  'outlook-firewall.stops.program': 'path',
  'outlook-firewall.unread.source': 'path',
  'security-products.products.name': 'label',
  'security-products.unread.source': 'path',
  'proxy-settings.proxies.server': 'label',
  'proxy-settings.proxies.script': 'url',
  'proxy-settings.unread.source': 'path',
  'winsock-catalog.foreign.name': 'label',
  'winsock-catalog.foreign.path': 'path',
  'winsock-catalog.missing': 'path',
  'winsock-catalog.unread.source': 'path',
  'tls-protocols.unread.source': 'path',
  'clock-service.service': 'label',
  'clock-service.unread.source': 'path',
  'outlook-log.errors.file': 'alias',
  'outlook-log.errors.at': 'moment',
  ...under('outlook-log.errors.reading', reading),
  'outlook-log.unread.source': 'path',
  'blocklists.addresses': 'own-address',
  'blocklists.lists.zone': 'host',
  'blocklists.lists.address': 'own-address',
  'blocklists.lists.codes': 'code',
  'sign-in.host': 'host',
  'sign-in.offered': 'keyword',
  'sign-in.tries.reply.enhanced': 'code',
  'sign-in.tries.reply.text': 'words',
  'send-test.host': 'host',
  'send-test.reply.enhanced': 'code',
  'send-test.reply.text': 'words',
};

function under(place: string, kinds: Readonly<Record<string, Kind>>): Readonly<Record<string, Kind>> {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [`${place}.${name}`, kind]));
}
