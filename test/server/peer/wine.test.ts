import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Wine } from '../../worlds/wine.ts';
import { needs } from '../../needs.ts';
import { inProject } from '../../../tools/root.ts';

jest.setTimeout(240_000);

needs('wine', 'windows-node')('the user at the other end, on a Windows made of Wine', () => {
  let wine: Wine;
  let folder: string;
  beforeAll(async () => {
    wine = await Wine.begin();
    folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-peer-'));
  });
  afterAll(async () => {
    await wine?.end();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(['127.0.0.1', '::1'])(
    'is looked for in Windows’ own list of connections, over %s; Wine names no process there, and then it is not known',
    async (host) => {
      const source = join(folder, 'peer.ts');
      await writeFile(
        source,
        `import { connect, createServer } from 'node:net';
       import { ownerOnWindows, windowsCalls } from ${JSON.stringify(inProject('helper/server/peer/windows.ts'))};
       import { wayOf } from ${JSON.stringify(inProject('helper/server/peer/peer.ts'))};
       const server = createServer((socket) => {
         const way = wayOf(socket);
         const nobody = way && { ...way, peer: { ...way.peer, port: 1 } };
         const { pidOf, userOf } = windowsCalls();
         const [own, same] = [userOf(), userOf(process.pid)];
         console.log(pidOf(way), pidOf(nobody), own.length, own.equals(same), ownerOnWindows(way));
         process.exit();
       }).listen(0, process.argv[2], () => connect(server.address().port, process.argv[2]));`,
      );
      const script = join(folder, 'peer.mjs');
      await build({
        entryPoints: [source],
        outfile: script,
        bundle: true,
        format: 'esm',
        platform: 'node',
        external: ['@koromix/*'],
      });
      const { out, err } = await wine.node(script, [host]);
      expect({ out: out.trim(), err }).toEqual({ out: '0 undefined 28 true unknown', err: '' });
    },
  );
});
