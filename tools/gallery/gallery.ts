import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { inProject } from '../root.ts';

/** A running gallery: the pane in any of its states, at `address#<name of the state>`. */
export interface Gallery {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the gallery on this computer only, under the policy the helper sets for the pane. */
export async function openGallery(): Promise<Gallery> {
  const { outputFiles } = await build({
    entryPoints: [inProject('addin/gallery/gallery.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const page = readFileSync(inProject('addin/taskpane.html'), 'utf8').replace(
    '</head>',
    '<script type="module" src="gallery.js"></script></head>',
  );
  const style = readFileSync(inProject('addin/taskpane.css'));
  const icon = readFileSync(inProject('assets/icon-32.png'));

  const server = createServer((request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const files: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
      '/': ['text/html; charset=utf-8', page.replaceAll('__NONCE__', nonce)],
      '/gallery.js': ['text/javascript; charset=utf-8', script],
      '/taskpane.css': ['text/css; charset=utf-8', style],
      '/assets/icon-32.png': ['image/png', icon],
    };
    const file = files[request.url ?? ''];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': file[0], 'Content-Security-Policy': policy(nonce) }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What the helper sets for the pane, so that a style or script it would refuse is refused here too. */
function policy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
}
