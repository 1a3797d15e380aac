import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../helper/reading/read-bytes.ts';
import { read } from '../../helper/reading/read.ts';

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, '../fixtures/errors', name));
}

function text(name: string): string {
  return fixture(name).toString('utf8');
}

describe('a Send/Receive Progress line', () => {
  test('names the account, and the server’s sentence decides over the number around it', () => {
    expect(read(text('task-timeout-spectrum.txt'))).toMatchObject({
      isSendError: true,
      kind: 'client-error',
      codes: ['0x8004210B'],
      reply: { code: 550, enhanced: '5.1.0', text: '<> sender rejected. AUP#O-1580' },
      account: 'user@example.com',
      server: null,
      stage: 'policy',
      suspects: ['data-file-problem', 'sending-limit-reached', 'sender-not-allowed'],
    });
  });

  test('with a reply that has no enhanced code keeps that null', () => {
    expect(read(text('task-quota-454.txt'))).toMatchObject({
      codes: ['0x800CCC7F'],
      reply: { code: 454, enhanced: null, text: 'Throttling failure: Daily message quota exceeded.' },
      account: 'andrew@example.net',
      stage: 'policy',
    });
  });

  test('whose name is no address names no account', () => {
    const reading = read(text('task-no-auth-method.txt'));
    expect(reading).toMatchObject({ isSendError: true, account: null, stage: 'auth' });
    expect(reading.suspects[0]).toBe('auth-not-enabled');
  });

  test('about receiving is no send error', () => {
    const receiving = text('receiving-and-sending.txt').split('\n')[0] ?? '';
    expect(read(receiving)).toMatchObject({ isSendError: false, codes: ['0x800CCC92'], suspects: [], reply: null });
  });

  test('about receiving does not blur the one about sending beside it', () => {
    const reading = read(text('receiving-and-sending.txt'));
    expect(reading).toMatchObject({ isSendError: true, codes: ['0x800CCC92', '0x80042109'], stage: 'connect' });
    expect(reading.suspects).not.toContain('wrong-credentials');
  });

  test('about both is decided by its code', () => {
    expect(read(text('task-both-pop3.txt')).isSendError).toBe(false);
    expect(read("Task 'a@example.com - Sending and Receiving' reported error (0x800CCC7D) : 'x'").isSendError).toBe(
      true,
    );
  });

  test('reads an account with an apostrophe in it', () => {
    expect(read("Task 'o'brien@example.com - Sending' reported error (0x800CCC0E): 'x'").account).toBe(
      "o'brien@example.com",
    );
  });
});

describe('the form with labelled fields', () => {
  test('gives server, port, account and what Secure(SSL) said', () => {
    expect(read(text('recipient-refused-relay.txt'))).toMatchObject({
      kind: 'client-error',
      codes: ['0x800CCC79'],
      reply: { code: 550, enhanced: '5.7.1', text: 'Relaying denied. Proper authentication required.' },
      server: 'mail.example.com',
      port: 25,
      account: 'sender@example.com',
      stage: 'envelope',
      secure: false,
    });
  });

  test('keeps a placeholder in the server field, and takes no account that is not an address', () => {
    const reading = read(text('socket-10060.txt').replace('smtp.example.com', 'YOUR SERVER'));
    expect(reading).toMatchObject({ server: 'YOUR SERVER', account: null });
  });

  test('lets the socket error lead, and does not count it among the codes', () => {
    const reading = read(text('socket-10060.txt'));
    expect(reading.codes).toEqual(['0x800CCC0E']);
    expect(reading.suspects[0]).toBe('isp-blocks-port');
  });

  test('with a bare reply code has a reply without words, which the number around it makes clearer', () => {
    const reading = read("Account: 'a@example.com', Protocol: SMTP, Server Error: 550, Error Number: 0x800CCC79");
    expect(reading).toMatchObject({ reply: { code: 550, enhanced: null, text: '' }, stage: 'envelope' });
    expect(reading.suspects.slice(0, 3)).toEqual(['auth-not-enabled', 'recipient-rejected', 'relay-denied']);
  });

  test('without any sign of an error is only a list of settings', () => {
    expect(read('Server: smtp.example.com, Port: 587, Protocol: SMTP, Account: a@example.com').isSendError).toBe(false);
  });
});

describe('a code', () => {
  test.each([
    '0x800CCC0E',
    '0x800ccc0e',
    '800CCC0E',
    '0x800CCCOE',
    'Ox8OOCCCOE',
    '2148322318',
    '-2146644978',
    '−2146644978',
  ])('written as %s reads as 0x800CCC0E', (written) => {
    expect(read(written).codes).toEqual(['0x800CCC0E']);
  });

  test('repeated counts once, and all stand in order of appearance', () => {
    expect(read('0x800CCC0F 2148322318 800ccc0f 0x800CCC0E').codes).toEqual(['0x800CCC0F', '0x800CCC0E']);
  });

  test('in three parts is one code', () => {
    const reading = read('You do not have the permission. [0x80070005-0x000004DC-0x00000524]');
    expect(reading).toMatchObject({ codes: ['0x80070005'], stage: 'policy' });
    expect(reading.suspects[0]).toBe('sender-not-allowed');
  });

  test.each(['call 2155550123', 'invoice 80042199', 'abcdef12 deadbeef'])('is not seen in “%s”', (prose) => {
    expect(read(prose).codes).toEqual([]);
  });

  test('that only fetching mail can give is no send error', () => {
    expect(read('0x800CCC92')).toMatchObject({ isSendError: false, kind: 'client-error' });
  });
});

