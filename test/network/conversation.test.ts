import { createServer, type AddressInfo } from 'node:net';
import { makeAuthority, makeCertificate, type Authority, type Made } from '../../helper/certificates/make.ts';
import { converse } from '../../helper/network/conversation.ts';
import type { Manner, Opening } from '../../helper/network/smtp-talk.ts';
import type { Certificate, Talk } from '../../helper/protocol/evidence.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { hostileServers } from '../doubles/hostile-servers.ts';
import { MailServer } from '../doubles/mail-server.ts';

const HOST = 'smtp.example.test';
let authority: Authority;
let certificate: Made;
const servers: MailServer[] = [];

beforeAll(async () => {
  authority = await makeAuthority({ name: 'Test authority' });
  certificate = await makeCertificate({ names: [HOST], issuer: authority });
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stops().catch(() => {})));
});

interface Seen {
  readonly answer: string;
  readonly talk: Talk | undefined;
  readonly certificate: Certificate | undefined;
}

async function speakTo(
  server: MailServer | number | 'refused' | 'silent',
  opening: Opening,
  giveUpAfter = 2_000,
  manner: Manner = {},
): Promise<Seen> {
  if (server instanceof MailServer) servers.push(await server.starts());
  const behind = server instanceof MailServer ? server.port : server;
  const network = new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'] },
    ports: { [`${HOST}:587`]: behind },
    trust: [authority.certificate],
  });
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, giveUpAfter);
  const target = { host: HOST, address: '127.0.0.1', family: 4, port: 587 } as const;
  const open = () => network.open(target, giveUp.signal);
  const conversation = converse(network, target, opening, open, new AbortController().signal, manner);
  const [opened, talk, shown] = await Promise.all([conversation.opened, conversation.talked, conversation.secured]);
  clearTimeout(timer);
  return { answer: opened?.answer ?? 'unknown', talk, certificate: shown };
}

function starttlsServer(made = certificate): MailServer {
  return new MailServer()
    .says(`220 ${HOST} ESMTP`)
    .expects(/^EHLO \[127\.0\.0\.1\]$/)
    .says(`250-${HOST}`, '250-SIZE 1000', '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead')
    .upgrades(made)
    .expects(/^EHLO /)
    .says(`250-${HOST}`, '250-SIZE 2000', '250 AUTH PLAIN LOGIN')
    .expects('QUIT')
    .says('221 bye');
}

