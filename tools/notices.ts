/** Writes THIRD-PARTY-NOTICES anew; run it when a dependency of the product has changed. */
import { writeFileSync } from 'node:fs';
import { notices } from './notices/notices.ts';
import { inProject } from './root.ts';

writeFileSync(inProject('THIRD-PARTY-NOTICES'), notices());
console.log('Wrote THIRD-PARTY-NOTICES.');
