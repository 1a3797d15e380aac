import { anna, practiceReport, type World } from '../world.ts';

/** No network at all: no name resolves, nothing answers, and the computer has no address. */
export const noNetwork: World = {
  id: 'no-network',
  text: "Task 'anna@practice.test - Sending' reported error (0x800CCC0D) : 'Cannot find the e-mail server. Verify the server information in your account properties.'",
  report: practiceReport('no-network', anna()),
  hosts: {},
  offline: true,
};
