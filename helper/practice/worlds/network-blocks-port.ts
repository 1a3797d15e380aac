import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The network drops port 587 to every host, as some guest networks do. Port 465 is open. */
export const networkBlocksPort: World = {
  id: 'network-blocks-port',
  text: "The connection to the server has failed. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Port: 587, Secure(SSL): Yes, Socket Error: 10060, Error Number: 0x800CCC0E",
  report: practiceReport('network-blocks-port', anna()),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
  blocked: [587],
};
