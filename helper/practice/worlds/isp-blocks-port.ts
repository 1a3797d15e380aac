import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The Internet provider drops port 25 to every host, as most do against spam. Ports 465 and 587 are open. */
export const ispBlocksPort: World = {
  id: 'isp-blocks-port',
  text: "The connection to the server has failed. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Port: 25, Secure(SSL): Yes, Socket Error: 10060, Error Number: 0x800CCC0E",
  report: practiceReport('isp-blocks-port', anna({ port: 25 })),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
  blocked: [25],
};