describe('a server’s reply', () => {
  test('of several lines is joined', () => {
    const { reply, stage, suspects } = read(text('gmail-sign-in.txt'));
    expect(reply).toMatchObject({ code: 535, enhanced: '5.7.8' });
    expect(reply?.text).toMatch(
      /^Username and Password not accepted\. For more information, go to https:\S+ \S+ - gsmtp$/,
    );
    expect([stage, suspects[0]]).toEqual(['auth', 'app-password-required']);
  });

  test.each([
    ['535 5.7.8 Error: authentication failed', 'auth', 'wrong-credentials'],
    ['SMTP Error (535): Authentication failed', 'auth', 'wrong-credentials'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls', 'wrong-encryption-mode'],
    ['552 5.3.4 Message size exceeds fixed limit', 'data', 'message-too-large'],
    ['554 5.7.1 <b@example.net>: Relay access denied', 'envelope', 'auth-not-enabled'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'policy', 'sender-not-allowed'],
    ['504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname', 'greeting', 'auth-not-enabled'],
    ['550 5.7.1 Message rejected as spam by our filter', 'data', 'content-rejected'],
    ['421 4.7.0 Try again later, closing connection.', 'greeting', 'server-busy'],
    ['550 5.7.26 unauthenticated', 'policy', 'sender-domain-authentication'],
  ])('“%s” is of stage %s and suggests %s', (said, stage, suspect) => {
    const reading = read(said);
    expect(reading).toMatchObject({ isSendError: true, kind: 'server-reply', stage });
    expect(reading.suspects[0]).toBe(suspect);
  });

  test('of an enhanced code alone leaves the code null', () => {
    expect(read('5.7.139')).toMatchObject({
      isSendError: true,
      reply: { code: null, enhanced: '5.7.139', text: '' },
      stage: 'auth',
    });
  });

  test('with its enhanced code at the end has it', () => {
    expect(read("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)").reply?.enhanced).toBe('5.7.1');
  });

  test('has at most 500 characters and no control characters', () => {
    const { reply } = read(`535 5.7.8 \u001b[31mred\u0007 ${'x'.repeat(3000)}`);
    expect(reply?.text).toHaveLength(500);
    // eslint-disable-next-line no-control-regex -- that is the claim
    expect(reply?.text).not.toMatch(/[\0-\x1F\x7F-\x9F]/);
  });
});

describe('a bounce', () => {
  test('of Postfix, as a file, is taken apart; the mail it returns is not read', async () => {
    expect(await readBytes(fixture('postfix-bounce.eml'))).toMatchObject({
      isSendError: true,
      kind: 'bounce',
      reply: {
        code: 550,
        enhanced: '5.1.1',
        text: '<bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
      },
      server: 'mx.example.net',
      account: null,
      port: null,
      stage: 'envelope',
      suspects: ['recipient-rejected'],
      also: [],
    });
  });

  test('of Microsoft 365 is decided by the inner refusal; the wrapper is kept beside it', () => {
    const reading = read(text('microsoft-365-bounce.txt'));
    expect(reading).toMatchObject({ kind: 'bounce', server: 'mx.example.net', stage: 'policy', account: null });
    expect(reading.reply).toMatchObject({ code: 550, enhanced: '5.7.1' });
    expect(reading.suspects[0]).toBe('blocklisted-ip');
    expect(reading.also).toMatchObject([{ code: 550, enhanced: '5.0.350' }]);
  });

  test.each([
    ['exim-bounce.txt', 'mx.example.net', 'relay-denied'],
    ['qmail-bounce.txt', '192.0.2.25', 'recipient-rejected'],
  ])('%s names the host that refused', (name, server, suspect) => {
    const reading = read(text(name));
    expect(reading).toMatchObject({ kind: 'bounce', server, stage: 'envelope' });
    expect(reading.suspects[0]).toBe(suspect);
  });

  test('as Outlook shows it is one though no server’s report is in it', () => {
    const shown =
      'Your message did not reach some or all of the intended recipients.\n\n      Subject:\tTest\n\n      bob@example.net on 1/2/2026 3:04 PM\n            550 5.1.1 <bob@example.net>: User unknown';
    expect(read(shown)).toMatchObject({ kind: 'bounce', account: null, stage: 'envelope' });
  });

  test('that reports a delivery is no error', () => {
    const delivered =
      'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; b@example.net\nAction: delivered\nStatus: 2.0.0';
    expect(read(delivered)).toMatchObject({ isSendError: false, kind: 'other' });
  });
});

describe('a text that is no error', () => {
  test.each([
    'hello',
    '',
    '   \n\n ',
    'We have 550 guests, and 421 are refused.',
    'The limit is\n550 recipients.',
    'PHP 5.7.1 was released on port 443.',
  ])('“%s” says so', (prose) => {
    expect(read(prose)).toMatchObject({
      isSendError: false,
      kind: 'other',
      reply: null,
      stage: 'unknown',
      suspects: [],
    });
  });

  test('may be a mail with numbers in it', async () => {
    expect(await readBytes(fixture('prose-with-550.eml'))).toMatchObject({ isSendError: false, kind: 'other' });
  });
});

test('a file in UTF-16, with or without its mark, reads as in UTF-8', async () => {
  const said = text('interrupted-465.txt');
  const expected = read(said);
  expect(await readBytes(Buffer.from(said, 'utf8'))).toEqual(expected);
  expect(await readBytes(Buffer.from(said, 'utf16le'))).toEqual(expected);
  expect(await readBytes(Buffer.from(`\uFEFF${said}`, 'utf16le'))).toEqual(expected);
  expect(await readBytes(Buffer.from(`\uFEFF${said}`, 'utf16le').swap16())).toEqual(expected);
});
