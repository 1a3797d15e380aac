import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../tools/root.ts';

const folder = inProject('test/fixtures/windows');

/** A text as it was captured on a computer with Windows; test/fixtures/windows/SOURCES.md says where it comes from. */
export function captured(name: string): string {
  return readFileSync(join(folder, name), 'latin1');
}

/** Names and texts of the lines `"name"="text"` of an exported .reg file. */
export function regTexts(text: string): Record<string, string> {
  const lines = text.matchAll(/^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"\r?$/gm);
  const plain = (one: string | undefined) => (one ?? '').replace(/\\(.)/g, '$1');
  return Object.fromEntries([...lines].map(([, name, value]) => [plain(name), plain(value)]));
}

/** Bytes of the lines `"name"=hex:00,01` of an exported .reg file, in their order. */
export function regBytes(text: string): Uint8Array[] {
  return [...text.matchAll(/^"[^"]*"=hex(?:\(\d\))?:([\da-f,]+)\r?$/gm)].map(([, hex]) =>
    Buffer.from((hex ?? '').replaceAll(',', ''), 'hex'),
  );
}
