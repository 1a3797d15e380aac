/** `node time-server.ts [OFFSET]`: an SNTP server (RFC 4330) on UDP port 123 of all addresses, so many ms ahead of this computer. */
import { createSocket } from 'node:dgram';

const ahead = Number(process.argv[2] ?? 0);
const socket = createSocket('udp6');
socket.on('message', (question, from) => {
  const answer = Buffer.alloc(48);
  answer[0] = 0x24; // version 4, mode 4: a server
  answer[1] = 2;
  question.copy(answer, 24, 40, 48);
  const seconds = (Date.now() + ahead) / 1_000 + 2_208_988_800;
  for (const at of [32, 40]) {
    answer.writeUInt32BE(Math.floor(seconds), at);
    answer.writeUInt32BE(Math.floor((seconds % 1) * 2 ** 32), at + 4);
  }
  socket.send(answer, from.port, from.address);
});
socket.bind(123, '::', () => {
  console.log('ready');
});
