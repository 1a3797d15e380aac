import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRET } from './profiles.ts';

/** Forms in which a secret may slip out: as text, as bytes, in digits, in base64 wherever it begins. */
const forms = [Buffer.from(SECRET), Buffer.from(SECRET, 'utf16le')].flatMap((bytes) => [
  bytes.toString('latin1'),
  bytes.toString('hex').toLowerCase(),
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(','),
  [...bytes].join(','),
  ...[0, 1, 2].map((shift) =>
    bytes.subarray(shift, shift + Math.floor((bytes.length - shift) / 3) * 3).toString('base64'),
  ),
]);

export function holdsSecret(content: Uint8Array | string): boolean {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  // A text in two bytes a character, in which digits or base64 stand; and lines of an exported file, broken with a "\".
  const thin = text.replaceAll('\0', '').replace(/\\\r?\n */g, '');
  return [text, text.toLowerCase(), thin, thin.toLowerCase()].some((one) =>
    forms.some((form) => one.includes(form) || one.includes(form.toLowerCase())),
  );
}

/** Files below a folder in which it is. */
export async function filesWithSecret(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && holdsSecret(await readFile(file))) found.push(file);
  }
  return found;
}
