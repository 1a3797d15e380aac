import { open } from 'node:fs/promises';
import type { MessageId } from '../words/en.ts';
import { say, type Said } from '../words/say.ts';
import { UsageError, type Io } from './io.ts';

/** Most bytes of an error text or message that we read. */
export const INPUT_LIMIT = 20 * 1024 * 1024;

/** How much of a file is read, and what is said of a larger one: it may name `file`, its `size` and the `limit` in MB. */
export interface Limit {
  readonly bytes: number;
  readonly said: MessageId;
}

const USUAL: Limit = { bytes: INPUT_LIMIT, said: 'input.too-large.file' };

/**
 * Reads a file, or standard input for "-".
 *
 * @throws UsageError that names the file and what is wrong with it: missing, a folder, unreadable, too large
 */
export async function readInput(file: string, io: Io, limit = USUAL): Promise<Uint8Array> {
  return file === '-' ? readStream(io) : readFile(file, limit);
}

/**
 * Reads an error text as `readInput` does.
 *
 * @throws UsageError also where there is nothing in it
 */
export async function readErrorText(file: string, io: Io): Promise<Uint8Array> {
  const bytes = await readInput(file, io);
  if (new TextDecoder().decode(bytes).trim() !== '') return bytes;
  throw new UsageError(file === '-' ? say('usage.empty.stdin') : say('usage.empty.file', { file }));
}

async function readFile(file: string, { bytes: limit, said }: Limit): Promise<Uint8Array> {
  const tooLarge = (size: number) => say(said, { file, size: megabytes(size), limit: megabytes(limit) });
  let handle;
  try {
    handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new UsageError(say('input.folder', { file }));
    if (stat.size > limit) throw new UsageError(tooLarge(stat.size));
    // Pipes and devices have no size of their own: what comes is counted all the same.
    return await collect(handle.createReadStream({ autoClose: false }), () => tooLarge(limit), limit);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  } finally {
    await handle?.close();
  }
}

async function readStream(io: Io): Promise<Uint8Array> {
  // Stopped while waiting: let go of the terminal, and say that nothing was given.
  const letGo = () => io.stdin.destroy();
  io.signal.addEventListener('abort', letGo, { once: true });
  try {
    return await collect(io.stdin, () => say('input.too-large.stdin', { limit: megabytes(INPUT_LIMIT) }));
  } catch (error) {
    if (error instanceof UsageError || !io.signal.aborted) throw error;
    throw new UsageError(say('input.stopped'));
  } finally {
    io.signal.removeEventListener('abort', letGo);
  }
}

async function collect(stream: AsyncIterable<unknown>, tooLarge: () => Said, limit = INPUT_LIMIT): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) throw new UsageError(tooLarge());
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Tells why a file cannot be read. */
export function unreadable(file: string, error: unknown): UsageError {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === 'ENOENT') return new UsageError(say('input.missing', { file }));
  if (reason === 'EISDIR') return new UsageError(say('input.folder', { file }));
  return new UsageError(
    reason === undefined ? say('input.unreadable.somehow', { file }) : say('input.unreadable', { file, reason }),
  );
}

function megabytes(bytes: number): string {
  return String(Math.floor(bytes / 1024 / 1024));
}
