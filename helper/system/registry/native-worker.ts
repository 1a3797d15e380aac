import { parentPort } from 'node:worker_threads';
import { loadAdvapi32, type Advapi32 } from './advapi32.ts';
import type { Reply, Request } from './native-messages.ts';
import { answer } from './native-read.ts';

/*
 * Reads the registry in a thread of its own: Windows' functions hold whoever calls them, and the checks of the network
 * go on meanwhile. A file of its own in the build, too.
 */

const reply = (message: Reply) => parentPort?.postMessage(message);

function load(): Advapi32 | undefined {
  try {
    return loadAdvapi32();
  } catch {
    // Not installed, or forbidden to load: then reg.exe is asked instead.
    return undefined;
  }
}

const api = load();
reply({ ready: api !== undefined });
if (api) {
  parentPort?.on('message', ({ id, question }: Request) => {
    reply({ id, answer: answer(api, question) });
  });
}
