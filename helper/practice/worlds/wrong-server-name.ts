import { goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** A typing error in the server name. The provider publishes the right one, and that one works. */
export const wrongServerName: World = {
  id: 'wrong-server-name',
  text: "Task 'anna@gmx.net - Sending' reported error (0x800CCC0D) : 'Cannot find the e-mail server. Verify the server information in your account properties.'",
  report: practiceReport('wrong-server-name', {
    email: 'anna@gmx.net',
    smtp: { host: 'mial.gmx.net', port: 587, encryption: 'starttls', auth: 'password', user: 'anna@gmx.net' },
  }),
  // A real provider, because only of one whose settings are published can the right name be told. Its name is answered here.
  hosts: { 'mail.gmx.net': goodServer(goodCertificate('mail.gmx.net', 'mail.gmx.de')) },
  mailExchangers: { 'gmx.net': ['mx00.gmx.net', 'mx01.gmx.net'] },
};
