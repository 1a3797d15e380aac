import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** Nothing is broken: whatever kept the message back is over. Leads to no cause. */
export const healthy: World = {
  id: 'healthy',
  text: "Task 'anna@practice.test - Sending' reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).'",
  report: practiceReport('healthy', anna()),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
