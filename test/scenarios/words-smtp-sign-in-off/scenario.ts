import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server, and its words about SMTP sign-in being off',
  args: [
    '--error',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled',
  ],
  finds: { cause: 'smtp-auth-disabled-for-mailbox', standing: 'confirmed' },
});
