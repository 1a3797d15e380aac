import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that is switched off: its router finds nobody',
  async prepare({ internet: { server } }) {
    await server.run('ip', ['link', 'set', 'up0', 'down']);
  },
  postfix: 'stopped',
  finds: { cause: 'server-down', standing: 'confirmed' },
});
