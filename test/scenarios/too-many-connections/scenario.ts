import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

const busy = {
  greeting: ['421 4.7.0 smtp.example.test Error: too many connections from 10.66.1.2'],
  then: 'close',
} as const;

export default scenario({
  title: 'a server that has too many connections',
  postfix: 'stopped',
  prepare: ({ internet }) => oddPorts(internet.server, { 25: busy, 587: busy }),
  finds: { cause: 'server-busy', standing: 'confirmed' },
});
