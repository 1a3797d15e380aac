import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a name that does not exist',
  smtp: { host: 'smpt.example.test' },
  finds: { cause: 'wrong-server-name', standing: 'confirmed', change: { 'smtp.host': 'smtp.example.test' } },
});
