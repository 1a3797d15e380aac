import { say } from '../../words/say.ts';
import { starttlsFault } from './starttls-fault.ts';

/** The server offers encryption (STARTTLS), and something on the way takes the offer out. */
export const starttlsStripped = starttlsFault({
  id: 'starttls-stripped',
  name: say('starttls-stripped.name'),
  title: say('starttls-stripped.title'),
  when: {
    suspected: say('starttls-stripped.suspected'),
    confirmed: say('starttls-stripped.confirmed'),
    excluded: say('starttls-stripped.excluded'),
  },
  by: 'way',
  tell: (values) => ({ do: 'tell-network', say: say('starttls-stripped.tell', values) }),
});
