import { styleText } from 'node:util';
import type { Io } from './io.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours a text for this output; as it is where there is no terminal or NO_COLOR is set (https://no-color.org). */
export type Style = (format: Format, text: string) => string;

export function styleFor(io: Io): Style {
  const coloured = io.stdout.isTTY === true && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  return (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text);
}
