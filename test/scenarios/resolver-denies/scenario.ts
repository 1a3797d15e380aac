import { scenario } from '../scenario.ts';
import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';

export default scenario({
  title: 'a resolver that says of every name that it does not exist',
  internet: { resolver: 'none' },
  async prepare({ internet: { router } }) {
    await ready(runScript(router, 'name-server.ts', '{}', '{}'));
  },
  finds: { cause: 'dns-failure', standing: 'possible' },
});
