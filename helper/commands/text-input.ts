import { open } from 'node:fs/promises';
import { UsageError, type Io } from './io.ts';

/** Most bytes of an error text or message that we read. */
export const INPUT_LIMIT = 20 * 1024 * 1024;

/**
 * Reads a file, or standard input for "-".
 *
 * @throws UsageError that names the file and what is wrong with it: missing, a folder, unreadable, too large
 */
export async function readInput(file: string, io: Io): Promise<Uint8Array> {
  return file === '-' ? readStream(io) : readFile(file);
}

async function readFile(file: string): Promise<Uint8Array> {
  let handle;
  try {
    handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new UsageError(`${file} is a folder; name a file.`);
    if (stat.size > INPUT_LIMIT) throw tooLarge(file, stat.size);
    return await handle.readFile();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${file}.`);
    throw new UsageError(`The file ${file} cannot be read (${code ?? 'unknown reason'}).`);
  } finally {
    await handle?.close();
  }
}

async function readStream(io: Io): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Stopped while waiting: let go of the terminal, and say that nothing was given.
  const letGo = () => io.stdin.destroy();
  io.signal.addEventListener('abort', letGo, { once: true });
  try {
    for await (const chunk of io.stdin) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > INPUT_LIMIT) throw tooLarge('The text on standard input', size);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof UsageError || !io.signal.aborted) throw error;
    throw new UsageError('Stopped before the text on standard input was whole.');
  } finally {
    io.signal.removeEventListener('abort', letGo);
  }
  return Buffer.concat(chunks);
}

function tooLarge(what: string, size: number): UsageError {
  const mega = (bytes: number) => `${String(Math.floor(bytes / 1024 / 1024))} MB`;
  return new UsageError(
    `${what} has over ${mega(size)}; we read up to ${mega(INPUT_LIMIT)}. Give just the lines with the error.`,
  );
}
