import { spawn, type ChildProcess } from 'node:child_process';
import { inSystem32 } from '../environment.ts';
import { POWERSHELL } from '../run-program.ts';
import { heardIn, type Heard } from './heard.ts';
import { eachLine } from './lines.ts';
import { catchScript } from './script.ts';

/** What came of listening to Outlook. `gone` is the last thing told: nobody listens any more. */
export type Told = Heard | { readonly event: 'gone'; readonly why: 'no-powershell' | 'silent' | 'ended' };

/** How the listening child is started; a test has its own. */
export type StartListener = () => ChildProcess;

/** Until it has attached or said why not, in ms. A cold PowerShell with a compiler takes some seconds. */
const PATIENCE = 20_000;

/**
 * Listens to the classic Outlook of this user for errors of Send/Receive, in a child process, until `stop` fires or
 * Outlook is closed. Nothing of Outlook is started or changed.
 *
 * @param tell told everything as it comes; `gone` once, at the end
 */
export function listenToOutlook(
  tell: (told: Told) => void,
  stop: AbortSignal,
  start: StartListener = startPowerShell,
): void {
  let child: ChildProcess;
  let over = false;
  let spoke = false;
  const end = (why: 'no-powershell' | 'silent' | 'ended') => {
    if (over) return;
    over = true;
    clearTimeout(patience);
    child.kill();
    tell({ event: 'gone', why });
  };
  const patience = setTimeout(() => {
    if (!spoke) end('silent');
  }, PATIENCE);
  try {
    child = start();
  } catch {
    clearTimeout(patience);
    tell({ event: 'gone', why: 'no-powershell' });
    return;
  }
  child.once('error', () => {
    end('no-powershell');
  });
  child.once('close', () => {
    // A stub, or a policy, that prints nothing told us nothing.
    end(spoke ? 'ended' : 'silent');
  });
  stop.addEventListener(
    'abort',
    () => {
      end('ended');
    },
    { once: true },
  );
  if (!child.stdout) {
    end('no-powershell');
    return;
  }
  eachLine(child.stdout, (line) => {
    const heard = heardIn(line);
    if (!heard || over) return;
    spoke = true;
    tell(heard);
  });
}

function startPowerShell(): ChildProcess {
  return spawn(
    inSystem32(process.env, POWERSHELL),
    ['-NoProfile', '-NonInteractive', '-MTA', '-Command', catchScript.replaceAll('PARENT', String(process.pid))],
    { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true },
  );
}
