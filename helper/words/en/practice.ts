/** What the practice worlds are called: the title tells what a person notices, `about` what is broken. */
export const practice = {
  'practice.healthy.title': 'A message stayed in the Outbox this morning',
  'practice.healthy.about': 'Nothing is broken. The server answers as it should, so nothing should be found.',
  'practice.wrong-server-name.title': 'Outlook cannot find the server',
  'practice.wrong-server-name.about':
    'The server name in the account has a typing error: mial.gmx.net for mail.gmx.net.',
  'practice.wrong-port.title': 'Outlook cannot connect to the server',
  'practice.wrong-port.about': 'The account has port 586. Nothing listens there; 587 and 465 work.',
  'practice.wrong-encryption-mode.title': 'The server does not support the encryption type',
  'practice.wrong-encryption-mode.about': 'The account says SSL/TLS on port 587, where the server speaks STARTTLS.',
  'practice.plaintext-port-25.title': 'The server wants a STARTTLS command first',
  'practice.plaintext-port-25.about':
    'The account sends unencrypted over port 25, where the server lets nobody sign in. Port 587 works.',
  'practice.network-blocks-port.title': 'Sending stopped working in the hotel',
  'practice.network-blocks-port.about': 'The network drops port 587 to every server. Port 465 is open.',
  'practice.isp-blocks-port.title': 'Sending stopped working at home',
  'practice.isp-blocks-port.about': 'The Internet provider drops port 25 to every server. Port 587 is open.',
  'practice.server-down.title': 'The connection to the server has failed',
  'practice.server-down.about': 'The mail server is down: it refuses every mail port, while other mail servers answer.',
  'practice.certificate-expired.title': 'Outlook warns that a certificate is not within its validity period',
  'practice.certificate-expired.about': 'The server’s certificate ran out three days ago.',
  'practice.certificate-name-mismatch.title': 'Outlook warns that the target principal name is incorrect',
  'practice.certificate-name-mismatch.about':
    'The account says mail.practice.test; the server’s certificate is for smtp.practice.test, which is the same server.',
  'practice.certificate-untrusted.title': 'Outlook warns that a certificate cannot be verified',
  'practice.certificate-untrusted.about':
    'The server’s certificate is signed by the server itself, and nobody trusts it.',
  'practice.auth-not-enabled.title': 'The server says that authentication is required',
  'practice.auth-not-enabled.about': 'The account does not sign in to its outgoing server, and the server wants it to.',
  'practice.wrong-credentials.title': 'The server says that authentication failed',
  'practice.wrong-credentials.about': 'The server is all right and refuses the password.',
  'practice.no-network.title': 'Nothing goes out at all',
  'practice.no-network.about': 'There is no network: no name is found, nothing answers, the computer has no address.',
} as const;
