import { once } from 'node:events';
import { createServer } from 'node:net';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { MailServer } from '../doubles/mail-server.ts';
import type { Attacked } from './attacked.ts';
import { accountAt, login, type Session } from './honest.ts';
import { underAttack } from './under-attack.ts';

/*
 * What the helper can be made to turn to (security.md §3, "targets"), by a page of ours that was taken over. Every address
 * it turned to is written down by its own Node (only-here.js), so what is claimed here is what was never dialled.
 */

/** Ports of mail servers: a page may have these looked at. */
const MAIL = [25, 110, 143, 465, 587, 993, 995, 2525];

interface Looked {
  readonly told: readonly ToPane[];
  /** What it turned to in this look. */
  readonly dialled: readonly string[];
}

/** Hands a report over, in a session of its own, and waits for the end of the look, or for the refusal. */
async function lookAt(helper: Attacked, report: unknown): Promise<Looked> {
  const before = helper.dialled().length;
  const session = await login(helper.port);
  session.say({ type: 'look', id: 'a', report: report as Report });
  await session.until((one) => one.type === 'finished' || (one.type === 'problem' && one.id !== 'a'), 30_000);
  // What was still being told, and what the look left behind.
  await session.until((one) => one.type === 'problem' && one.path === 'type', begun(session));
  session.close();
  return { told: session.heard, dialled: helper.dialled().slice(before) };
}

/** Says something that is answered at once. */
function begun(session: Session): number {
  session.raw('{"type":"what"}');
  return 5_000;
}

const account = (host: unknown, port: unknown = 587, more: Readonly<Record<string, unknown>> = {}) =>
  accountAt(host, port, more);
const problems = ({ told }: Looked) => told.filter((one) => one.type === 'problem' && one.path !== 'type');

describe('what is no host', () => {
  const helper = underAttack();

  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['two words', 'smtp example.com'],
    ['a port behind it', '127.0.0.1:22'],
    ['a user before it', 'user@smtp.example.com'],
    ['a web address', 'http://evil.example/'],
    ['an address of LDAP', 'ldap://evil.example/a'],
    ['a share (UNC)', '\\\\evil.example\\share'],
    ['a share with slashes', '//evil.example/share'],
    ['a share by WebDAV', '\\\\evil.example@SSL\\DavWWWRoot'],
    ['a device', '\\\\.\\pipe\\x'],
    ['a drive', 'C:\\Windows\\win.ini'],
    ['a file', '/etc/passwd'],
    ['a file above', '../../etc/passwd'],
    ['a file’s address', 'file:///etc/passwd'],
    ['a socket of Unix', '/var/run/docker.sock'],
    ['a short address', '127.1'],
    ['an address as one number', '2130706433'],
    ['an address in octal', '0177.0.0.1'],
    ['an address with zeros before', '127.000.000.001'],
    ['an address of five numbers', '127.0.0.1.1'],
    ['a number beyond 255', '10.0.2.555'],
    ['an IPv6 address in brackets', '[::1]'],
    ['an IPv6 address with a zone', 'fe80::1%eth0'],
    ['a wildcard', '*.example.com'],
    ['an option of a program', '-oProxyCommand=calc'],
    ['a command in brackets', '$(id).example.com'],
    ['a command in quotes', '`id`.example.com'],
    ['a command behind a semicolon', 'a;id'],
    ['a command behind a pipe', 'a|id'],
    ['a variable', '%USERNAME%.evil.example'],
    ['a NUL', 'smtp.example.com\0.evil.example'],
    ['a line end', 'smtp.example.com\r\nRCPT TO:<a@b>'],
    ['what becomes a line end as Latin-1', 'smtp\u560d\u560a.example.com'],
    ['a name with a letter that looks alike', 'smtp.g\u043eogle.com'],
    ['a name in wide letters', '\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54'],
    ['a name in rings', '\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3'],
    ['an address with ideographic dots', '127\u30020\u30020\u30021'],
    ['an address in Arabic digits', '\u0661\u0662\u0667.\u0660.\u0660.\u0661'],
    ['a name with a soft hyphen', 'local\u00adhost'],
    ['a name that is turned around', '\u202emoc.elpmaxe'],
    ['a name of 300 letters', `${'a.'.repeat(150)}com`],
    ['a label of 64 letters', `${'a'.repeat(64)}.example.com`],
    ['an empty label', 'smtp..example.com'],
    ['a number', 2130706433],
    ['an object', { toString: 'smtp.example.com' }],
    ['a list', ['127.0.0.1']],
    ['true', true],
  ])('%s is refused by its place, and nothing is turned to', async (_, host) => {
    const looked = await lookAt(helper(), account(host));
    expect(problems(looked)).toMatchObject([{ path: 'report.account.smtp.host' }]);
    expect(looked.dialled).toEqual([]);
  });

  test.each([
    ['a share as the server for reading', { imap: { host: '\\\\evil.example\\share' } }, 'report.account.imap.host'],
    ['a port of 0', { smtp: { host: 'smtp.example.com', port: 0 } }, 'report.account.smtp.port'],
    ['a port of 65,536', { smtp: { host: 'smtp.example.com', port: 65_536 } }, 'report.account.smtp.port'],
    ['a port below zero', { smtp: { host: 'smtp.example.com', port: -25 } }, 'report.account.smtp.port'],
    ['half a port', { smtp: { host: 'smtp.example.com', port: 25.5 } }, 'report.account.smtp.port'],
    ['a port as a text', { smtp: { host: 'smtp.example.com', port: '25' } }, 'report.account.smtp.port'],
    ['an address of a megabyte', { email: `${'a'.repeat(321)}@b` }, 'report.account.email'],
    ['a way to encrypt that is none', { smtp: { encryption: 'plain' } }, 'report.account.smtp.encryption'],
  ])('%s is refused by its place', async (_, part, path) => {
    const looked = await lookAt(helper(), { reading: null, date: '2026-11-21', account: { smtp: {}, ...part } });
    expect(problems(looked)).toMatchObject([{ path }]);
    expect(looked.dialled).toEqual([]);
  });

  test.each(['../../x', 'C:\\x', '\\\\evil.example\\x', 'a/b', 'A', '-x', 'x'.repeat(65)])(
    'the practice server “%s” is refused by its place',
    async (practice) => {
      const looked = await lookAt(helper(), { ...account('smtp.practice.test'), practice });
      expect(problems(looked)).toMatchObject([{ path: 'report.practice' }]);
      expect(looked.dialled).toEqual([]);
    },
  );
});

