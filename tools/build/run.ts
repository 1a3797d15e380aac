import { spawn } from 'node:child_process';
import { inProject, root } from '../root.ts';
import { Failed } from './step.ts';

/** Runs a tool of the project under this Node and gives back what it said; what it said is the error if it fails. */
export async function runTool(script: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [inProject(script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  output = output.trimEnd();
  if (code !== 0) throw new Failed(output || `${script} ended with code ${code}.`);
  return output;
}
