import { say } from '../../words/say.ts';
import type { Situation } from '../cause.ts';
import { change } from '../change.ts';
import { told } from '../told.ts';

/** The server lets an account send as its own addresses only, and the one in Outlook is none of them. */
export const senderNotAllowed = told({
  id: 'sender-not-allowed',
  at: 'sending',
  symptomOf: ['auth-not-enabled'],
  correct(situation) {
    const { email } = situation.report.account;
    const own = ownAddress(situation);
    const changes =
      own !== undefined && own.toLowerCase() !== email?.toLowerCase() ? [change('email', email, own, false)] : [];
    return [...changes, { do: 'tell-provider', say: say('sender-not-allowed.tell', { email: email ?? '' }) }];
  },
});

/** The address that belongs to whoever signs in, as far as the server's words or the user name tell. */
function ownAddress({ report, seen }: Situation): string | undefined {
  const words = seen['send-test']?.reply?.text ?? report.reading?.reply?.text ?? '';
  const { email, smtp } = report.account;
  const user = /not owned by (?:auth )?user (\S+@[\w.-]+\w)/i.exec(words)?.[1] ?? smtp.user;
  if (user === undefined || user.includes('@')) return user;
  const domain = email?.slice(email.lastIndexOf('@') + 1);
  return domain === undefined || /[\\/\s]/.test(user) ? undefined : `${user}@${domain}`;
}
