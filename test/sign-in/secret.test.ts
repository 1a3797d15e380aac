import fc from 'fast-check';
import { inspect } from 'node:util';
import { answeredBy } from '../../helper/sign-in/answered.ts';
import { attemptWith } from '../../helper/sign-in/attempt.ts';
import { base64 } from '../../helper/sign-in/base64.ts';
import { Secret } from '../../helper/sign-in/secret.ts';

/** Secrets as people and providers make them: long enough to be told from other words, in any script. */
const secrets = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }).filter((one) => one.trim().length >= 8);

/** Ways in which a server sends a password back. */
const echoes: readonly ((secret: string, user: string) => string)[] = [
  (secret) => Buffer.from(secret).toString('latin1'),
  (secret) => Buffer.from(secret).toString('base64'),
  (secret, user) => Buffer.from(`\0${user}\0${secret}`).toString('base64'),
  (secret, user) => Buffer.from(`${user}:${secret}`).toString('base64url'),
  (secret) => Buffer.from(secret).toString('hex'),
  (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  (secret) => encodeURIComponent(secret),
  (secret) => Buffer.from(secret).toString('hex').replace(/../g, '%$&'),
];

test('a secret that a server sends back, in any form, is in nothing that is kept', () => {
  fc.assert(
    fc.property(secrets, fc.string({ maxLength: 12 }), fc.nat(echoes.length - 1), (text, user, which) => {
      const echo = echoes[which]?.(text, user) ?? '';
      const secret = Secret.of(text);
      const reply = answeredBy({ code: 535, lines: [`5.7.8 bad login ${echo} for you`] }, [secret]);
      const kept = JSON.stringify(reply);
      expect(kept).not.toContain(text);
      expect(kept).not.toContain(echo);
      expect(reply.code).toBe(535);
    }),
  );
});

test('a secret sent back elsewhere in the evidence is hidden there too, and what is ours stays', () => {
  const attempt = attemptWith({ password: Secret.of('starttls'), receiving: undefined, sendTest: false });
  const seen = { host: 'starttls.example', spoke: 'starttls', greeting: { code: 220, text: 'hello starttls' } };
  expect(attempt.hideIn(seen)).toEqual({ ...seen, greeting: { code: 220, text: 'hello [hidden]' } });
});

test('of a secret within base64 no character is left that holds some of its bits', () => {
  fc.assert(
    fc.property(secrets, fc.string({ maxLength: 12 }), fc.string({ maxLength: 4 }), (text, before, after) => {
      const echo = Buffer.from(`${before}${text}${after}`).toString('base64');
      const [left = '', ...right] = Secret.of(text).hideIn(`535 ${echo}`).slice(4).split('[hidden]');
      expect(right).toHaveLength(1);
      expect(left.length * 6).toBeLessThanOrEqual(Buffer.byteLength(before) * 8);
      const bits = echo.replaceAll('=', '').length * 6;
      const filling = bits - Buffer.byteLength(`${before}${text}${after}`) * 8;
      const behind = (right[0] ?? '').replaceAll('=', '').length * 6;
      expect(behind).toBeLessThanOrEqual(Buffer.byteLength(after) * 8 + filling);
    }),
  );
});

test('a secret turns into no text by itself, and is overwritten', () => {
  const secret = Secret.of('Blue-Kettle 47!');
  expect([`${String(secret)}`, JSON.stringify({ secret }), inspect(secret)].join()).not.toContain('Kettle');
  secret.wipe();
  expect(secret.read((bytes) => [...bytes].every((byte) => byte === 0))).toBe(true);
});

test('base64 from bytes to bytes is Node’s own', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64(bytes).toString()).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
