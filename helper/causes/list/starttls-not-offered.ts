import { say } from '../../words/say.ts';
import { starttlsFault } from './starttls-fault.ts';

/** The server itself offers no encryption (STARTTLS) on this port. */
export const starttlsNotOffered = starttlsFault({
  id: 'starttls-not-offered',
  name: say('starttls-not-offered.name'),
  title: say('starttls-not-offered.title'),
  by: 'server',
  tell: (values) => ({ do: 'tell-provider', say: say('starttls-not-offered.tell', values) }),
});
