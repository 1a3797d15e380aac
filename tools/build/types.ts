import { runTool } from './run.ts';

/** Checks the types of all four parts. It writes no program: that is the bundlers' work. */
export async function checkTypes(): Promise<void> {
  await runTool('node_modules/typescript/bin/tsc', ['-b']);
}
