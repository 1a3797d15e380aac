import { open } from 'node:fs/promises';
import type { OutlookLog } from '../../../protocol/facts/outlook-log.ts';
import { decode } from '../../../reading/files/bytes.ts';
import { read } from '../../../reading/read.ts';
import { errorsInLog } from './errors-in-log.ts';
import { findLogs, type LogFile } from './find-logs.ts';

/** A log grows until somebody switches it off; its end is what matters (bytes). */
const MOST = 1024 * 1024;
const MOST_FILES = 3;
const MOST_ERRORS = 10;

/** What Outlook's own logs say of failed sends, read with the reader of pasted texts. Never throws. */
export async function readOutlookLog(temp: string): Promise<OutlookLog> {
  const logs = await findLogs(temp);
  if (!logs.known) return { errors: [], files: 0, unread: [{ source: 'Outlook Logging', why: logs.why }] };
  const unread: OutlookLog['unread'] = [];
  const errors: OutlookLog['errors'] = [];
  for (const file of logs.value.slice(0, MOST_FILES)) {
    try {
      for (const { at, text } of errorsInLog(decode(await endOf(file))).reverse()) {
        if (errors.length >= MOST_ERRORS) break;
        const reading = read(text);
        if (reading.isSendError) errors.push({ file: file.name, at, reading });
      }
    } catch {
      unread.push({ source: file.name, why: 'denied' });
    }
  }
  return { errors, files: logs.value.length, unread };
}

async function endOf({ path }: LogFile): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, MOST);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
