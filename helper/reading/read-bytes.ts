import type { Reading } from '../protocol/reading.ts';
import { textOf, textOfText } from './files/bytes.ts';
import { read } from './read.ts';

/**
 * Reads a file's bytes: a mail (.eml, .msg) is taken apart first; anything else is text in UTF-8 or UTF-16.
 */
export async function readBytes(bytes: Uint8Array, date?: string): Promise<Reading> {
  return read(await textOf(bytes), date);
}

/** Reads a text that may be a whole raw mail, or hold what a mail program or a Web page left in it. */
export async function readText(text: string, date?: string): Promise<Reading> {
  return read(await textOfText(text), date);
}
