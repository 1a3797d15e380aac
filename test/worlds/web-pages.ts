/**
 * `node web-pages.ts CERTIFICATE KEY '{"host/path": ["type", "body"]}'`: a web server on port 443 of all addresses, over
 * TLS. It prints a line when it is ready, and then one for each request: its host and path.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [, , certificate = '', key = '', given = '{}'] = process.argv;
const pages = JSON.parse(given) as Record<string, readonly [type: string, body: string]>;

const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
  const at = `${request.headers.host ?? ''}${request.url ?? ''}`;
  console.log(at);
  const page = pages[at];
  if (page) response.writeHead(200, { 'content-type': page[0] }).end(page[1]);
  else response.writeHead(404).end();
});
server.on('tlsClientError', () => {});
server.listen(443, '::', () => {
  console.log('ready');
});
