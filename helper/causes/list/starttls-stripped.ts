import { say } from '../../words/say.ts';
import { starttlsFault } from './starttls-fault.ts';

/** The server offers encryption (STARTTLS), and something on the way takes the offer out. */
export const starttlsStripped = starttlsFault({
  id: 'starttls-stripped',
  name: say('starttls-stripped.name'),
  title: say('starttls-stripped.title'),
  by: 'way',
  tell: (values) => ({ do: 'tell-network', say: say('starttls-stripped.tell', values) }),
});
