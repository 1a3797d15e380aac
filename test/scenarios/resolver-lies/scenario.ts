import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { startDnsmasq } from '../../worlds/dnsmasq.ts';

const names = (address: string, ...hosts: readonly string[]) => hosts.map((host) => `--address=/${host}/${address}`);

export default scenario({
  title:
    'a real dnsmasq that sends the mail server’s name to a page that blocks it, and public resolvers that know better',
  needs: ['dnsmasq'],
  internet: { resolver: 'none', publicResolvers: 'dns' },
  async prepare({ internet: { router } }) {
    await startDnsmasq(router, [
      ...names('10.66.1.1', HOST),
      ...names('10.66.3.2', 'gmail.com', 'office365.com', 'outlook.com', 'yahoo.com', 'gmx.net', 'fastmail.com'),
    ]);
  },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
