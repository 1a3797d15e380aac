import { anna, goodServer, practiceReport, type World } from '../world.ts';

/** The certificate of an otherwise good server ran out three days ago. */
export const certificateExpired: World = {
  id: 'certificate-expired',
  text: "The server you are connected to is using a security certificate that cannot be verified. A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Port: 587, Secure(SSL): Yes, Error Number: 0x800B0101",
  report: practiceReport('certificate-expired', anna()),
  hosts: {
    'smtp.practice.test': goodServer({ names: ['smtp.practice.test'], issuer: 'authority', days: [-93, -3] }),
  },
};
