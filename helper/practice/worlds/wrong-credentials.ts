import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The server is all right and refuses the password. */
export const wrongCredentials: World = {
  id: 'wrong-credentials',
  text: 'Send test e-mail message: Outlook could not log on to the outgoing mail server (SMTP). Verify your user name and password. The server responded: 535 5.7.8 Error: authentication failed',
  report: practiceReport('wrong-credentials', anna()),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
