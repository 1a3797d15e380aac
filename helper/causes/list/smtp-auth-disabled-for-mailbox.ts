import { say } from '../../words/say.ts';
import type { Situation } from '../cause.ts';
import { told } from '../told.ts';
import { received, refusedTry } from '../tried.ts';

/** Sending by SMTP can be allowed and forbidden for each mailbox; receiving goes on all the same. */
export const smtpAuthDisabledForMailbox = told({
  id: 'smtp-auth-disabled-for-mailbox',
  at: 'sign-in',
  correct,
  besides(situation) {
    const { smtp, imap } = situation.report.account;
    const receives = received(situation)?.outcome === 'accepted' && imap?.user === smtp.user;
    if (!receives || refusedTry(situation)?.outcome !== 'refused') return undefined;
    return {
      standing: 'possible',
      because: say('smtp-auth-disabled-for-mailbox.receives', { host: smtp.host ?? '' }),
      evidence: ['sign-in'],
      corrections: correct(situation),
      settledBy: say('told.settled-by-words'),
      waitsFor: [],
    };
  },
});

function correct({ report }: Situation) {
  const user = report.account.smtp.user ?? report.account.email;
  // A pasted line names no mailbox.
  const asked =
    user === undefined
      ? say('smtp-auth-disabled-for-mailbox.tell.unnamed')
      : say('smtp-auth-disabled-for-mailbox.tell', { user });
  return [{ do: 'tell-administrator', say: asked } as const];
}
