/** `npm test`: builds what is older than its sources, then runs the tests. Arguments go to jest as they are. */
import { spawnSync } from 'node:child_process';
import { buildStale } from './build/build.ts';
import { inProject, root } from './root.ts';

const built = await buildStale();
// Most tests run from the sources, and tell more of what is wrong than the bundler can.
if (!built) console.error('The build failed; tests that use it meet an older one or none.');
const jest = inProject('node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = built ? (status ?? 1) : 1;
