/** A failed send as Outlook's log tells it. */
export interface LoggedError {
  /** `YYYY-MM-DD HH:MM:SS`, this computer's time; null where the line has none. */
  readonly at: string | null;
  /** What a reader of pasted texts makes most of: result code, server, port, and the server's last refusal. */
  readonly text: string;
}

/** `2026.11.20 10:15:22 text`, as Outlook 2002 wrote it and later versions do. */
const LINE = /^(\d{4})\.(\d\d)\.(\d\d) (\d\d:\d\d:\d\d)\s+(.{0,2000})/;
/** The end of a task, with its result code (an HRESULT; 0 is success). */
const COMPLETED = /RSF_COMPLETED, hr = 0x([\da-f]{8})/i;
const SMTP = /\bSMTP\b[^:]{0,260}:\s*(.*)/;
const OTHER_TASK = /\b(?:POP3|IMAP|HTTP|MAPI)\b[^:]{0,260}:/;
/** What the server said; Outlook marks it with `<rx>`, older versions of its family with `[rx]`. */
const HEARD = /^"?[<[]rx[>\]]\s?(.*?)"?\)?$/i;
const REFUSAL = /^[45]\d\d[ -]/;

interface Talk {
  at: string | null;
  host: string | undefined;
  port: string | undefined;
  refusal: string[];
}

/**
 * The failed sends of a log, oldest first. Only what servers said is taken over, never what Outlook said to them: that is
 * where user names and passwords stand. Takes time in proportion to the log's length.
 */
export function errorsInLog(log: string): LoggedError[] {
  const errors: LoggedError[] = [];
  let talk: Talk | undefined;
  for (const line of log.split(/\r?\n/)) {
    const [, year, month, day, time, rest] = LINE.exec(line) ?? [];
    const at = year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''} ${time ?? ''}`;
    const text = rest ?? line.slice(0, 2000);
    const completed = COMPLETED.exec(text)?.[1];
    if (completed !== undefined) {
      if (talk && Number.parseInt(completed, 16) !== 0) errors.push(asError(talk, at ?? talk.at, completed));
      talk = undefined;
      continue;
    }
    const said = SMTP.exec(text)?.[1];
    if (said !== undefined) {
      talk ??= { at, host: undefined, port: undefined, refusal: [] };
      note(talk, said, text);
    } else if (OTHER_TASK.test(text)) {
      talk = undefined;
    }
  }
  return errors;
}

function note(talk: Talk, said: string, whole: string): void {
  talk.host ??= /\bSMTP \(([\w.-]{1,253})\)/.exec(whole)?.[1];
  talk.port ??= /^Port: (\d{1,5}),/.exec(said)?.[1];
  const heard = HEARD.exec(said)?.[1];
  if (heard === undefined) return;
  // A refusal of several lines is one; anything else heard after it has overcome it.
  if (!REFUSAL.test(heard)) talk.refusal = [];
  else if (talk.refusal.at(-1)?.[3] === '-') talk.refusal.push(heard);
  else talk.refusal = [heard];
}

function asError({ host, port, refusal }: Talk, at: string | null, code: string): LoggedError {
  const words = refusal.length > 0 ? `: 'The server responded: ${refusal.join('\n')}'` : '';
  const lines = [
    `Task 'SMTP - Sending' reported error (0x${code.toUpperCase()})${words}`,
    ...(host === undefined ? [] : [`Server: '${host}'`]),
    ...(port === undefined ? [] : [`Port: ${port}`]),
  ];
  return { at, text: lines.join('\n\n') };
}
