/** `npm test`: builds what is older than its sources, then runs the tests. Arguments go to jest as they are. */
import { spawnSync } from 'node:child_process';
import { buildStale } from './build/build.ts';
import { findProgram } from './programs.ts';
import { inProject, root } from './root.ts';
import { fetchWindowsParts, windowsNode } from './windows/parts.ts';

const built = await buildStale();
// Most tests run from the sources, and tell more of what is wrong than the bundler can.
if (!built) console.error('The build failed; tests that use it meet an older one or none.');
if (process.platform !== 'win32' && findProgram('wine64', 'wine') && windowsNode() === undefined) {
  await fetchWindowsParts().catch((error: unknown) => {
    console.error(`Node for Windows could not be fetched; tests under Wine are left out. ${String(error)}`);
  });
}
const jest = inProject('node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = built ? (status ?? 1) : 1;
