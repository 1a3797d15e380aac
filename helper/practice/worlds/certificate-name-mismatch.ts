import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

const server = goodServer(goodCertificate('smtp.practice.test'));

/** The account has another name of the server than the one its certificate is for. Both lead to the same server. */
export const certificateNameMismatch: World = {
  id: 'certificate-name-mismatch',
  text: "The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect. Subject 'Hello', Account: 'anna@practice.test', Server: 'mail.practice.test', Protocol: SMTP, Port: 587, Secure(SSL): Yes, Error Number: 0x800B010F",
  report: practiceReport('certificate-name-mismatch', anna({ host: 'mail.practice.test' })),
  hosts: { 'mail.practice.test': server, 'smtp.practice.test': server },
};
