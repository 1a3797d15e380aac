/**
 * Well-known hosts to compare with: if the account's port gives no answer but the same port of these does, the network
 * lets it pass. Submission servers of the big providers, as they publish them (helper/knowledge/data/providers.*.json;
 * port 25 of Gmail and Microsoft is open to clients too), a web host, and public resolvers (Cloudflare,
 * Google, Quad9) by their addresses: these tell whether anything answers at all where no name is found.
 */
export const controlHosts: readonly { readonly host: string; readonly ports: readonly number[] }[] = [
  { host: 'smtp.gmail.com', ports: [25, 465, 587] },
  { host: 'smtp.office365.com', ports: [25, 587] },
  { host: 'smtp-mail.outlook.com', ports: [587] },
  { host: 'smtp.mail.yahoo.com', ports: [465, 587] },
  { host: 'mail.gmx.net', ports: [465, 587] },
  { host: 'smtp.fastmail.com', ports: [465, 587] },
  { host: 'outlook.office365.com', ports: [443] },
  { host: '1.1.1.1', ports: [443] },
  { host: '8.8.8.8', ports: [443] },
  { host: '9.9.9.9', ports: [443] },
];

/** Ports of controls that are spoken to, beside the account's own; RFC 8314 §3.3. */
const SUBMISSION = [587, 465];

/** Which of them are spoken to, not only knocked at: up to three on the account's own port, up to two on others. */
export function controlsSpokenTo(own: number | undefined): readonly { readonly host: string; readonly port: number }[] {
  const ports = [...new Set([...(own === undefined ? [] : [own]), ...SUBMISSION])];
  return ports.flatMap((port) =>
    controlHosts
      .filter((one) => [25, ...SUBMISSION].includes(port) && one.ports.includes(port))
      .slice(0, port === own ? 3 : 2)
      .map(({ host }) => ({ host, port })),
  );
}
