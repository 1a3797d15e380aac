import { parseArgs, type ParseArgsConfig } from 'node:util';
import { say } from '../words/say.ts';
import { UsageError } from './io.ts';

/**
 * The options and arguments of a command.
 *
 * @param allowPositionals whether it takes arguments that are no options
 * @throws UsageError that names the option that is unknown or lacks its value
 */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: args.map(negativeNumber), options, allowPositionals, strict: true });
  } catch (error) {
    // Node's first sentence names the option; the next ones are advice for programmers.
    const what = `${(error as Error).message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? ''}.`;
    throw new UsageError(say('usage.see-help', { what, command }));
  }
}

/** A code such as -2146644978 begins like an option; a blank in front of it keeps it an argument. */
function negativeNumber(arg: string): string {
  return /^-\d+$/.test(arg) ? ` ${arg}` : arg;
}
