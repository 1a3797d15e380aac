import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { told, untold, type Told } from '../../told.ts';

/** A log file of Outlook's. */
export interface LogFile {
  readonly path: string;
  readonly name: string;
  /** When it was last written to, in ms since 1970. */
  readonly changed: number;
}

/** Folders right below the one for temporary files that are looked into, at most. */
const MOST_FOLDERS = 2_000;

/**
 * Outlook's transport logs, the newest first: `OPMLog.log` one level below the folder for temporary files. The folder
 * between them is called "Outlook Logging" in English only, so whichever holds such a file counts
 * (learn.microsoft.com/outlook/troubleshoot: "How to enable transport logging").
 *
 * @param temp the folder for temporary files
 */
export async function findLogs(temp: string): Promise<Told<readonly LogFile[]>> {
  let folders: string[];
  try {
    const entries = await readdir(temp, { withFileTypes: true });
    folders = entries.filter((one) => one.isDirectory()).map((one) => one.name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? told([]) : untold('denied');
  }
  const found: LogFile[] = [];
  for (const folder of ['', ...folders.slice(0, MOST_FOLDERS)]) {
    const path = join(temp, folder, 'OPMLog.log');
    const its = await stat(path).catch(() => undefined);
    if (its?.isFile()) found.push({ path, name: 'OPMLog.log', changed: its.mtimeMs });
  }
  return told(found.toSorted((a, b) => b.changed - a.changed));
}
