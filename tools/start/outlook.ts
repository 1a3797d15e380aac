import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from '../root.ts';
import { ended, startNode } from './foreground.ts';

const manifest = inProject('manifest.xml');
const sideloadedMark = inProject('.cache/sideloaded');

/** Puts the add-in into classic Outlook and opens it; elsewhere tells how to do it by hand. */
export async function sideload(port: number): Promise<void> {
  if (process.platform !== 'win32') {
    console.log(byHand());
    return;
  }
  await answers(port);
  mkdirSync(dirname(sideloadedMark), { recursive: true });
  writeFileSync(sideloadedMark, '');
  await debugging(['start', manifest, 'desktop', '--app', 'outlook']);
}

/** Takes the add-in out of Outlook again, if `sideload` put it there. */
export async function unload(): Promise<void> {
  if (!existsSync(sideloadedMark)) return;
  if ((await debugging(['stop', manifest, 'desktop'])) === 0) rmSync(sideloadedMark);
}

/**
 * For Outlook, office-addin-debugging calls Microsoft's Agents Toolkit through npx. This project replaces that package
 * by an empty one (docs/decisions/office-addin-debugging-override.md), so npx must not find the project: it is run
 * in another folder, and without what npm puts into the environment. That also keeps it from starting a second server,
 * which it does when it finds our "dev-server" script there.
 */
function debugging(args: readonly string[]): Promise<number> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name)));
  return ended(startNode([inProject('node_modules/office-addin-debugging/cli.js'), ...args], { cwd: tmpdir(), env }));
}

function byHand(): string {
  const why =
    process.platform === 'darwin'
      ? 'Microsoft’s tools cannot put an add-in into Outlook for Mac.'
      : 'There is no Outlook to put the add-in into on this computer.';
  return `${why} By hand: open https://aka.ms/olksideload, then My add-ins, Custom Addins,\nAdd a custom add-in, Add from File, and choose ${manifest}`;
}

/** Waits until the helper listens, so that the pane is there when Outlook asks for it; ten seconds at most. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: 'localhost' });
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(250);
  }
}
