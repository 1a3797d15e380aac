/** `node sign-in-page.ts`: a web server on port 8080 that sends every request to a sign-in page, as guest networks do. */
import { createServer } from 'node:http';

const server = createServer((_request, response) => {
  response.writeHead(302, { location: 'http://login.guests.test/welcome', 'content-type': 'text/html' }).end('<html>');
});
server.on('clientError', (_error, socket) => {
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
});
server.listen(8080, '::', () => {
  console.log('ready');
});
