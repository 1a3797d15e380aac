import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server with IPv6, and a home without',
  async prepare({ internet: { client } }) {
    await client.run('ip', ['-6', 'addr', 'flush', 'dev', 'up0']);
  },
  finds: { cause: 'none', standing: 'confirmed' },
});
