import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a resolver that drops what it is asked, while the Internet is there',
  internet: { resolver: 'silent' },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
