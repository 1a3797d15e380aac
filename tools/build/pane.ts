import { runTool } from './run.ts';

/** Bundles the pane: addin/ → dist/pane/. */
export async function buildPane(): Promise<void> {
  const said = await runTool('node_modules/webpack-cli/bin/cli.js', ['--mode', 'production']);
  if (/warning/i.test(said)) console.warn(said);
}
