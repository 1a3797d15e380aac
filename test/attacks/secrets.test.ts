import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { outboxDoctor } from '../commands/io.ts';
import { MailServer } from '../doubles/mail-server.ts';
import { startAttacked, type Attacked } from './attacked.ts';
import { accountAt, login } from './honest.ts';

/*
 * Secrets that are planted where people and programs leave them never come out again: not in what is told to the pane, not
 * in the log, not in a file, not on standard output or standard error.
 */

const letters = 'abcdefghijklmnopqrstuvwxyz';
const unit = fc.constantFrom(...letters, ...letters.toUpperCase(), ...'0123456789');
/** Passwords as people choose and generators make them, long enough not to stand there by chance. */
const secret = fc
  .tuple(
    fc.constantFrom('Tr0ub4dor', 'correctHorse', 'Zx9Qm', 'hunter2X'),
    fc.string({ unit, minLength: 12, maxLength: 24 }),
  )
  .map(([first, rest]) => `${first}${rest}9z`);

/** Where they are found in what people paste; each with the secret in the place of §. */
const TEXTS = [
  '535 5.7.8 Authentication failed\npassword: §',
  "Task 'a@b.example - Sending' reported error (0x800CCC92): 'password=§ was refused'",
  '535 5.7.8 failed { user: "anna", pass: "§" }',
  '535 5.7.8 failed smtp://anna:§@smtp.example.com:587',
  '550 5.7.1 refused Cookie: session=§; path=/',
  '535 5.7.8 failed Authorization: Bearer §',
  '535 5.7.8 failed SMTP_PASSWORD=§',
  '535 5.7.8 failed a1 LOGIN anna@example.com §',
  '535 5.7.8 failed --auth-password §',
  "(535, b'5.7.8 failed') server.login('anna@example.com', '§')",
];

test('a secret in a pasted text is in nothing that the command line writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...TEXTS),
      fc.constantFrom('text', 'json'),
      async (planted, text, form) => {
        const { out, err } = await outboxDoctor(
          ['read', ...(form === 'json' ? ['--json'] : []), '-'],
          text.replace('§', planted),
        );
        expect(`${out}${err}`.length).toBeGreaterThan(10);
        expect(`${out}${err}`).not.toContain(planted);
      },
    ),
    { numRuns: 60 },
  );
});

describe('in the helper', () => {
  let helper: Attacked;
  let server: MailServer;
  beforeAll(async () => {
    helper = await startAttacked();
    server = await new MailServer()
      .says('220 mail.test ESMTP')
      .expects(/^EHLO /)
      .says('250 mail.test')
      .expects('STARTTLS')
      .says('502 no')
      .hangsUp()
      .starts(2525, '127.0.180.1');
  }, 30_000);
  afterAll(async () => {
    await server.stops().catch(() => {});
    await helper.stop();
  });

  test('a secret in any field that a report has not, or in a name it has, is told, kept and sent to nobody', async () => {
    const all: string[] = [];
    const session = await login(helper.port);
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.constantFrom('password', 'pass', 'token', 'accessToken', 'secret', 'refresh_token', '__proto__'),
        async (planted, field) => {
          all.push(planted);
          const report = accountAt('127.0.180.1', 2525, { [field]: planted });
          const id = `s${String(all.length)}`;
          const before = session.heard.length;
          session.say({
            type: 'look',
            id,
            report: { ...report, [field]: planted, account: { ...report.account, [field]: planted } } as never,
          });
          // A report with __proto__ in it is refused as a whole.
          await session.until(
            (one) =>
              (one.type === 'finished' && one.id === id) ||
              (field === '__proto__' && one.type === 'problem' && session.heard.indexOf(one) >= before),
          );
          session.raw(JSON.stringify({ type: field, password: planted }));
        },
      ),
      { numRuns: 8 },
    );
    const told = JSON.stringify(session.heard);
    session.close();
    const state = join(helper.home, 'outbox-doctor');
    const files = readdirSync(state).map((name) => readFileSync(join(state, name), 'utf8'));
    for (const planted of all)
      for (const place of [told, helper.said(), helper.dialled().join('\n'), server.heard.flat().join('\n'), ...files])
        expect(place).not.toContain(planted);
    expect(told).toContain('mail.test');
  }, 120_000);

  test('the log names no address, host, account or text of a message, and stays small', async () => {
    const session = await login(helper.port);
    const report = accountAt('127.0.180.1', 2525, { user: 'planted-user' });
    await session.look({ ...report, account: { ...report.account, email: 'planted@example.test' } }, 'planted-id');
    for (let at = 0; at < 30; at += 1) session.raw('planted-text');
    session.close();
    const state = join(helper.home, 'outbox-doctor');
    const logs = readdirSync(state).filter((name) => name.includes('.log'));
    expect(logs).not.toEqual([]);
    for (const name of logs) {
      const text = readFileSync(join(state, name), 'utf8');
      expect(text).toContain('"welcome"');
      expect(text).not.toMatch(/planted|127\.0|localhost|@|example/);
      expect(text.length).toBeLessThan(300 * 1024);
    }
  }, 60_000);
});