describe('where no mail server is, whoever says so', () => {
  const helper = underAttack({
    names: {
      'leads-to-metadata.example.test': [['169.254.169.254']],
      'leads-to-metadata-by-ipv6.example.test': [['fd00:ec2::254']],
      'leads-to-nobody.example.test': [['0.0.0.0']],
      'leads-through-a-translator.example.test': [['::ffff:0:a9fe:a9fe']],
      // The name server says something else each time (rebinding).
      'turns.example.test': [['203.0.113.5'], ['169.254.169.254'], ['203.0.113.5'], ['169.254.169.254']],
    },
  });

  test.each([
    ['the metadata of a cloud', '169.254.169.254'],
    ['Azure’s own server', '168.63.129.16'],
    ['Alibaba’s metadata', '100.100.100.200'],
    ['Amazon’s metadata by IPv6', 'fd00:ec2::254'],
    ['an address of this link', '169.254.1.1'],
    ['an IPv6 address of this link', 'fe80::1'],
    ['every address of this computer', '0.0.0.0'],
    ['every IPv6 address of this computer', '::'],
    ['a group', '224.0.0.251'],
    ['an IPv6 group', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['a class of addresses that nobody has', '240.0.0.1'],
    ['metadata, mapped', '::ffff:169.254.169.254'],
    ['metadata, mapped, in hex', '::ffff:a9fe:a9fe'],
    ['metadata, compatible', '::169.254.169.254'],
    ['metadata through NAT64', '64:ff9b::a9fe:a9fe'],
    ['metadata through 6to4', '2002:a9fe:a9fe::1'],
    ['metadata, translated', '::ffff:0:169.254.169.254'],
    ['metadata through ISATAP', '2001:db8::5efe:169.254.169.254'],
    ['metadata through Teredo', '2001:0:4136:e378:8000:63bf:5601:5601'],
    ['metadata by name', 'metadata.google.internal'],
    ['metadata by name, in capitals and with a dot', 'METADATA.google.internal.'],
    ['metadata by its short name', 'instance-data'],
    ['an address in hex', '0x7f000001'],
    ['an address half in hex', '127.0.0.0x1'],
  ])('%s is refused, and not turned to', async (_, host) => {
    const looked = await lookAt(helper(), account(host));
    expect(problems(looked)).toMatchObject([{ path: 'report.account.smtp.host' }]);
    expect(
      looked.dialled.filter((one) => one.startsWith('tcp') && MAIL.some((port) => one.endsWith(` ${String(port)}`))),
    ).toEqual([]);
  });

  test.each(['leads-to-metadata', 'leads-to-metadata-by-ipv6', 'leads-to-nobody', 'leads-through-a-translator'])(
    'a name that %s is not followed',
    async (name) => {
      const looked = await lookAt(helper(), account(`${name}.example.test`));
      expect(looked.dialled).toContain(`name ${name}.example.test`);
      expect(looked.dialled.filter((one) => /^(?:tcp|udp) (?:169\.254|fd00|0\.0\.0\.0|::ffff)/.test(one))).toEqual([]);
    },
  );

  test('a name that leads elsewhere at the second look is judged anew, and never between look and connection', async () => {
    for (let at = 0; at < 4; at += 1) await lookAt(helper(), account('turns.example.test'));
    const dialled = helper().dialled();
    expect(dialled).toContain('tcp 203.0.113.5 587');
    expect(dialled.filter((one) => one.includes('169.254.169.254'))).toEqual([]);
  });

  test('metadata as the server for reading is refused too', async () => {
    const report = account('smtp.example.test');
    const looked = await lookAt(helper(), {
      ...report,
      account: { ...report.account, imap: { host: '169.254.169.254' } },
    });
    expect(problems(looked)).toMatchObject([{ path: 'report.account.imap.host' }]);
  });
});

describe('this network', () => {
  const helper = underAttack({
    names: {
      'smtp.gmail.com': [['192.168.7.1']],
      'smtp.office365.com': [['10.7.0.1']],
      'mail.inside.test': [['127.0.0.77']],
      'smtp.mail.yahoo.com': [['::1']],
      'www.msftconnecttest.com': [['127.0.0.1']],
    },
  });
  let server: MailServer;
  beforeAll(async () => {
    server = await new MailServer()
      .says('220 inside.test ESMTP')
      .expects(/^EHLO /)
      .says('250-inside.test', '250 AUTH PLAIN LOGIN')
      .expects('STARTTLS')
      .says('502 not here')
      .hangsUp()
      .starts(2525, '127.0.0.66');
  });
  afterAll(() => server.stops());

  test('is looked at where the account itself says so: else nothing here would show anything', async () => {
    const looked = await lookAt(helper(), account('127.0.0.66', 2525));
    expect(looked.dialled).toContain('tcp 127.0.0.66 2525');
    expect(JSON.stringify(looked.told)).toContain('inside.test ESMTP');
  });

  test('is not looked at where a provider’s or a well-known name leads into it', async () => {
    const report = account('smtp.example.test');
    const looked = await lookAt(helper(), { ...report, account: { ...report.account, email: 'anna@gmail.com' } });
    expect(looked.dialled).toContain('name smtp.gmail.com');
    expect(looked.dialled.filter((one) => /^tcp (?:192\.168|10\.|127|::1)/.test(one))).toEqual([]);
  });

  test('is not looked at by a name near the account’s that leads into it', async () => {
    const looked = await lookAt(helper(), account('mial.inside.test'));
    expect(looked.dialled.filter((one) => one.startsWith('tcp 127.'))).toEqual([]);
  });

  test.each([
    1, 7, 22, 53, 80, 135, 139, 443, 445, 1433, 2375, 3306, 3389, 5432, 5985, 6379, 8080, 9200, 11211, 65_535,
  ])('port %i of it is not turned to', async (port) => {
    const looked = await lookAt(helper(), account('127.0.0.66', port));
    expect(looked.dialled.filter((one) => one === `tcp 127.0.0.66 ${String(port)}`)).toEqual([]);
    expect(looked.told).toContainEqual(expect.objectContaining({ type: 'problem', path: 'report.account.smtp.port' }));
  });

  test('a port for reading mail that is none is not turned to either', async () => {
    const report = account('127.0.0.66', 25);
    const looked = await lookAt(helper(), {
      ...report,
      account: { ...report.account, imap: { host: '127.0.0.66', port: 22 } },
    });
    expect(looked.dialled.filter((one) => one.endsWith(' 22'))).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost'])(
    'the helper’s own port on %s is not turned to',
    async (host) => {
      const looked = await lookAt(helper(), account(host, helper().port));
      expect(looked.dialled.filter((one) => one.endsWith(` ${String(helper().port)}`))).toEqual([]);
    },
  );

  test('a report with a password, a path or a command in it is looked at without them', async () => {
    const report = account('127.0.0.66', 2525, {
      password: 'hunter2Planted',
      user: 'a\r\nRCPT TO:<b@c>',
      path: '/etc/passwd',
    });
    const looked = await lookAt(helper(), { ...report, command: 'calc.exe', file: '\\\\evil.example\\x' });
    expect(JSON.stringify(looked.told)).not.toMatch(/hunter2Planted|RCPT TO|calc/);
    for (const conversation of server.heard)
      for (const line of conversation) expect(line).toMatch(/^(EHLO \S+|STARTTLS|QUIT)$/);
  });

  test.each([
    ['sign-in', 'type'],
    ['send-test', 'type'],
    ['run', 'type'],
    ['read', 'type'],
    ['settings', 'type'],
    // Does not say whether a message is to be sent as well.
    ['attempt', 'sendTest'],
  ])('no message “%s” with a password alone signs in, sends, reads or runs anything', async (type, path) => {
    const before = server.heard.length;
    const session = await login(helper().port);
    session.raw(JSON.stringify({ type, id: 'a', password: 'x', report: account('127.0.0.66', 2525) }));
    expect(await session.until((one) => one.type === 'problem')).toMatchObject({ path });
    session.close();
    expect(server.heard).toHaveLength(before);
  });

  test('no path of a file, socket or share was ever turned to', () => {
    expect(
      helper()
        .dialled()
        .filter((one) => one.startsWith('path ')),
    ).toEqual([]);
  });
});

describe('as a scanner of ports', () => {
  const helper = underAttack();

  test('the helper is of no use: of 41 ports of a machine it turns to none but mail’s', async () => {
    const open = createServer((socket) => socket.end('secret service\r\n')).listen(4711, '127.0.0.88');
    await once(open, 'listening');
    const session = await login(helper().port);
    // Few at a time, so that it is not the rate that stops it.
    const ports = [4711, ...Array.from({ length: 40 }, (_, at) => 4_700 + at)];
    for (const [at, port] of ports.entries()) {
      session.say({ type: 'look', id: `p${String(at)}`, report: account('127.0.0.88', port) });
      await session
        .until((one) => one.type === 'finished' && one.id === `p${String(at)}`, 20_000)
        .catch((error: unknown) => {
          // Who asks too much is shown the door, which ends the scan as well.
          if (session.socket.readyState === 1) throw error;
        });
      if (session.socket.readyState !== 1) break;
    }
    session.close();
    open.close();
    const turned = helper()
      .dialled()
      .flatMap((one) => /^tcp 127\.0\.0\.88 (\d+)/.exec(one)?.[1] ?? []);
    expect([...new Set(turned)].map(Number).filter((port) => !MAIL.includes(port))).toEqual([]);
    expect(JSON.stringify(session.heard)).not.toContain('secret service');
  }, 60_000);

  test('the helper is of no use: of 60 machines of a network it turns to no more than 20 in a minute', async () => {
    const sessions = await Promise.all(Array.from({ length: 4 }, () => login(helper().port)));
    await Promise.all(
      sessions.map(async (session, nth) => {
        for (let at = 1 + nth; at <= 60; at += 4) {
          if (session.socket.readyState !== 1) return;
          session.say({ type: 'look', id: `m${String(at)}`, report: account(`10.99.0.${String(at)}`, 25) });
          await session
            .until((one) => 'id' in one && one.id === `m${String(at)}` && one.type !== 'looking', 20_000)
            .catch(() => {});
          session.say({ type: 'stop', id: `m${String(at)}` });
        }
      }),
    );
    for (const session of sessions) session.close();
    const turned = helper()
      .dialled()
      .flatMap((one) => /^tcp (10\.99\.\S+) /.exec(one)?.[1] ?? []);
    expect(new Set(turned).size).toBeLessThanOrEqual(20);
  }, 60_000);
});
