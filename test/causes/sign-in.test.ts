import { CAUSE_IDS, type CauseId } from '../../helper/protocol/cause-ids.ts';
import { changes, type Different, evidenceOf, first, found, HOST, reportOf, standing } from './seen.ts';
import { diagnose } from '../../helper/causes/diagnose.ts';
import { render } from '../../helper/words/render.ts';

const refusal = (code: number, enhanced: string) => ({ code, enhanced, text: 'no' });

describe('auth-not-enabled', () => {
  const off = { account: { host: HOST, port: 587, encryption: 'starttls' as const, auth: 'none' as const } };
  const asked = { stage: 'auth' as const, reply: refusal(530, '5.7.0'), suspects: ['auth-not-enabled' as const] };

  test('is confirmed when sign-in is off and the server asked for it', () => {
    expect(first({ ...off, reading: asked })).toBe('auth-not-enabled confirmed');
    expect(changes({ ...off, reading: asked })).toEqual(['smtp.auth=password?']);
  });
  test('is only possible without an error text: some servers know their own network without sign-in', () => {
    expect(first(off)).toBe('auth-not-enabled possible');
  });
  test('is only possible when the account’s setting is not known', () => {
    expect(standing({ account: { auth: undefined as never }, reading: asked }, 'auth-not-enabled')).toBe('possible');
  });
  test('is excluded when sign-in is on', () => {
    expect(standing({ reading: asked }, 'auth-not-enabled')).toBe('excluded');
  });
});

describe('wrong-credentials', () => {
  const refused = { stage: 'auth' as const, reply: refusal(535, '5.7.8'), suspects: ['wrong-credentials' as const] };

  test('is possible, never confirmed, from the reply alone', () => {
    expect(first({ reading: refused })).toBe('wrong-credentials possible');
  });
  test('asks for the present password and names no value', () => {
    expect(changes({ reading: refused })).toEqual(['smtp.password=new?']);
  });
  test('is excluded when Outlook does not sign in at all', () => {
    expect(standing({ account: { auth: 'none' }, reading: refused }, 'wrong-credentials')).toBe('excluded');
  });
  test('is not mentioned where the text does not speak of it', () => {
    expect(standing({}, 'wrong-credentials')).toBeUndefined();
  });
});

describe('a server that signs nobody in and says nothing', () => {
  const tried = (outcome: 'cut' | 'late' | 'broken') => ({
    signIn: {
      host: HOST,
      port: 587,
      encryption: 'starttls' as const,
      offered: ['LOGIN'],
      tries: [
        { at: 'smtp' as const, mechanism: 'LOGIN' as const, user: 'as-set' as const, outcome, reply: null, ms: 9 },
      ],
    },
  });

  test('cuts the connection', () => {
    expect(first(tried('cut'))).toBe('connection-cut confirmed');
  });
  test('has a fault where it keeps silent or talks nonsense', () => {
    expect(first(tried('late'))).toBe('server-fault confirmed');
    expect(first(tried('broken'))).toBe('server-fault confirmed');
  });
  test('is told of in whole sentences', () => {
    for (const outcome of ['cut', 'late', 'broken'] as const) {
      const [told] = diagnose(reportOf(tried(outcome)), evidenceOf(tried(outcome)), true).findings;
      expect(told && render(told.because)).toMatch(/sign-in/);
    }
  });
});

