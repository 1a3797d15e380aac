import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { inProject } from '../root.ts';

/** Where `office-addin-manifest validate` sends a manifest: it has no schema of its own. */
export const service = 'validationgateway.omex.office.net';

/** Whether Microsoft's checking service can be reached from here, found out within three seconds; if not, why. */
export function reachable(): Promise<{ yes: true } | { yes: false; why: string }> {
  return new Promise((resolve) => {
    const socket = connect({ host: service, port: 443 });
    const settle = (answer: { yes: true } | { yes: false; why: string }) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ yes: false, why: 'no answer within 3 seconds' }), 3000);
    socket.once('connect', () => settle({ yes: true }));
    socket.once('error', (error: NodeJS.ErrnoException) => settle({ yes: false, why: error.code ?? error.message }));
  });
}

/** Has Microsoft's service check the manifest, which is sent to it. Its own words are shown. */
export function validateOnline(manifest: string): boolean {
  const cli = inProject('node_modules/office-addin-manifest/cli.js');
  return spawnSync(process.execPath, [cli, 'validate', manifest], { stdio: 'inherit' }).status === 0;
}
