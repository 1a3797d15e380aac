import { anna, goodCertificate, goodServer, practiceReport, type World } from '../world.ts';

/** The account begins with TLS on a port where the server begins in the clear. */
export const wrongEncryptionMode: World = {
  id: 'wrong-encryption-mode',
  text: "Task 'anna@practice.test - Sending' reported error (0x800CCC1A) : 'Your server does not support the connection encryption type you have specified. Try changing the encryption method. Contact your mail server administrator or Internet service provider (ISP) for additional assistance.'",
  report: practiceReport('wrong-encryption-mode', anna({ encryption: 'tls' })),
  hosts: { 'smtp.practice.test': goodServer(goodCertificate('smtp.practice.test')) },
};
