/** `npm stop`: takes the add-in out of Outlook, if `npm start -- --outlook` put it there, and stops a running helper. */
import { inProject } from './root.ts';
import { ended, startNode } from './start/foreground.ts';
import { unload } from './start/outlook.ts';

await unload();
process.exitCode = await ended(startNode([inProject('bin/outbox-doctor.js'), 'stop']));
