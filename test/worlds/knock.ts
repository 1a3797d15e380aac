/** `node knock.ts HOST PORT MS`: connects as any program would, and prints `{answer, ms}` as JSON. */
import { connect } from 'node:net';

const [host = '', port = '', within = ''] = process.argv.slice(2);
const began = performance.now();
const socket = connect({ host, port: Number(port) });
const end = (answer: string) => {
  console.log(JSON.stringify({ answer, ms: performance.now() - began }));
  process.exit();
};
socket.once('connect', () => {
  end('accepted');
});
socket.once('error', (error: NodeJS.ErrnoException) => {
  // Where a name has several addresses Node tries them all, and the first error tells as much as any.
  const first = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error;
  end(first.code ?? first.message);
});
setTimeout(() => {
  end('silent');
}, Number(within));