describe('a conversation', () => {
  test.each([
    ['UTF-8', Buffer.from('554 5.7.1 Adresse für 用户 gesperrt\r\n'), 'Adresse für 用户 gesperrt'],
    ['another one', Buffer.from('554 5.7.1 Adresse f\u00fcr A gesperrt\r\n', 'latin1'), 'Adresse für A gesperrt'],
  ])('has the server’s words as they were written, in %s', async (_, greeting, words) => {
    const { talk } = await speakTo(new MailServer().sends(greeting).hangsUp(), 'plain');
    expect(JSON.stringify(talk)).toContain(words);
  });

  test('goes through STARTTLS and keeps what was offered before and after it apart', async () => {
    const { talk, certificate: shown } = await speakTo(starttlsServer(), 'plain');
    expect(talk).toMatchObject({
      spoke: 'starttls',
      starttls: 'offered',
      authBefore: [],
      authAfter: ['PLAIN', 'LOGIN'],
    });
    expect(talk?.failure).toBeUndefined();
    expect(shown).toMatchObject({ nameFits: true, dateFits: true, trust: { system: 'trusted' }, names: [HOST] });
  });

  test('with implicit TLS reads the greeting inside it', async () => {
    const server = new MailServer()
      .upgrades(certificate)
      .says(`220 ${HOST}`)
      .expects(/^EHLO /)
      .says(`250-${HOST}`, '250 AUTH LOGIN')
      .expects('QUIT');
    const { talk } = await speakTo(server, 'tls');
    expect(talk).toMatchObject({ spoke: 'tls', greeting: { code: 220 }, authAfter: ['LOGIN'] });
  });

  test('finds the plain greeting of a port that was expected to begin with TLS', async () => {
    const server = new MailServer()
      .says('220 plain')
      .expects(/^EHLO /)
      .says('250 AUTH PLAIN')
      .expects('QUIT');
    const { talk } = await speakTo(server, 'tls');
    expect(talk).toMatchObject({ greeting: { code: 220 }, starttls: 'not-offered' });
  });

  test('tries TLS where no greeting comes', async () => {
    const server = new MailServer()
      .upgrades(certificate)
      .says('220 hidden behind TLS')
      .expects(/^EHLO /)
      .says('250 AUTH PLAIN')
      .expects('QUIT');
    const { talk } = await speakTo(server, 'plain');
    expect(talk).toMatchObject({ spoke: 'tls', greeting: { code: 220 } });
  });

  test('names a server that speaks something else than SMTP', async () => {
    const { talk } = await speakTo(new MailServer().says('* OK IMAP4rev1 ready').staysSilent(), 'plain');
    expect(talk?.failure).toMatchObject({ name: 'not-smtp', at: 'greeting', text: '* OK IMAP4rev1 ready' });
  });

  test('keeps the words of a server that turns us away', async () => {
    const { talk } = await speakTo(new MailServer().says('554 5.7.1 no thanks').hangsUp(), 'plain');
    expect(talk?.failure).toMatchObject({ name: 'greeting-refused', text: '554 5.7.1 no thanks' });
  });

  test('does not start TLS when words were slipped in behind the go-ahead', async () => {
    const { talk, certificate: shown } = await speakTo(
      new MailServer()
        .says('220 x')
        .expects(/^EHLO /)
        .says('250-x', '250 STARTTLS')
        .expects('STARTTLS')
        .sends('220 go ahead\r\n250 AUTH PLAIN\r\n')
        .staysSilent(),
      'plain',
    );
    expect(talk?.failure?.name).toBe('injected');
    expect(shown).toBeUndefined();
  });

  test('tells a certificate for another name, an ended one and a self-made one apart', async () => {
    const other = await makeCertificate({ names: ['other.test'], issuer: authority });
    expect((await speakTo(starttlsServer(other), 'plain')).certificate).toMatchObject({
      nameFits: false,
      dateFits: true,
      trust: { system: 'trusted' },
    });
    const ended = await makeCertificate({
      names: [HOST],
      issuer: authority,
      notBefore: new Date('2024-01-01'),
      notAfter: new Date('2024-02-01'),
    });
    expect((await speakTo(starttlsServer(ended), 'plain')).certificate).toMatchObject({
      nameFits: true,
      dateFits: false,
      trust: { system: 'trusted' },
    });
    const own = await makeCertificate({ names: [HOST] });
    expect((await speakTo(starttlsServer(own), 'plain')).certificate).toMatchObject({
      nameFits: true,
      selfSigned: true,
      trust: { system: 'untrusted', bundled: 'untrusted' },
    });
  });

  test('says “refused” and “silent” of ports that do not open', async () => {
    expect((await speakTo('refused', 'plain')).answer).toBe('refused');
    expect((await speakTo('silent', 'plain', 50)).answer).toBe('silent');
  });
});

