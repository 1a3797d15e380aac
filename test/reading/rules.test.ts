import { errorCode } from '../../helper/knowledge/code-index.ts';
import { matchReply } from '../../helper/knowledge/match-reply.ts';
import type { FoundReply } from '../../helper/reading/find/found-reply.ts';
import { clientClues } from '../../helper/reading/judge/client-clues.ts';
import { decide } from '../../helper/reading/judge/decide.ts';
import { settingsClues } from '../../helper/reading/judge/settings-clues.ts';
import { read } from '../../helper/reading/read.ts';

describe('settings', () => {
  test.each([110, 143, 993, 995])('with the port %i are those of receiving', (port) => {
    expect(settingsClues({ server: null, port, secure: null }, 'connect')[0]?.causes).toEqual(['wrong-port']);
  });

  test('without encryption on port 465 have the wrong encryption, those on 587 need not', () => {
    expect(settingsClues({ server: null, port: 465, secure: false }, 'connect')[0]?.causes).toEqual([
      'wrong-encryption-mode',
    ]);
    expect(settingsClues({ server: null, port: 587, secure: false }, 'connect')).toEqual([]);
  });

  test('of the incoming server tell nothing of the outgoing one', () => {
    const text =
      'Cannot send mail. Incoming server: imap.example.com\nPort: 993\nOutgoing server: smtp.example.com\nPort: 587\nError Number: 0x800CCC0E';
    expect(read(text)).toMatchObject({ server: 'smtp.example.com', port: 587 });
  });
});

describe('of several errors', () => {
  test('the one told first counts most', () => {
    const entries = ['0x800CCC0F', '0x80042109'].flatMap((code) => {
      const entry = errorCode(code);
      return entry ? [{ entry, by: 'code' as const, what: code }] : [];
    });
    const [first, second] = clientClues(entries, []);
    expect(first?.weight).toBeGreaterThan(second?.weight ?? Infinity);
  });

  test('one that can only be of receiving does not blur one that may be of sending', () => {
    expect(read('Outlook errors 0x800CCC0E and 0x800CCC92').suspects).not.toContain('wrong-credentials');
    expect(read('Outlook errors 0x800CCC92 and 0x800CCC0E').suspects).not.toContain('wrong-credentials');
  });
});

describe('refusals', () => {
  function refusal(code: number, enhanced: string | null, text: string): FoundReply {
    return { code, enhanced, text, at: 0, end: 0, inside: null };
  }

  test('told twice are told by the one with words', () => {
    const { reply } = decide([refusal(550, '5.1.1', ''), refusal(550, '5.1.1', 'User unknown')], true);
    expect(reply?.text).toBe('User unknown');
  });

  test('of the sign-in are known by their code where their enhanced code says little', () => {
    expect(matchReply({ code: 535, enhanced: '5.7.0', text: '' })[0]?.by).toBe('code');
    expect(matchReply({ code: 535, enhanced: '5.7.8', text: '' })[0]?.by).toBe('enhanced');
  });

  test('on one line with their code repeated are one', () => {
    expect(read('550 5.1.1 The mailbox 550 5.1.1 does not exist')).toMatchObject({
      reply: { code: 550, text: 'The mailbox does not exist' },
      also: [],
    });
  });

  test('of a locked account where it signs in are of the sign-in', () => {
    expect(read('535 Your account has been locked').stage).toBe('auth');
    expect(read('550 Your account has been locked').stage).toBe('policy');
  });

  test('of the Web are none of mail', () => {
    expect(read('The page said http 550: mailbox rejected').reply).toBeNull();
    expect(read('The server said 550: mailbox rejected').reply?.code).toBe(550);
  });
});

test('a bounce in which one recipient is refused for good is no mere delay', () => {
  const text =
    'Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; a@example.net\nAction: delayed\nStatus: 4.4.1\n\nFinal-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1';
  expect(read(text)).toMatchObject({ kind: 'bounce', delayed: false });
});
