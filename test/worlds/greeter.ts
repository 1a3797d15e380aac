/**
 * `node greeter.ts PORT…`: accepts and greets on these ports, on all addresses, until it is killed. On port 80 stands a web
 * server with the pages by which systems look for guest networks.
 */
import { createServer as createWebServer } from 'node:http';
import { createServer } from 'node:net';

const PAGES: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  'www.msftconnecttest.com/connecttest.txt': [200, 'text/plain', 'Microsoft Connect Test'],
  'captive.apple.com/hotspot-detect.html': [
    200,
    'text/html',
    '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>',
  ],
  'connectivitycheck.gstatic.com/generate_204': [204, 'text/plain', ''],
  'detectportal.firefox.com/success.txt': [200, 'text/plain', 'success\n'],
};

function greet(port: number) {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.resume();
    socket.write('220 control.test ready\r\n');
  });
  return new Promise((resolve) => server.listen(port, '::', () => resolve(undefined)));
}

function pages() {
  const server = createWebServer(({ headers, url }, response) => {
    const [status, type, body] = PAGES[`${headers.host ?? ''}${url ?? ''}`] ?? [404, 'text/plain', ''];
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return new Promise((resolve) => server.listen(80, '::', () => resolve(undefined)));
}

await Promise.all(process.argv.slice(2).map((port) => (port === '80' ? pages() : greet(Number(port)))));
console.log('ready');
