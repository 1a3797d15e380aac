/** What the helper says of the channel between it and its pages. */
export const channel = {
  'channel.target.no-mail-host': 'no mail server has such a name or address, so the helper does not look there',
  'channel.target.no-mail-address':
    'this name leads to an address that no mail server has, so the helper does not look there',
  'channel.target.port':
    'this is no port of mail, and Outlook’s settings as far as they may be read do not have it, so the helper does not open it for a page; “outbox-doctor diagnose” in a terminal does',
  'channel.target.too-many-hosts': 'busy: too many different servers in a minute; wait a minute, then try it again',
  'channel.target.too-many-looks': 'busy: too many looks in a minute; wait a minute, then try it again',
  'channel.busy.messages': 'busy: too many messages in a second; wait a moment, then try it again',
  'channel.busy.looks': 'busy: too many looks at once; wait until one of them has ended, then try it again',
  'channel.busy.sign-ins': 'busy: too many sign-ins in a few minutes; wait ten minutes, then try it again',
  'channel.port-taken':
    'Another program, or another user of this computer, has port {wanted}, so the helper is on port {port} until its next start. A browser finds it there; the add-in in Outlook does not.',
  'channel.secret-exposed':
    'Other users of this computer can read or change {file}, which opens the way to the helper. Remove that file, then start the helper again: it makes a new one.',
  'channel.secret-memory':
    'The folder {folder} cannot be written to, so pages have to be loaded again after the next start.',
  'channel.config.unreadable': '--config {file}: the file cannot be read ({where}).',
  'channel.config.content': '--config {file}: not as docs/command-line.md describes it, at “{where}”.',
  'channel.config.no-file': '--config {file}: it is no file of its own in a folder of its own, such as a link.',
  'channel.config.not-ours': '--config {file}: the file or its folder belongs to another user, so it is not used.',
  'channel.config.others-read':
    '--config {file}: other users can read it. Make it yours alone (chmod 600), and start the helper again.',
  'channel.config.others-write':
    '--config {file}: other users can change it, or what is in its folder. Make both yours alone (chmod go-rwx), and start the helper again.',
  'certificate.arguments': 'certificate takes "remove" or nothing, but got "{given}".',
  'certificate.none': 'There is no certificate yet; "outbox-doctor serve" makes one.',
  'certificate.here': 'The certificate of this computer’s helper is {file}, good until {until}.',
  'certificate.thumbprint': 'SHA-1 thumbprint: {thumbprint}',
  'certificate.sha256': 'SHA-256: {fingerprint}',
  'certificate.removed': 'The certificate {thumbprint} is no longer among those you trust.',
  'certificate.not-there': 'The certificate {thumbprint} is not among those you trust.',
  'certificate.no-store':
    'Browsers on this system each keep their own list; docs/command-line.md says how to take {thumbprint} out of it.',
  'certificate.files-gone':
    'The certificate and its key are removed from {folder}. The next start of the helper makes new ones.',
  'certificate.files-stay': 'The files in {folder} could not be removed.',
  'help.certificate': `Usage: outbox-doctor certificate [remove]

Tells which certificate the helper on this computer shows to browsers: its file, its end and its thumbprints.

  remove   take every certificate that was made here out of those you trust, by its thumbprint, and remove its key`,
} as const;