describe('where something is refused or missing', () => {
  const server = () => new MailServer().says('220 x');
  const plainList = ['250-x', '250-SIZE 1000', '250 8BITMIME'] as const;

  test('STARTTLS is sent although it is not offered, and the reply is kept', async () => {
    const plain = server()
      .expects(/^EHLO /)
      .says(...plainList)
      .expects('STARTTLS')
      .says('502 5.5.1 not implemented')
      .expects('QUIT');
    const { talk } = await speakTo(plain, 'plain');
    expect(talk).toMatchObject({ spoke: 'none', starttls: 'not-offered', anyway: { code: 502 } });
    expect(talk?.failure).toBeUndefined();
  });

  test('STARTTLS that works although it is not offered is followed, and the port still counts as one in the clear', async () => {
    const hidden = server()
      .expects(/^EHLO /)
      .says(...plainList)
      .expects('STARTTLS')
      .says('220 go ahead')
      .upgrades(certificate)
      .expects(/^EHLO /)
      .says('250-x', '250 AUTH PLAIN')
      .expects('QUIT');
    const { talk, certificate: shown } = await speakTo(hidden, 'plain');
    expect(talk).toMatchObject({ spoke: 'none', authAfter: [], anyway: { code: 220, tls: true, auth: ['PLAIN'] } });
    expect(shown).toBeUndefined();
  });

  test('a connection cut at that point is no failure of the conversation', async () => {
    const cut = server()
      .expects(/^EHLO /)
      .says(...plainList)
      .expects('STARTTLS')
      .resets();
    const { talk } = await speakTo(cut, 'plain');
    expect(talk?.anyway).toEqual({ auth: [] });
    expect(talk?.failure).toBeUndefined();
  });

  test('HELO is tried where EHLO is unknown', async () => {
    const old = server()
      .expects(/^EHLO /)
      .says('500 what')
      .expects(/^HELO /)
      .says('250 x');
    const { talk } = await speakTo(old, 'plain');
    expect(talk).toMatchObject({
      helo: { code: 250 },
      failure: { name: 'ehlo-refused', at: 'ehlo', text: '500 what' },
    });
  });

  test('the manner and the moment of a break are kept', async () => {
    const at = async (broken: MailServer) => (await speakTo(broken, 'plain')).talk?.failure;
    expect(await at(new MailServer().resets())).toMatchObject({ name: 'reset', at: 'greeting' });
    expect(await at(new MailServer().hangsUp())).toMatchObject({ name: 'closed', at: 'greeting' });
    const afterEhlo = await at(
      server()
        .expects(/^EHLO /)
        .waits(300)
        .resets(),
    );
    expect(afterEhlo).toMatchObject({ name: 'reset', at: 'ehlo' });
    expect(afterEhlo?.afterMs).toBeGreaterThanOrEqual(290);
  });

  test('a web server, which waits to be asked, shows what it is', async () => {
    const answer = 'HTTP/1.1 400 Bad Request\r\n\r\n';
    // Whatever comes first, be it TLS or a word, ends with the same answer.
    const web = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end(answer)));
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const { port } = web.address() as AddressInfo;
    for (const opening of ['plain', 'tls'] as const) {
      const { talk } = await speakTo(port, opening);
      expect(talk?.failure).toMatchObject({ name: 'not-smtp', at: 'greeting', text: 'HTTP/1.1 400 Bad Request' });
    }
    await new Promise((resolve) => web.close(resolve));
  }, 15_000);

  test('a server for files is none for mail, though it greets with the same number', async () => {
    const { talk } = await speakTo(new MailServer().says('220 ProFTPD Server ready').staysSilent(), 'plain');
    expect(talk?.failure?.name).toBe('not-smtp');
  });

  test('the name of this computer is given first, and its address where the name is refused', async () => {
    const picky = server()
      .expects('EHLO pc_1')
      .says('504 5.5.2 need fully-qualified hostname')
      .expects('EHLO [127.0.0.1]')
      .says(...plainList)
      .expects('STARTTLS')
      .says('502 no')
      .expects('QUIT');
    const { talk } = await speakTo(picky, 'plain', 2_000, { name: 'pc_1' });
    expect(talk?.nameRefused).toBe('504 5.5.2 need fully-qualified hostname');
    expect(talk?.failure).toBeUndefined();
  });
});

describe('a slow server', () => {
  test('that greets after TLS was tried is heard all the same', async () => {
    const server = new MailServer()
      .waits(2_500)
      .says('220 slow')
      .expects(/^EHLO /)
      .says('250-slow', '250 AUTH PLAIN')
      .expects('QUIT');
    const { talk } = await speakTo(server, 'plain');
    expect(talk).toMatchObject({ spoke: 'none', greeting: { code: 220, text: 'slow' }, authBefore: ['PLAIN'] });
    expect(talk?.greetedAfter).toBeGreaterThanOrEqual(2_490);
  }, 15_000);
});

describe('a hostile server', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'an endless greeting': ['too-much'],
    'endless EHLO keywords': ['too-much'],
    'a line of ten million bytes': ['too-much'],
    noise: ['not-smtp', 'too-much'],
    silence: ['no-greeting'],
    'plain text injected behind STARTTLS': ['injected'],
    'STARTTLS without TLS': ['tls-not-spoken', 'tls-failed', 'injected'],
    'STARTTLS and then silence': ['silent'],
  };

  test('ends a conversation under its own name, and what it said is harmless', async () => {
    const all = Object.entries(hostileServers(certificate));
    const seen = await Promise.all(all.map(async ([name, make]) => [name, await speakTo(make(), 'plain')] as const));
    for (const [name, { talk }] of seen) {
      if (names[name]) expect([name, names[name]]).toEqual([name, expect.arrayContaining([talk?.failure?.name])]);
      expect(JSON.stringify(talk ?? {})).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(JSON.stringify(talk ?? {}).length).toBeLessThan(100_000);
    }
  }, 40_000);
});
