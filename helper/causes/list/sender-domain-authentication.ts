import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** SPF, DKIM or DMARC of the sender’s domain say that this server may not send for it. */
export const senderDomainAuthentication = told({
  id: 'sender-domain-authentication',
  at: 'sending',
  correct: ({ report }) => [
    { do: 'tell-administrator', say: say('sender-domain-authentication.tell', { email: report.account.email ?? '' }) },
  ],
});
