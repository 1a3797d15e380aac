import { Worker } from 'node:worker_threads';
import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { untold, type Told } from '../told.ts';
import type { Answers, Question, Reply, Request } from './native-messages.ts';
import type { Registry } from './registry.ts';

/** How long one question may take, and starting the thread (milliseconds). */
const PATIENCE = 3_000;

/** The registry of this computer by Windows' own functions. Undefined where they cannot be called. */
export async function openNative(patience = PATIENCE): Promise<Registry | undefined> {
  const thread = new Thread(workerFile(), patience);
  return (await thread.ready) ? thread : undefined;
}

/** Built, it lies beside this file under a name of its own; in the sources it is run as it stands. */
function workerFile(): URL {
  const built = !import.meta.url.endsWith('.ts');
  return new URL(built ? './registry-worker.js' : './native-worker.ts', import.meta.url);
}

interface Waiting {
  readonly settle: (answer: Told<never>) => void;
  readonly timer: NodeJS.Timeout;
}

class Thread implements Registry {
  readonly ready: Promise<boolean>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #patience: number;
  #last = 0;
  /** Why nothing more can be asked. */
  #ended: WhyUnread | undefined;

  constructor(file: URL, patience: number) {
    this.#patience = patience;
    this.#worker = new Worker(file);
    this.ready = new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#end('too-late');
        resolve(false);
      }, patience);
      const settle = (ready: boolean) => {
        clearTimeout(timer);
        if (!ready) this.#end('missing');
        // Waiting for the next question keeps no program from ending.
        else this.#worker.unref();
        resolve(ready);
      };
      this.#worker.on('message', (reply: Reply) => {
        if ('ready' in reply) settle(reply.ready);
        else this.#settle(reply.id, reply.answer as Told<never>);
      });
      for (const event of ['error', 'exit'] as const)
        this.#worker.on(event, () => {
          this.#end('missing');
          settle(false);
        });
    });
  }

  tree(key: Parameters<Registry['tree']>[0], names: readonly string[], levels = Infinity) {
    return this.#ask({ ask: 'tree', key, names, levels });
  }

  values(key: Parameters<Registry['values']>[0]) {
    return this.#ask({ ask: 'values', key });
  }

  subkeys(key: Parameters<Registry['subkeys']>[0]) {
    return this.#ask({ ask: 'subkeys', key });
  }

  #ask<Ask extends Question['ask']>(question: Question & { ask: Ask }): Promise<Told<Answers[Ask]>> {
    if (this.#ended !== undefined) return Promise.resolve(untold(this.#ended));
    const id = (this.#last += 1);
    return new Promise((settle) => {
      const timer = setTimeout(() => {
        // A function of Windows' that does not come back would keep every later question waiting.
        this.#end('too-late');
      }, this.#patience);
      this.#waiting.set(id, { settle, timer });
      this.#worker.ref();
      this.#worker.postMessage({ id, question } satisfies Request);
    });
  }

  #settle(id: number, answer: Told<never>): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (this.#waiting.size === 0) this.#worker.unref();
    waiting.settle(answer);
  }

  #end(why: WhyUnread): void {
    if (this.#ended !== undefined) return;
    this.#ended = why;
    void this.#worker.terminate();
    for (const id of [...this.#waiting.keys()]) this.#settle(id, untold(why));
  }
}
