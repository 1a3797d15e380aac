import { outboxDoctor, type Ran } from '../commands/io.ts';

/**
 * Runs `serve` until it listens, does something, and stops it as Ctrl+C does.
 *
 * @throws what `act` throws, once the helper has stopped
 */
export async function serving(
  act: (port: number) => Promise<void>,
  args: readonly string[] = ['--port', '0'],
): Promise<Ran> {
  const stop = new AbortController();
  let out = '';
  let acted = Promise.resolve();
  const wrote = (text: string) => {
    out += text;
    const [, port] = /localhost:(\d+)/.exec(out) ?? [];
    // The last line that it writes before it waits.
    if (port === undefined || !text.startsWith('Ctrl+C')) return;
    acted = act(Number(port));
    void acted
      .catch(() => {})
      .finally(() => {
        stop.abort();
      });
  };
  const ran = await outboxDoctor(['serve', ...args], undefined, { wrote, signal: stop.signal });
  await acted;
  return ran;
}
