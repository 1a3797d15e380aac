import { scenario } from '../scenario.ts';

export default scenario({
  title: 'no route out of this computer',
  internet: { resolvConf: 'nameserver 10.66.3.2\n' },
  async prepare({ internet: { client } }) {
    await client.run('ip', ['route', 'del', 'default']);
    await client.run('ip', ['-6', 'route', 'del', 'default']);
  },
  finds: { cause: 'no-network', standing: 'confirmed' },
});
