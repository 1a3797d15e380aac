import { languageOf, type Language } from '../words/language.ts';

/** The language a command is to speak, and the arguments without what says so. */
export interface Chosen {
  readonly language: Language;
  readonly args: readonly string[];
  /** What was asked for by `--language` and is not there. */
  readonly unknown: string | null;
}

/**
 * `--language LL` anywhere among the arguments, else the locale of the environment, in the order in which POSIX reads it.
 * Anything we have no words for is English; so is `--json`, so that what a program reads is the same on every computer.
 */
export function languageOfCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Chosen {
  const { wanted, rest } = parted(args);
  const unknown = wanted !== null && languageOf([wanted]) === null ? wanted : null;
  if (rest.includes('--json') || rest.includes('--lines')) return { language: 'en', args: rest, unknown };
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return { language: languageOf([wanted ?? locale]) ?? 'en', args: rest, unknown };
}

function parted(args: readonly string[]): { wanted: string | null; rest: readonly string[] } {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const end = args.indexOf('--');
  if (at < 0 || (end >= 0 && end < at)) return { wanted: null, rest: args };
  const [, inOne] = args[at]?.split('=') ?? [];
  const length = inOne === undefined ? 2 : 1;
  return { wanted: inOne ?? args[at + 1] ?? '', rest: [...args.slice(0, at), ...args.slice(at + length)] };
}
