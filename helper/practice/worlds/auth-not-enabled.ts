import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The account does not sign in to the outgoing server, which takes mail only from those who do. */
export const authNotEnabled: World = {
  id: 'auth-not-enabled',
  text: "Task 'anna@practice.test - Sending' reported error (0x800CCC78) : 'Cannot send the message. Verify the e-mail address in your account properties. The server responded: 530 5.7.0 Authentication required'",
  report: practiceReport('auth-not-enabled', anna({ auth: 'none' })),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
