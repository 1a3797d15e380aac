/** `node greeter.ts PORT…`: accepts and greets on these ports, on all addresses, until it is killed. */
import { createServer } from 'node:net';

const servers = process.argv.slice(2).map((port) => {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.resume();
    socket.write('220 control.test ready\r\n');
  });
  return new Promise((resolve) => server.listen(Number(port), '::', () => resolve(undefined)));
});
await Promise.all(servers);
console.log('ready');
