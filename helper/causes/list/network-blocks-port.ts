import { say } from '../../words/say.ts';
import { controlsOn } from '../control.ts';
import { blockedPort } from './blocked-port.ts';

/** A company, hotel or guest network lets a submission port through to nobody. */
export const networkBlocksPort = blockedPort({
  id: 'network-blocks-port',
  name: say('network-blocks-port.name'),
  title: say('network-blocks-port.title'),
  is: (port, situation) => port !== 25 || [465, 587].some((one) => controlsOn(situation, one) === 'blocked'),
  because: (port) => say('network-blocks-port.because', { port }),
  tell: { do: 'tell-network', say: say('network-blocks-port.tell') },
});
