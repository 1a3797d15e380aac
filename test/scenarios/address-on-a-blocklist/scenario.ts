import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

const listed = {
  greeting: ['554 5.7.1 Service unavailable; Client host [10.66.1.2] blocked using zen.example.test; see example.test'],
  then: 'close',
} as const;

export default scenario({
  title: 'a greeting that names a blocklist',
  postfix: 'stopped',
  prepare: ({ internet }) => oddPorts(internet.server, { 25: listed, 587: listed }),
  finds: { cause: 'blocklisted-ip', standing: 'confirmed' },
});
