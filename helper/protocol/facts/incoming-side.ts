import * as v from 'valibot';
import { attempt } from './port-open.ts';

/** How the ports for reading mail answer, and those of the web: whether the machine is there at all. */
export const incomingSideFact = v.object({ attempts: v.array(attempt) });
