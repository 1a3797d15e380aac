/**
 * `node pane-asks.ts PORT REPORT SECRET`: a pane without a picture. It gives consent, asks a helper for Outlook's accounts, has it
 * look by a report, and prints every message that it heard, one a line.
 */
import { logIn } from '../server/log-in.ts';

const port = Number(process.argv[2]);
const report = JSON.parse(process.argv[3] ?? '') as unknown;
const socket = await logIn(port, { secret: process.argv[4] ?? '' });
const say = (message: object) => {
  socket.send(JSON.stringify(message));
};
const waits = new Set(['accounts', 'finished']);
socket.on('message', (data: Buffer) => {
  console.log(data.toString());
  const { type } = JSON.parse(data.toString()) as { type: string };
  // What was given is written down first.
  if (type === 'computer') {
    say({ type: 'accounts' });
    say({ type: 'look', id: 'one', report });
  }
  waits.delete(type);
  if (waits.size === 0) socket.close();
});
say({ type: 'consent', given: true });
