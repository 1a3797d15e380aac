import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect as connectPlain } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { login } from './honest.ts';
import { underAttack } from './under-attack.ts';
import { dial, pageRequest, send, upgradeRequest, type Asking, type Heard } from './wire.ts';

/*
 * Who may connect (security.md §3, "upgrade check"): loopback, the exact Host, the exact Origin, the exact path. Each case
 * is the very request of our own page with one thing changed, so that nothing else can be why it is refused.
 */

const helper = underAttack();
const ask = (change: Asking) => send(helper().port, upgradeRequest(helper().port, change));
const fill = (text: string) => text.replaceAll('PORT', String(helper().port));

/** Neither let in nor told anything that another page may read. */
function isRefused(heard: Heard): void {
  expect(heard.status === undefined || heard.status >= 400).toBe(true);
  expect(heard.text).not.toMatch(/101 Switching|access-control-allow|set-cookie/i);
  // A refused socket does not stay half open.
  expect(heard.closed).toBe(true);
}

test('the request that all of these change is let in as it stands', async () => {
  const { status, text } = await ask({});
  expect(status).toBe(101);
  expect(text).not.toMatch(/set-cookie|access-control/i);
});

describe('the origin', () => {
  test.each([
    ['', 'empty'],
    ['null', 'of a sandboxed frame or a file'],
    ['https://evil.example', 'of another site'],
    ['http://localhost:PORT', 'of our host without TLS'],
    ['https://localhost', 'of our host without its port'],
    ['https://localhost:1', 'of another server on this computer'],
    ['https://localhost:PORT0', 'whose port begins like ours'],
    ['https://localhost:0PORT', 'whose port has a leading zero'],
    ['https://localhost:PORT/', 'with a slash behind it'],
    ['https://localhost:PORT/taskpane.html', 'with the pane’s path behind it'],
    ['https://LOCALHOST:PORT', 'in capitals'],
    ['HTTPS://localhost:PORT', 'with its scheme in capitals'],
    ['https://localhost.:PORT', 'with a final dot'],
    ['https://127.0.0.1:PORT', 'by our IPv4 address'],
    ['https://[::1]:PORT', 'by our IPv6 address'],
    ['https://[::ffff:127.0.0.1]:PORT', 'by our mapped address'],
    ['https://0.0.0.0:PORT', 'by the address of the 0.0.0.0-day'],
    ['https://localhost6:PORT', 'of the other loopback name'],
    ['https://localhost.evil.example:PORT', 'of a site whose name begins like ours'],
    ['https://localhost:PORT.evil.example', 'of a site whose name begins with all of ours'],
    ['https://evil-localhost:PORT', 'of a site whose name ends like ours'],
    ['https://localhost:PORT@evil.example', 'with ours as its user name'],
    ['https://user@localhost:PORT', 'with a user name'],
    ['https://evil.example/https://localhost:PORT', 'with ours in its path'],
    ['https://localhost%3APORT', 'with an escaped colon'],
    ['https://%6cocalhost:PORT', 'with an escaped letter'],
    ['https://l\xc3\xb8calhost:PORT', 'with a letter that looks alike'],
    ['wss://localhost:PORT', 'of a socket'],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai', 'of a browser’s extension'],
    ['file://', 'of a file'],
    ['https://outlook.office.com', 'of the page that frames the pane'],
    ['https://localhost:PORT https://evil.example', 'of a chain of redirects'],
    ['https://evil.example, https://localhost:PORT', 'of two sites in one header'],
    ['https://localhost:PORT\tx', 'with something behind a tab'],
  ])('“%s” %s opens no channel', async (origin) => {
    isRefused(await ask({ headers: { Origin: fill(origin) } }));
  });
  test('that is not told opens no channel', async () => {
    isRefused(await ask({ headers: { Origin: null } }));
  });
  test.each([
    ['ours first', ['https://localhost:PORT', 'https://evil.example']],
    ['ours last', ['https://evil.example', 'https://localhost:PORT']],
    ['ours twice', ['https://localhost:PORT', 'https://localhost:PORT']],
  ])('that is told twice opens no channel: %s', async (_, origins) => {
    isRefused(await ask({ headers: { Origin: origins.map(fill) } }));
  });
  test.each(['Sec-WebSocket-Origin', 'X-Forwarded-Origin', 'Referer'])(
    'is not taken from %s in its place',
    async (name) => {
      isRefused(await ask({ headers: { Origin: null, [name]: helper().own } }));
    },
  );
});

