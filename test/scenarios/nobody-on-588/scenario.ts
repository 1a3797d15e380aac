import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a port where nobody listens',
  smtp: { port: 588 },
  finds: { cause: 'wrong-port', standing: 'confirmed', change: { 'smtp.port': 587 } },
});
