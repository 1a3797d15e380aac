/**
 * Says what reading the largest and worst takes: `node --expose-gc test/reading/room.ts [NAME…]`, a JSON object a line.
 * Memory is that of the whole program so far, so one NAME tells most.
 */
import { textOf } from '../../helper/reading/files/bytes.ts';
import { MailError } from '../../helper/reading/files/mail-error.ts';
import { largest, type Largest } from './largest.ts';

const names = process.argv.length > 2 ? (process.argv.slice(2) as Largest[]) : (Object.keys(largest) as Largest[]);
for (const name of names) {
  const bytes = largest[name]();
  // What making it took is not what reading it takes.
  globalThis.gc?.();
  const began = performance.now();
  const said = await textOf(bytes).then(
    (text) => `${String(text.length)} characters`,
    (error: unknown) => {
      if (error instanceof MailError) return error.said.id;
      throw error;
    },
  );
  const ms = Math.round(performance.now() - began);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ name, given: bytes.length, ms, megabytes, said }));
}
