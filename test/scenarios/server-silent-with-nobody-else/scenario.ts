import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server silent on every port, and nobody else in the whole Internet',
  internet: { input: ['meta l4proto tcp drop'], controlNames: [], publicResolvers: 'absent' },
  finds: { cause: 'server-down', standing: 'possible' },
});