describe('a test message', () => {
  type Sent = NonNullable<Parameters<typeof first>[0]['sendTest']>;
  const sent = (part: Partial<Sent>) => ({
    sendTest: {
      host: HOST,
      port: 587,
      stage: 'sender' as const,
      outcome: 'refused' as const,
      reply: null,
      announced: null,
      sent: 0,
      ms: 9,
      ...part,
    },
  });
  const words = (text: string, causes: readonly CauseId[], by: 'words' | 'code') => ({
    reply: { code: 550, enhanced: null, text, means: { causes: [...causes], by } },
  });

  test('that is cut off before its content is a connection that is cut', () => {
    expect(first(sent({ outcome: 'cut' }))).toBe('connection-cut confirmed');
    expect(first(sent({ outcome: 'cut', stage: 'recipient' }))).toBe('connection-cut confirmed');
  });
  test('whose sender is never answered shows a fault in the server', () => {
    expect(first(sent({ outcome: 'stalled' }))).toBe('server-fault confirmed');
  });
  test('that stalls within its content stays a stall', () => {
    expect(first(sent({ outcome: 'stalled', stage: 'content' }))).toBe('data-stall confirmed');
  });
  test('that still goes over when we give up may be held up on its way, and is never nothing', () => {
    expect(first(sent({ outcome: 'unfinished', stage: 'content', sent: 20_000, ms: 60_000 }))).toBe(
      'data-stall possible',
    );
  });
  test('that is refused with words nobody knows may be the server’s fault, and is never nothing', () => {
    expect(first(sent(words('Client not authenticated', ['auth-not-enabled'], 'words')))).toBe('server-fault possible');
    expect(first(sent({ reply: { code: 550, enhanced: null, text: 'No.', means: null } }))).toBe(
      'server-fault possible',
    );
  });
  test('that is refused is never nothing, whatever the refusal is known to come from', () => {
    for (const by of ['words', 'code'] as const)
      for (const id of CAUSE_IDS)
        for (const outcome of ['refused', 'later'] as const)
          expect([id, first(sent({ outcome, ...words('No.', [id], by) }))]).not.toEqual([
            id,
            expect.stringContaining('excluded'),
          ]);
  });
  test('that is refused to somebody who does not sign in shows that the server wants a sign-in', () => {
    const off = { account: { host: HOST, port: 587, encryption: 'starttls' as const, auth: 'none' as const } };
    for (const [text, causes] of [
      ['Authentication required', ['auth-not-enabled', 'wrong-encryption-mode']],
      ['Relay access denied', ['relay-denied', 'auth-not-enabled']],
      ['<a@example.test>: Sender address rejected: not logged in', ['sender-not-allowed', 'auth-not-enabled']],
    ] as const) {
      const told = { ...off, ...sent(words(text, causes, 'words')) };
      expect(first(told)).toBe('auth-not-enabled confirmed');
      expect(changes(told)).toEqual(['smtp.auth=password?']);
      expect(standing(told, 'server-fault')).toBeUndefined();
      expect(standing(told, 'sender-not-allowed')).not.toBe('confirmed');
    }
  });
  test('that is refused with a code alone leaves possible what the code most often means', () => {
    expect(first(sent(words('No.', ['recipient-rejected'], 'code')))).toBe('recipient-rejected possible');
  });
  test('shows the introduction refused where the server says so only now', () => {
    const late = words('<pc>: Helo command rejected: need fully-qualified hostname', ['auth-not-enabled'], 'words');
    expect(first(sent({ ...late, stage: 'recipient' }))).toBe('helo-refused confirmed');
  });
  test('shows a mailbox full by “over quota”, whatever the code says', () => {
    const full = words('The email account that you tried to reach is over quota', ['recipient-rejected'], 'words');
    expect(first(sent({ ...full, stage: 'recipient' }))).toBe('mailbox-full confirmed');
    const limit = words('You are over quota for sending today', ['sending-limit-reached'], 'words');
    expect(first(sent({ ...limit, stage: 'recipient' }))).toBe('sending-limit-reached confirmed');
  });
});

test('a sign-in that was refused just now is never what would settle a cause', () => {
  const signIn = {
    host: HOST,
    port: 587,
    encryption: 'starttls' as const,
    offered: ['PLAIN'],
    tries: [
      {
        at: 'smtp' as const,
        mechanism: 'PLAIN' as const,
        user: 'as-set' as const,
        outcome: 'refused' as const,
        reply: { code: 535, enhanced: '5.7.8', text: 'No.', means: null },
        ms: 9,
      },
    ],
  };
  const suspects = ['app-password-required', 'password-expired-or-changed'] as const;
  const settled = (more: Different) =>
    found({ reading: { stage: 'auth', suspects: [...suspects] }, ...more })
      .filter(({ cause }) => suspects.some((one) => one === cause))
      .map(({ settledBy }) => settledBy?.id);
  expect(settled({})).toEqual(['told.settled-by-sign-in', 'told.settled-by-sign-in']);
  expect(settled({ signIn })).toEqual(['wrong-credentials.settled-by', 'wrong-credentials.settled-by']);
});
