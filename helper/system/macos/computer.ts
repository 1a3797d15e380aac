import type { Computer } from '../computer.ts';
import { macClockService } from './clock-service.ts';
import { macProxySettings } from './proxy-settings.ts';

/**
 * A Mac. Outlook for Mac keeps its accounts in files of another program's container, which we do not open. The
 * application firewall stops only incoming connections (socketfilterfw(8)), so it is no question here; what filters
 * outgoing ones are network extensions, and their rules cannot be read from outside.
 */
export const macComputer: Computer = {
  system: 'macos',
  proxySettings: () => macProxySettings(),
  clockService: () => macClockService(),
};
