import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { needsRoot } from './needs-root.ts';
import { acceptOn, knock, smallInternet, type SmallInternet, type SmallInternetWish } from './small-internet.ts';

const names = {
  serverNames: ['smtp.example.test'],
  controlNames: controlHosts.map(({ host }) => host),
};

/** Builds a small Internet whose server and control answer on the mail ports, and takes it down whatever happens. */
async function inside(
  wish: Partial<SmallInternetWish>,
  act: (internet: SmallInternet) => Promise<void>,
): Promise<void> {
  const internet = await smallInternet({ ...names, ...wish });
  try {
    await Promise.all([internet.server, internet.control].map((machine) => acceptOn(machine, [25, 465, 587])));
    await act(internet);
  } finally {
    await internet.close();
  }
}

needsRoot('netns', 'nft')('a small Internet', () => {
  jest.setTimeout(60_000);

  it('leads to the server and the control hosts by name, on both address families, and to nobody else', () =>
    inside({}, async ({ client }) => {
      expect(await knock(client, 'smtp.example.test', 587)).toMatchObject({ answer: 'accepted' });
      expect(await knock(client, '10.66.2.2', 587)).toMatchObject({ answer: 'accepted' });
      expect(await knock(client, 'fd66:2::2', 587)).toMatchObject({ answer: 'accepted' });
      expect(await knock(client, 'smtp.gmail.com', 587)).toMatchObject({ answer: 'accepted' });
      expect(await knock(client, 'smtp.example.test', 26)).toMatchObject({ answer: 'ECONNREFUSED' });
      expect(await knock(client, 'no-such-name.test', 587)).toMatchObject({ answer: 'ENOTFOUND' });
      expect(await knock(client, '192.0.2.1', 587)).toMatchObject({ answer: 'ENETUNREACH' });
    }));

  it('whose router drops a port is silent on it to everybody, and open on the others', () =>
    inside({ forward: ['tcp dport 587 drop'] }, async ({ client }) => {
      expect(await knock(client, 'smtp.example.test', 587)).toMatchObject({ answer: 'silent' });
      expect(await knock(client, 'fd66:2::2', 587)).toMatchObject({ answer: 'silent' });
      expect(await knock(client, 'smtp.gmail.com', 587)).toMatchObject({ answer: 'silent' });
      expect(await knock(client, 'smtp.example.test', 465)).toMatchObject({ answer: 'accepted' });
      expect(await knock(client, 'smtp.gmail.com', 465)).toMatchObject({ answer: 'accepted' });
    }));

  it('can prohibit in place of dropping, and close a port of the server alone', () =>
    inside(
      {
        forward: ['tcp dport 25 reject with icmpx admin-prohibited'],
        input: ['tcp dport 587 reject with tcp reset'],
      },
      async ({ client }) => {
        // What Linux makes of "administratively prohibited" (RFC 1812 §5.2.7.1): EHOSTUNREACH on IPv4, EACCES on IPv6.
        expect(await knock(client, '10.66.2.2', 25)).toMatchObject({ answer: 'EHOSTUNREACH' });
        expect(await knock(client, 'fd66:2::2', 25)).toMatchObject({ answer: 'EACCES' });
        expect(await knock(client, 'smtp.example.test', 587)).toMatchObject({ answer: 'ECONNREFUSED' });
        expect(await knock(client, 'smtp.gmail.com', 587)).toMatchObject({ answer: 'accepted' });
      },
    ));

  it('with a silent resolver finds none but the names in the hosts file', () =>
    inside({ resolver: 'silent', hosts: ['10.66.2.2 listed.example.test'] }, async ({ client }) => {
      expect(await knock(client, 'listed.example.test', 587)).toMatchObject({ answer: 'accepted' });
      // Asked directly: the system's own resolver would keep us waiting for ten seconds.
      const ask = `const { Resolver } = require('node:dns').promises;
        new Resolver({ timeout: 500, tries: 1 }).resolve4('no-such-name.test').catch(({ code }) => console.log(code))`;
      expect((await client.run(process.execPath, ['-e', ask])).stdout).toBe('ETIMEOUT\n');
    }));

  it('leaves nothing behind', async () => {
    const internet = await smallInternet(names);
    const here = await internet.client.run('ip', ['netns', 'list']);
    expect(here.stdout).toContain(internet.client.name);
    await internet.close();
    expect((await internet.client.run('true', [])).stderr).toContain('Cannot open network namespace');
  });

  it('delays packets both ways, those of TCP’s handshake too', () =>
    inside({ delayMs: 20 }, async ({ client }) => {
      // The link never delivers early; how late depends on who else uses this computer, so the best of some tries counts.
      for (const host of ['10.66.2.2', 'fd66:2::2']) {
        const tries: number[] = [];
        for (let at = 0; at < 5; at += 1) tries.push((await knock(client, host, 587)).ms);
        expect(Math.min(...tries)).toBeGreaterThanOrEqual(40);
        // Less than twice the delay, which a link that held up every packet twice would need.
        expect(Math.min(...tries)).toBeLessThan(70);
      }
    }));
});
