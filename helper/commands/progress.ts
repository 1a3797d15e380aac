import type { CheckId, Evidence } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';

/** One line on standard error that tells how far a run is, where somebody is watching. */
export function progress(
  plan: readonly CheckId[],
  io: Io,
  quiet: boolean,
): { update(seen: Evidence): void; done(): void } {
  const watched = io.stderr.isTTY === true && !quiet;
  let shown = '';
  const show = (line: string) => {
    if (!watched || line === shown) return;
    shown = line;
    io.stderr.write(`\r\u001B[2K${line}`);
  };
  show(render(say('diagnose.progress', { done: '0', all: String(plan.length), what: '' })));
  return {
    update(seen) {
      const waiting = plan.filter((id) => {
        const one = seen[id];
        return !one || (one.seen && !one.final);
      });
      const done = String(plan.length - waiting.length);
      const what = waiting[0] ? render(say(`check.${waiting[0]}`)) : '';
      show(render(say('diagnose.progress', { done, all: String(plan.length), what })));
    },
    done() {
      if (watched) io.stderr.write('\r\u001B[2K');
    },
  };
}
