import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The account has a port on which nothing listens; the usual ports work. */
export const wrongPort: World = {
  id: 'wrong-port',
  text: "Task 'anna@practice.test - Sending' reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).'",
  report: practiceReport('wrong-port', anna({ port: 586 })),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
