import fc from 'fast-check';
import { mkdir, mkdtemp, rm, utimes, writeFile, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { errorsInLog } from '../../../helper/system/windows/outlook-log/errors-in-log.ts';
import { readOutlookLog } from '../../../helper/system/windows/outlook-log/outlook-log.ts';
import { inProject } from '../../../tools/root.ts';

const refused = `2026.11.20 10:15:22 SMTP: Begin execution
2026.11.20 10:15:22 SMTP: Port: 587, Secure: TLS, SPA: no
2026.11.20 10:15:22 SMTP: Connecting to host
2026.11.20 10:15:23 SMTP: <rx> 220 mx.example.com ESMTP
2026.11.20 10:15:23 SMTP: [tx] EHLO PC
2026.11.20 10:15:23 SMTP: <rx> 250 mx.example.com
2026.11.20 10:15:24 SMTP: [tx] AUTH LOGIN
2026.11.20 10:15:24 SMTP: [tx] aHVudGVyMg==
2026.11.20 10:15:24 SMTP: <rx> 535 5.7.8 Username and Password not accepted
2026.11.20 10:15:24 ReportStatus: RSF_COMPLETED, hr = 0x800ccc92
`;
const silent = `2026.11.20 11:00:00 SMTP (smtp.example.com): Port: 465, Secure: SSL, SPA: no
2026.11.20 11:00:00 SMTP (smtp.example.com): Connecting to host
2026.11.20 11:01:00 ReportStatus: RSF_COMPLETED, hr = 0x80042109
`;
const wellDone = `2026.11.20 12:00:00 SMTP: Port: 587, Secure: TLS, SPA: no
2026.11.20 12:00:01 SMTP: <rx> 250 2.0.0 Ok: queued
2026.11.20 12:00:01 ReportStatus: RSF_COMPLETED, hr = 0x00000000
`;

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'outbox-doctor-log-'));
});
afterEach(async () => {
  await rm(temp, { recursive: true });
});

async function put(folder: string, text: string | Buffer, at = 1_700_000_000): Promise<string> {
  await mkdir(join(temp, folder), { recursive: true });
  const path = join(temp, folder, 'OPMLog.log');
  await writeFile(path, text);
  await utimes(path, at, at);
  return path;
}

describe('errors in a log', () => {
  test('a refused sign-in is told with its time, code, port and the words of the server', () => {
    expect(errorsInLog(refused)).toEqual([
      {
        at: '2026-11-20 10:15:24',
        text: [
          "Task 'SMTP - Sending' reported error (0x800CCC92): 'The server responded: 535 5.7.8 Username and Password not accepted'",
          'Port: 587',
        ].join('\n\n'),
      },
    ]);
  });

  test('what Outlook said to the server is never taken over', () => {
    expect(JSON.stringify(errorsInLog(refused))).not.toMatch(/aHVudGVyMg|AUTH|EHLO/);
  });

  test('the host that a line names goes with the error', () => {
    expect(errorsInLog(silent)[0]?.text).toContain("Server: 'smtp.example.com'");
  });

  test('a send that ended well is no error, and what went before is not counted against the next one', () => {
    expect(errorsInLog(`${wellDone}${silent}${wellDone}`).map((one) => one.at)).toEqual(['2026-11-20 11:01:00']);
  });

  test('a refusal that was overcome is not the reason of a later end', () => {
    const log = refused.replace('SMTP: <rx> 535', 'SMTP: <rx> 451 4.7.1 later\n2026.11.20 10:15:24 SMTP: <rx> 250 ok');
    expect(errorsInLog(log)[0]?.text).not.toContain('451');
  });

  test('fetching mail by POP3 tells of no failed send (Outlook 2002, as published)', () => {
    const pop = readFileSync(inProject('test/fixtures/windows/outlook2002-opmlog-pop3.txt'), 'latin1');
    expect(errorsInLog(`${pop}\n2003.07.11 15:11:12 ReportStatus: RSF_COMPLETED, hr = 0x800ccc92`)).toEqual([]);
  });

  test('any text is read to its end', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...refused.split('\n'), ...silent.split('\n')));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { text } of errorsInLog(lines.join('\n'))) expect(text).toMatch(/\(0x[\dA-F]{8}\)/);
      }),
    );
  });
});

describe('the logs of a computer', () => {
  test('are found in a folder of any language, newest error first, and read with the reader of pasted texts', async () => {
    await put('Outlook-Protokoll', refused + silent);
    const log = await readOutlookLog(temp);
    expect(log.files).toBe(1);
    expect(log.unread).toEqual([]);
    expect(log.errors.map(({ at, reading }) => [at, reading.codes[0], reading.port])).toEqual([
      ['2026-11-20 11:01:00', '0x80042109', 465],
      ['2026-11-20 10:15:24', '0x800CCC92', 587],
    ]);
    expect(log.errors[1]?.reading).toMatchObject({
      isSendError: true,
      stage: 'auth',
      reply: { code: 535, enhanced: '5.7.8' },
    });
    expect(log.errors[0]?.reading.server).toBe('smtp.example.com');
  });

  test('of several, the one written to last comes first', async () => {
    await put('Outlook Logging', refused, 1_700_000_000);
    await put('Journalisation Outlook', silent, 1_800_000_000);
    expect((await readOutlookLog(temp)).errors[0]?.reading.codes).toEqual(['0x80042109']);
  });

  test('of a log of 100 MB the end is read', async () => {
    const path = await put(
      'Outlook Logging',
      Buffer.alloc(100 * 1024 * 1024, '2026.11.20 09:00:00 SMTP: Finding host\n'),
    );
    await appendFile(path, `\n${silent}`);
    expect((await readOutlookLog(temp)).errors).toHaveLength(1);
  });

  test('a log in UTF-16 is read', async () => {
    await put('Outlook Logging', Buffer.from(`\uFEFF${silent}`, 'utf16le'));
    expect((await readOutlookLog(temp)).errors).toHaveLength(1);
  });

  test('no folder for temporary files means no logs, and nothing unread', async () => {
    expect(await readOutlookLog(join(temp, 'none'))).toEqual({ errors: [], files: 0, unread: [] });
  });

  test('a file that has the name and is a folder is no log', async () => {
    await mkdir(join(temp, 'Outlook Logging', 'OPMLog.log'), { recursive: true });
    expect((await readOutlookLog(temp)).files).toBe(0);
  });
});
