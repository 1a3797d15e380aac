import type { Computer } from '../computer.ts';
import { linuxClockService } from './clock-service.ts';

/**
 * A computer with Linux. Its packet filter is a check of its own, since it meets our probes as well; proxies of the
 * environment are told with the ways out.
 */
export const linuxComputer: Computer = {
  system: 'linux',
  clockService: () => linuxClockService(),
};
