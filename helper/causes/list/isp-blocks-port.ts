import { say } from '../../words/say.ts';
import { controlsOn } from '../control.ts';
import { blockedPort } from './blocked-port.ts';

/**
 * Most access providers let port 25 through to nobody but their own servers, against spam (M3AAWG, "Managing Port 25 for
 * Residential or Dynamic IP Space"). Who on the way does it cannot be seen from here; that port 25 is the one, can.
 */
export const ispBlocksPort = blockedPort({
  id: 'isp-blocks-port',
  name: say('isp-blocks-port.name'),
  title: say('isp-blocks-port.title'),
  // A network that lets no port for sending through is one that somebody runs; access providers close 25 alone.
  is: (port, situation) => port === 25 && ![465, 587].some((one) => controlsOn(situation, one) === 'blocked'),
  because: () => say('isp-blocks-port.because'),
  tell: { do: 'tell-network', say: say('isp-blocks-port.tell') },
});
