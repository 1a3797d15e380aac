import { say, type Said } from '../../words/say.ts';

/** A file that is no registry export, or cannot be read as one. Its sentence says what is wrong with it, and where. */
export class RegFileError extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said.id);
    this.said = said;
  }
}

/** How texts stand in the file: `utf16` since Windows 2000, `ansi` in REGEDIT4 (Windows 95 and NT 4, still offered). */
export interface RegText {
  readonly text: string;
  readonly form: 'utf16' | 'ansi';
  /** Characters outside ASCII whose code page nobody knows stand for something else. */
  readonly lossy: boolean;
  /** Where the line behind the header begins. */
  readonly begin: number;
}

const HEADERS = { 'windows registry editor version 5.00': 'utf16', regedit4: 'ansi' } as const;

/**
 * The text of an exported file: UTF-16LE with its mark as regedit and reg.exe write it, or UTF-8 or ANSI as editors save it.
 *
 * @throws RegFileError where its first line is not that of an export
 */
export function regText(bytes: Uint8Array): RegText {
  const { text, lossy } = decode(bytes);
  const header = /^\s*([^\r\n]*)/.exec(text.slice(0, 200));
  const key = (header?.[1] ?? '').trim().toLowerCase();
  const form = Object.hasOwn(HEADERS, key) ? HEADERS[key as keyof typeof HEADERS] : undefined;
  if (form === undefined) throw new RegFileError(say('reg-file.not-an-export'));
  return { text, form, lossy, begin: header?.[0].length ?? 0 };
}

function decode(bytes: Uint8Array): { text: string; lossy: boolean } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return { text: new TextDecoder('utf-16le').decode(bytes), lossy: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), lossy: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), lossy: false };
  } catch {
    return { text: new TextDecoder('latin1').decode(bytes), lossy: true };
  }
}
