import { scenario } from '../scenario.ts';
import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';

export default scenario({
  title: 'a resolver that denies every name, and public ones that know them',
  internet: { resolver: 'none', publicResolvers: 'dns' },
  async prepare({ internet: { router } }) {
    await ready(runScript(router, 'name-server.ts', '{}', '{}'));
  },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
