import type { Certificate } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { attemptWith, type Attempt } from '../sign-in/attempt.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { Passwords } from './account-file.ts';
import { UsageError, type Io } from './io.ts';
import { askInSecret, askPlainly, firstLine } from './password.ts';
import type { Given } from './report-of.ts';

/**
 * What a sign-in takes: the password from the account file, else asked for on a terminal, else the first line of
 * standard input. Never from an argument or the environment, where others on this computer could read it.
 *
 * @throws UsageError where it cannot be done as asked
 */
export async function attemptFor(
  given: Given,
  positionals: readonly string[],
  report: Report,
  passwords: Passwords | undefined,
  io: Io,
): Promise<Attempt> {
  if (given.offline === true) throw new UsageError(say('usage.sign-in-offline'));
  const { host, user = report.account.email } = report.account.smtp;
  if (host === undefined) throw new UsageError(say('usage.sign-in-needs-account'));
  const stdinIsTaken = given.account === '-' || positionals.includes('-');
  const { auth } = report.account.smtp;
  const values = { user: user ?? '', host };
  const ask = () => {
    if (stdinIsTaken) throw new UsageError(say('usage.password-and-stdin'));
    if (io.stdin.isTTY !== true) return firstLine(io);
    return askInSecret(render(say(auth === 'oauth2' ? 'password.ask-token' : 'password.ask', values)), io);
  };
  const password = passwords?.smtp ?? (auth === 'none' ? undefined : await ask());
  // Whoever reads JSON is no person to ask.
  const person = io.stdin.isTTY === true && !stdinIsTaken && given.json !== true;
  return attemptWith({
    password,
    receiving: passwords?.receiving,
    sendTest: given['send-test'] === true,
    ...(person
      ? { insist: (_: Certificate | undefined) => askPlainly(render(say('password.insist', { host })), io) }
      : {}),
  });
}