describe('the host', () => {
  test.each([
    ['evil.example', 'of another site'],
    ['evil.example:PORT', 'whose name was made to lead here (rebinding)'],
    ['localhost', 'without the port'],
    ['localhost:1', 'with another port'],
    ['localhost:0PORT', 'with a leading zero'],
    ['LOCALHOST:PORT', 'in capitals'],
    ['localhost.:PORT', 'with a final dot'],
    ['a.localhost:PORT', 'below ours'],
    ['localhost6:PORT', 'of the other loopback name'],
    ['localhost.localdomain:PORT', 'of Unix'],
    ['localhost.evil.example:PORT', 'that begins like ours'],
    ['127.0.0.1:PORT', 'by its address'],
    ['127.1:PORT', 'by its short address'],
    ['127.0.0.1.nip.io:PORT', 'of a name that leads to any address'],
    ['[::1]:PORT', 'by its IPv6 address'],
    ['0.0.0.0:PORT', 'by the address of the 0.0.0.0-day'],
    ['0:PORT', 'by a zero'],
    ['0x7f000001:PORT', 'by its address in hex'],
    ['2130706433:PORT', 'by its address as one number'],
    ['017700000001:PORT', 'by its address in octal'],
    ['10.0.2.555:PORT', 'by what is no address (CVE-2022-32212)'],
    ['evil@localhost:PORT', 'with a user name'],
    ['localhost:PORT@evil.example', 'with ours as its user name'],
    ['localhost:PORT, evil.example', 'of two in one header'],
    ['', 'that is empty'],
  ])('“%s” %s opens no channel', async (host) => {
    isRefused(await ask({ headers: { Host: fill(host) } }));
  });
  test.each([
    ['ours first', ['localhost:PORT', 'evil.example']],
    ['ours last', ['evil.example', 'localhost:PORT']],
    ['ours twice', ['localhost:PORT', 'localhost:PORT']],
  ])('that is told twice opens no channel: %s', async (_, hosts) => {
    isRefused(await ask({ headers: { Host: hosts.map(fill) } }));
  });
  test('that is not told opens no channel', async () => {
    isRefused(await ask({ headers: { Host: null } }));
  });
  test.each(['X-Forwarded-Host', 'X-Host', 'Forwarded', ':authority'])('is not taken from %s', async (name) => {
    isRefused(await ask({ headers: { Host: 'evil.example', [name]: fill('localhost:PORT') } }));
  });
  test.each(['/', '/taskpane.html', '/health', '/hello', '/assets/icon-16.png'])(
    'is looked at for the page %s too, not for the channel alone',
    async (path) => {
      const heard = await send(
        helper().port,
        pageRequest(helper().port, path, { headers: { Host: fill('evil.example:PORT') } }),
      );
      expect(heard.status).toBe(421);
      expect(heard.text).not.toMatch(/<html|pid/i);
    },
  );
  test('of a name that leads here gets nothing by TLS’s own name either', async () => {
    const socket = await dial(helper().port, { servername: 'evil.example' });
    socket.write(upgradeRequest(helper().port, { headers: { Host: fill('evil.example:PORT') } }));
    const [data] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(data.toString()).not.toMatch(/^HTTP\/1\.1 101/);
  });
});

describe('the path', () => {
  test.each([
    '/',
    '/ws/',
    '//ws',
    '/WS',
    '/ws?',
    '/ws?token=x',
    '/ws#x',
    '/./ws',
    '/x/../ws',
    '/%77s',
    '/ws%00',
    '/ws;a=b',
    '/ws%20',
    '/taskpane.html',
    '/hello',
    'ws',
    'https://localhost:PORT/ws',
    'https://evil.example/ws',
    '*',
  ])('%s opens no channel', async (target) => {
    isRefused(await ask({ target: fill(target) }));
  });
});

