/**
 * `npm run dev-server`: bundles the pane whenever a source changes, and runs the helper from its sources, likewise; the
 * helper serves the pane at its usual address. Arguments go to `outbox-doctor serve`.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from './root.ts';
import { foreground, startNode } from './start/foreground.ts';

const webpack = startNode([inProject('node_modules/webpack-cli/bin/cli.js'), '--mode', 'development', '--watch']);

// The helper lists the pane's files once, when it starts, so the first bundle must be there.
while (!existsSync(inProject('dist/pane/taskpane.html')) && webpack.exitCode === null) await sleep(200);

const helper = startNode(['--watch', '--watch-preserve-output', inProject('tools/serve.ts'), ...process.argv.slice(2)]);
process.exitCode = await foreground(webpack, helper);
