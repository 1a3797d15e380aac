import type { Looking } from '../checks/check.ts';
import { NotTried } from '../checks/check.ts';
import type { Facts } from '../protocol/evidence.ts';
import { answeredBy } from './answered.ts';
import { Watched } from './watched.ts';

type Fact = Facts['send-test'];

/** A message that goes over slowly, and still goes, is given up after this long (ms): Outlook's usual "Server Timeouts". */
const WHOLE = 60_000;

/** At least this much is sent (bytes), so that packets of full size are on the way: a small one proves nothing of them. */
const SMALLEST = 16 * 1024;
/** Of a message as large as the one that did not go out, this much at most (bytes). */
const LARGEST = 25 * 1024 * 1024;

/** Sends a test message from the account's own address to itself, over the session that was signed in. */
export async function sendToOneself({ attempt, report, stop }: Looking<Fact>): Promise<Fact | undefined> {
  const session = await attempt?.session.promise;
  const { email, smtp, message } = report.account;
  if (!attempt || !session) throw new NotTried('not-reached');
  try {
    if (email === undefined) return undefined;
    const secrets = [attempt.password, attempt.receiving].filter((one) => one !== undefined);
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const { default: Composer } = await import('nodemailer/lib/mail-composer');
    const text = padded(Math.min(Math.max(message?.size ?? 0, SMALLEST), LARGEST));
    const mail = await new Composer({ from: email, to: email, subject: SUBJECT, text }).compile().build();
    const size = Math.max(message?.size ?? 0, mail.length);
    const limit = Number(session.keywords.map((one) => /^SIZE (\d{1,15})$/i.exec(one.trim())?.[1]).find(Boolean));
    if (limit > 0 && size > limit) throw new NotTried('no-need');
    const began = performance.now();
    const watched = new Watched(session);
    const connection = new Connection({
      connection: watched as never,
      secured: true,
      secure: true,
      host: smtp.host ?? '',
      port: smtp.port ?? 0,
      name: 'localhost',
      logger: false,
      greetingTimeout: 600_000,
      socketTimeout: 600_000,
      connectionTimeout: 600_000,
    } as never);
    await new Promise<void>((resolve) => {
      const end = () => {
        resolve();
      };
      stop.addEventListener('abort', end, { once: true });
      watched.onStalled = end;
      setTimeout(() => {
        watched.isLate = true;
        end();
      }, WHOLE).unref();
      connection.on('error', end);
      connection.on('end', end);
      connection.connect(() => {
        connection.send({ from: email, to: [email], size } as never, mail, end);
      });
    });
    const ms = Math.round(performance.now() - began);
    connection.close();
    return {
      host: smtp.host ?? '',
      port: smtp.port ?? 0,
      ...watched.result((reply) => answeredBy(reply, secrets)),
      announced: session.keywords.some((one) => /^SIZE\b/i.test(one)) ? size : null,
      ms,
    };
  } finally {
    session.close();
  }
}

const SUBJECT = 'Outbox Doctor: test message';

function padded(size: number): string {
  const said =
    'Outbox Doctor sent this message from your address to itself, because you asked it to test sending. You can delete it.\r\n\r\n';
  const line = `${'.'.repeat(70)}\r\n`.replace(/^\./, '-');
  return said + line.repeat(Math.max(0, Math.ceil((size - said.length - 600) / line.length)));
}
