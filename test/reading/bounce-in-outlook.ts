import type { Message } from './msg-file.ts';

/** What Outlook keeps of Postfix's report in test/fixtures/errors/postfix-bounce.eml, and the mail that came back. */
export const bounceInOutlook: Message = {
  values: {
    0x001a: 'REPORT.IPM.Note.NDR',
    0x0037: 'Undelivered Mail Returned to Sender',
    0x0c1a: 'Mail Delivery System',
    0x0c1f: 'MAILER-DAEMON@mail.example.org',
    0x6820: 'mail.example.org',
    0x1000:
      "This is the mail system at host mail.example.org.\r\n\r\nI'm sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients. It's attached below.\r\n",
  },
  recipients: [
    {
      0x3001: 'bob@example.net',
      0x39fe: 'bob@example.net',
      0x0c04: 1,
      0x0c05: 35,
      0x0c20: 511,
      0x0c21: 'mx.example.net',
      0x0c1b:
        '<mx.example.net #5.1.1 smtp; 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table>',
    },
  ],
  attachments: [
    {
      values: { 0x3001: 'The 535 5.7.8 Error: authentication failed you asked about' },
      embedded: {
        values: {
          0x001a: 'IPM.Note',
          0x0037: 'The 535 5.7.8 Error: authentication failed you asked about',
          0x1000: 'The server responded: 535 5.7.8 Error: authentication failed\r\n',
        },
      },
    },
  ],
};