describe('HTTP tricks', () => {
  test.each([
    ['a POST', { method: 'POST' }],
    ['a HEAD', { method: 'HEAD' }],
    ['an OPTIONS', { method: 'OPTIONS' }],
    ['a method in small letters', { method: 'get' }],
    ['a method of our own', { method: 'WEBSOCKET' }],
    ['HTTP/1.0', { version: 'HTTP/1.0' }],
    ['HTTP/0.9', { version: 'HTTP/0.9' }],
    ['HTTP/2.0', { version: 'HTTP/2.0' }],
    ['another version of the protocol', { headers: { 'Sec-WebSocket-Version': '8' } }],
    ['no version', { headers: { 'Sec-WebSocket-Version': null } }],
    ['no key', { headers: { 'Sec-WebSocket-Key': null } }],
    ['a short key', { headers: { 'Sec-WebSocket-Key': 'AAAA' } }],
    ['two keys', { headers: { 'Sec-WebSocket-Key': ['AAAAAAAAAAAAAAAAAAAAAA==', 'BBBBBBBBBBBBBBBBBBBBBA=='] } }],
    ['another protocol, h2c', { headers: { Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABkAAQAAP__' } }],
    ['another protocol, TLS', { headers: { Upgrade: 'TLS/1.3' } }],
    ['a subprotocol of nothing but commas', { headers: { 'Sec-WebSocket-Protocol': ','.repeat(8_000) } }],
  ] satisfies (readonly [string, Asking])[])('with %s no channel opens', async (_, change) => {
    isRefused(await ask(change));
  });

  test('no compression is agreed on, whatever is offered', async () => {
    const { status, text } = await ask({
      headers: { 'Sec-WebSocket-Extensions': 'permessage-deflate; client_max_window_bits, x-webkit-deflate-frame' },
    });
    expect(status).toBe(101);
    expect(text).not.toMatch(/Sec-WebSocket-Extensions/i);
  });

  test('a channel that is asked for with a body is refused, or the body taken for bad frames', async () => {
    const heard = await ask({ headers: { 'Content-Length': '20' }, body: '{"type":"accounts"}\n' });
    expect(heard.closed).toBe(true);
    expect(heard.text).not.toContain('"welcome"');
    expect(heard.text).not.toContain('"accounts"');
  });

  test.each([
    ['a length and chunks', { headers: { 'Content-Length': '4', 'Transfer-Encoding': 'chunked' } }],
    ['two lengths', { headers: { 'Content-Length': ['4', '40'] } }],
    ['two lengths in one header', { headers: { 'Content-Length': '4, 40' } }],
    ['a length below zero', { headers: { 'Content-Length': '-1' } }],
    ['a length with a sign', { headers: { 'Content-Length': '+4' } }],
    ['a length beyond all numbers', { headers: { 'Content-Length': '9'.repeat(40) } }],
    ['chunks twice', { headers: { 'Transfer-Encoding': 'chunked, chunked' } }],
    ['chunks with something behind them', { headers: { 'Transfer-Encoding': 'chunked, identity' } }],
    ['chunks before a control character', { headers: { 'Transfer-Encoding': '\x0bchunked' } }],
    ['a blank before the colon', { headers: { 'Content-Length ': '4' } }],
    ['a folded header', { headers: { 'X-A': 'b\r\n Transfer-Encoding: chunked' } }],
    ['a NUL in a header', { headers: { 'X-A': 'b\0c' } }],
    ['a bare carriage return in a header', { headers: { 'X-A': 'b\rTransfer-Encoding: chunked' } }],
  ] satisfies (readonly [string, Asking])[])(
    'a request with %s smuggles no second one in behind it',
    async (_, change) => {
      const { port } = helper();
      const hidden = `0\r\n\r\n${pageRequest(port, '/health')}`;
      const heard = await send(
        port,
        pageRequest(port, '/taskpane.html', { method: 'POST', body: hidden, ...change, headers: change.headers }),
      );
      expect(heard.text.match(/^HTTP\/1\.1 /gm)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(heard.text).not.toContain('outbox-doctor"');
      expect(heard.closed).toBe(true);
    },
  );

  test('the second request behind one that was refused is refused by its own Host too', async () => {
    const { port } = helper();
    const first = pageRequest(port, '/health', { headers: { Connection: 'keep-alive' } });
    const heard = await send(port, first + pageRequest(port, '/health', { headers: { Host: 'evil.example' } }));
    expect([...heard.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((one) => one[1])).toEqual(['200', '421']);
  });

  test.each(['100-continue', 'cheese'])('who expects %j is looked at before being told anything', async (expected) => {
    const { port } = helper();
    const change = { method: 'POST', headers: { Host: 'evil.example', Expect: expected } };
    const heard = await send(port, pageRequest(port, '/hello', change));
    expect([...heard.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((one) => one[1])).toEqual(['421']);
    expect(heard.closed).toBe(true);
  });

  test.each([
    ['CONNECT', 'evil.example:25'],
    ['CONNECT', 'localhost:PORT'],
    ['TRACE', '/health'],
    ['PUT', '/taskpane.html'],
    ['DELETE', '/taskpane.html'],
    ['PROPFIND', '/'],
    ['GET', 'http://169.254.169.254/latest/meta-data/'],
    ['GET', 'https://evil.example/'],
  ])('%s %s makes no proxy of the helper', async (method, target) => {
    const heard = await send(helper().port, pageRequest(helper().port, fill(target), { method }));
    expect(heard.status === undefined || heard.status >= 400).toBe(true);
    expect(
      helper()
        .dialled()
        .filter((one) => /evil|169\.254/.test(one)),
    ).toEqual([]);
  });

  test('a preflight of another origin is given no leave, nor one to the private network', async () => {
    const heard = await send(
      helper().port,
      pageRequest(helper().port, '/hello', {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://evil.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'x-outbox-doctor',
          'Access-Control-Request-Private-Network': 'true',
        },
      }),
    );
    expect(heard.status).toBeGreaterThanOrEqual(400);
    expect(heard.text).not.toMatch(/access-control/i);
  });

  test.each([
    ['a header of 17 KiB', { headers: { 'X-A': 'a'.repeat(17 * 1024) } }],
    ['a path of 20 KiB', { target: `/${'a'.repeat(20 * 1024)}` }],
    [
      '2,000 headers',
      { headers: Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`X-${String(n)}`, 'a'])) },
    ],
    // Were headers beyond the limit only dropped, the Origin behind them would be one of them.
    ['150 headers before the Origin', { headers: { Origin: null, ...many(150), origin: 'https://evil.example' } }],
    ['150 headers before the Host', { headers: { Host: null, ...many(150), host: 'evil.example' } }],
  ] satisfies (readonly [string, Asking])[])('%s opens nothing', async (_, change) => {
    isRefused(await ask(change));
  });

  test('the preface of HTTP/2 is no request', async () => {
    isRefused(await send(helper().port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'));
  });
  test('HTTP/2 is not agreed on in TLS', async () => {
    const socket = await dial(helper().port, { ALPNProtocols: ['h2'] });
    expect(socket.alpnProtocol).not.toBe('h2');
    socket.destroy();
  });
  test.each(['TLSv1', 'TLSv1.1'] as const)('%s is too old to be spoken', async (version) => {
    const socket = await dial(helper().port, {
      minVersion: version,
      maxVersion: version,
      ciphers: 'ALL:@SECLEVEL=0',
    });
    expect(socket.getPeerCertificate()).toEqual({});
    expect(socket.destroyed).toBe(true);
  });
  test('HTTP without TLS is not answered', async () => {
    const socket = connectPlain(helper().port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.write(upgradeRequest(helper().port));
    await once(socket, 'close');
    expect(heard).not.toContain('HTTP/1.1');
  });
  test('bytes that are no HTTP at all close their own connection only', async () => {
    const noise = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256));
    expect((await send(helper().port, noise)).closed).toBe(true);
    (await login(helper().port)).close();
  });
});

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`X-${String(at)}`, 'a']));
}

