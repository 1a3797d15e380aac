import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { inProject } from '../root.ts';
import { ended, startNode } from './foreground.ts';

const answerFile = inProject('.cache/dev-certs');

/**
 * Whether to serve with the development certificate of Microsoft's tools. Asked once, in a terminal; the answer is kept
 * in .cache, and --dev-certs or --no-dev-certs changes it. It makes the computer trust a new authority for 30 days, so
 * the answer of someone who just presses Enter, or of a script, is no.
 */
export async function wantsDevCerts(args: readonly string[]): Promise<boolean> {
  if (args.includes('--dev-certs')) return remember(true);
  if (args.includes('--no-dev-certs')) return remember(false);
  const before = remembered();
  if (before !== undefined) return before;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  return remember(await ask());
}

/** Makes and installs the certificate if it is not there or has expired. The operating system asks for consent itself. */
export async function installDevCerts(): Promise<boolean> {
  const well = (await ended(startNode([inProject('node_modules/office-addin-dev-certs/cli.js'), 'install']))) === 0;
  if (!well)
    console.error('The development certificate was not installed. "npm start -- --no-dev-certs" does without.');
  return well;
}

async function ask(): Promise<boolean> {
  console.log(
    'Outlook shows the pane only over https, with a certificate this computer trusts. The helper can make one itself\n' +
      '(outbox-doctor serve tells how). Microsoft’s development tools can install theirs instead: they make an authority\n' +
      'called "Developer CA for Microsoft Office Add-ins", which this computer will trust for 30 days.',
  );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Install Microsoft’s development certificate? (y/N) ');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function remembered(): boolean | undefined {
  try {
    return readFileSync(answerFile, 'utf8') === 'yes';
  } catch {
    return undefined; // not asked yet
  }
}

function remember(answer: boolean): boolean {
  mkdirSync(dirname(answerFile), { recursive: true });
  writeFileSync(answerFile, answer ? 'yes' : 'no');
  return answer;
}
