import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { hostPage, type HostItem } from './page.ts';

/** A host page with the pane in its frame, served from an origin of its own, as Outlook on the web is. */
export interface OutlookHost {
  /** The page to open in the browser. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves it. Office.js trusts a host of the pane's own name, so another port of localhost will do. */
export async function startOutlookHost(pane: string, item: HostItem | null, mailbox?: string): Promise<OutlookHost> {
  const { certificate, key } = await makeCertificate({ names: ['localhost'] });
  const server = createServer({ cert: certificate, key }, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(hostPage(pane, item, mailbox));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
