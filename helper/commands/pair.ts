import { stateFolder } from '../system/state-folder.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';
import { parse } from './parse.ts';
import { styleFor } from './style.ts';

/** `outbox-doctor pair`: shows a code for a page, or takes back what all pages were given. */
export const pairCommand: Command = async (args, io) => {
  const { values, positionals } = parse('pair', args, { revoke: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError(say('pair.arguments', { given: positionals.join(' ') }));
  const line = (said: Said) => io.stdout.write(`${render(said)}\n`);
  const { endPairing, offerPairing } = await import('../server/pairing.ts');
  if (values.revoke === true) {
    const { renewSecret } = await import('../server/secret.ts');
    try {
      await endPairing();
      await renewSecret();
    } catch {
      throw new UsageError(say('pair.not-kept', { folder: stateFolder() }));
    }
    line(say('pair.revoked'));
    return exit.nothingWrong;
  }
  const { rememberedHelpers } = await import('../server/running.ts');
  const { isOurs } = await import('../server/end.ts');
  const running = await Promise.all((await rememberedHelpers()).map(({ port }) => isOurs(port)));
  if (!running.includes(true)) {
    line(say('pair.no-helper'));
    return exit.couldNotTell;
  }
  let code: string;
  try {
    code = await offerPairing(io.now());
  } catch {
    throw new UsageError(say('pair.not-kept', { folder: stateFolder() }));
  }
  const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
  line(say('pair.code', { code: styleFor(io)(['bold', 'cyan'], shown) }));
  line(say('pair.how'));
  return exit.nothingWrong;
};
