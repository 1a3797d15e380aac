import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The account sends unencrypted over port 25, which is for mail between servers: no sign-in there, and TLS is demanded. */
export const plaintextPort25: World = {
  id: 'plaintext-port-25',
  text: "The message could not be sent because the server rejected the sender's e-mail address. The sender's e-mail address was 'anna@practice.test'. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Server Response: '530 5.7.0 Must issue a STARTTLS command first', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC7C",
  report: practiceReport('plaintext-port-25', anna({ port: 25, encryption: 'none' })),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
