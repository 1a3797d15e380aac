import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server silent by IPv4 and good by IPv6, and a send error of a program without IPv6',
  internet: { input: ['meta nfproto ipv4 meta l4proto tcp drop'] },
  args: ['--error', '0x80042109: Outlook cannot connect to your outgoing (SMTP) e-mail server.'],
  finds: { cause: 'server-down', standing: 'possible' },
});
