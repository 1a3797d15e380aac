/** A page of Mail Autoconfig with these outgoing servers; each is what stands inside its element. */
export function autoconfigPage(...servers: readonly string[]): string {
  const outgoing = servers.map((inside) => `<outgoingServer type="smtp">${inside}</outgoingServer>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.test">
    <domain>example.test</domain>
    <displayName>Example</displayName>
    <incomingServer type="imap"><hostname>imap.example.test</hostname><port>993</port></incomingServer>
    ${outgoing}
  </emailProvider>
</clientConfig>`;
}

/** What stands inside one outgoing server, with a usable value for whatever is not given. */
export function outgoingServer({
  hostname = 'smtp.example.test',
  port = '465',
  socketType = 'SSL',
  authentication = 'password-cleartext',
  username = '%EMAILADDRESS%',
}: Partial<Record<'hostname' | 'port' | 'socketType' | 'authentication' | 'username', string>> = {}): string {
  const given = { hostname, port, socketType, authentication, username };
  return Object.entries(given)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
}
