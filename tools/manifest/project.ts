import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../root.ts';

/** The port the helper serves the pane at: it stands in package.json, where Office's tools look for it. */
export function port(): number {
  const { config } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
    config: { dev_server_port: number };
  };
  return config.dev_server_port;
}

/** Where the helper serves the pane. */
export function origin(): string {
  return `https://localhost:${port()}`;
}

/** The files that webpack copies into the pane as they are. */
export function served(path: string): Uint8Array | undefined {
  const file = inProject(path.slice(1));
  return path.startsWith('/assets/') && existsSync(file) ? readFileSync(file) : undefined;
}
