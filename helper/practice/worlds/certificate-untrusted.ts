import { anna, goodServer, practiceReport, type World } from '../world.ts';

/** The server shows a certificate it signed itself, which nobody trusts. */
export const certificateUntrusted: World = {
  id: 'certificate-untrusted',
  text: "The server you are connected to is using a security certificate that cannot be verified. A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Port: 587, Secure(SSL): Yes, Error Number: 0x800B0109",
  report: practiceReport('certificate-untrusted', anna()),
  hosts: {
    'smtp.practice.test': goodServer({ names: ['smtp.practice.test'], issuer: 'itself', days: [-30, 3620] }),
  },
};
