/** A whole mail that came back (RFC 3464), with the words of the mail in it. */
export function reportMail(status: string, diagnostic: string): string {
  return `From: MAILER-DAEMON@mx.example.net
To: anna@example.com
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It did not work.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ben@example.org
Action: failed
Status: ${status}
Diagnostic-Code: smtp; ${diagnostic}
--b
Content-Type: message/rfc822

Subject: Secret plans

The words of the mail that came back.
--b--
`;
}
