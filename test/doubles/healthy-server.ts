import { makeCertificate, type Authority } from '../../helper/certificates/make.ts';
import { MailServer } from './mail-server.ts';

/** A server as it should be, listening already: it greets, goes over to TLS by STARTTLS, and offers ways to sign in there. */
export async function healthyServer(host: string, issuer: Authority, mechanisms = 'PLAIN'): Promise<MailServer> {
  return new MailServer()
    .says(`220 ${host} ESMTP`)
    .expects(/^EHLO /)
    .says(`250-${host}`, '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead')
    .upgrades(await makeCertificate({ names: [host], issuer }))
    .expects(/^EHLO /)
    .says(`250-${host}`, `250 AUTH ${mechanisms}`)
    .expects('QUIT')
    .starts();
}