describe('a path of a page', () => {
  test.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/%252e%252e/package.json',
    '/%c0%ae%c0%ae/package.json',
    '//etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/\\\\evil.example\\share',
    '/file:///etc/passwd',
    '/taskpane.html/../../package.json',
    '/taskpane.html%00.png',
    '/taskpane.html::$DATA',
    '/assets/',
    '/assets',
    '/.git/config',
    '/localhost.key',
    '/../localhost.key',
    '/__proto__',
    '/constructor',
  ])('%s leads to no file', async (path) => {
    const heard = await send(helper().port, pageRequest(helper().port, path));
    expect([400, 404]).toContain(heard.status);
    expect(heard.text).not.toMatch(/root:|PRIVATE KEY|devDependencies|\[fonts\]/);
  });
});

describe('connections', () => {
  /** Where the largest file of the pane is. */
  const largestFile = () => {
    const files = readdirSync('dist/pane', { withFileTypes: true }).filter((one) => one.isFile());
    const sized = files.map(({ name }) => ({ name, size: statSync(`dist/pane/${name}`).size }));
    return `/${sized.sort((one, other) => other.size - one.size)[0]?.name ?? ''}`;
  };

  /** Connections that say something and read nothing. */
  const unread = async (many: number, said: string) => {
    const crowd = await Promise.all(Array.from({ length: many }, () => dial(helper().port)));
    for (const one of crowd) one.pause().write(said);
    return crowd;
  };

  /** Connections that the helper has open (proc(5)); the honest session has one. */
  const openAt = (port: number) => {
    const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const lines = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/self/net/${table}`, 'utf8').split('\n'));
    const fields = lines.map((line) => line.trim().split(/\s+/));
    return fields.filter(([, at, , state]) => at?.endsWith(local) === true && state === '01').length;
  };

  const until = async (fits: () => boolean, within: number) => {
    for (const end = performance.now() + within; !fits(); await sleep(100)) expect(performance.now()).toBeLessThan(end);
  };

  test('the helper listens on loopback alone', async () => {
    const { port, pid } = helper();
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const listening = ['tcp', 'tcp6'].flatMap((table) =>
      readFileSync(`/proc/${String(pid)}/net/${table}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${hex}`))
        .map(([, local]) => local?.split(':')[0]),
    );
    expect(listening.sort()).toEqual(['00000000000000000000000001000000', '0100007F']);
  });

  test('requests and handshakes that never end are cut off within 20 s, and others are answered all the time', async () => {
    const { port } = helper();
    const halves = await Promise.all([
      dial(port),
      dial(port),
      dial(port),
      dial(port),
      ...Array.from({ length: 10 }, () => connectPlain(port, '127.0.0.1').on('error', () => {})),
    ]);
    const [dripping, started, posting] = halves;
    dripping?.write(`GET / HTTP/1.1\r\nHost: localhost:${String(port)}\r\n`);
    started?.write('G');
    posting?.write(pageRequest(port, '/hello', { method: 'POST', headers: { 'Content-Length': '99' } }));
    // A header a second, so that no idle timer ends it.
    const drip = setInterval(() => dripping?.writable && dripping.write('X-A: b\r\n'), 1_000);
    try {
      // Whoever reads hears the end.
      const ends = halves.map(
        (one) => one.destroyed || once(one.resume(), 'close', { signal: AbortSignal.timeout(20_000) }),
      );
      await Promise.all(ends);
    } finally {
      clearInterval(drip);
      for (const one of halves) one.destroy();
    }
  }, 30_000);

  test('3,000 requests for the largest file in one go, with nobody reading, fill no memory', async () => {
    const { port } = helper();
    const crowd = await unread(
      4,
      pageRequest(port, largestFile(), { headers: { Connection: 'keep-alive' } }).repeat(3_000),
    );
    await until(() => openAt(port) <= 1, 10_000);
    for (const one of crowd) one.destroy();
  });

  test('files that nobody takes are not read ahead, and their connections end within 30 s', async () => {
    const { port } = helper();
    const crowd = await unread(50, pageRequest(port, largestFile()));
    expect(openAt(port)).toBeGreaterThan(50);
    await until(() => openAt(port) <= 1, 30_000);
    for (const one of crowd) one.destroy();
  }, 60_000);

  test('a file that is taken is whole', async () => {
    const { port } = helper();
    const { text } = await send(port, pageRequest(port, largestFile()), 2_000);
    const body = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1');
    expect(body.equals(readFileSync(`dist/pane${largestFile()}`))).toBe(true);
  });

  test('500 connections at once leave the honest session and the next one as they were', async () => {
    const { port } = helper();
    const crowd = Array.from({ length: 500 }, () => connectPlain(port, '127.0.0.1').on('error', () => {}));
    await Promise.all(crowd.map((one) => Promise.race([once(one, 'close'), once(one, 'connect')]).catch(() => {})));
    for (const one of crowd) one.destroy();
    (await login(port)).close();
  });
});
