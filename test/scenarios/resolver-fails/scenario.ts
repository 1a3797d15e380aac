import { scenario } from '../scenario.ts';
import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';

export default scenario({
  title:
    'a resolver that says of every name that it failed (SERVFAIL), with nobody else in the Internet to compare with',
  internet: { resolver: 'none', publicResolvers: 'absent' },
  async prepare({ internet: { router } }) {
    await ready(runScript(router, 'name-server.ts', '{}', '{}', '2'));
  },
  finds: { cause: 'dns-failure', standing: 'possible' },
});
