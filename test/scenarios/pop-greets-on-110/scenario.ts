import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'the port for fetching mail set for sending',
  smtp: { port: 110, encryption: 'none' },
  prepare: ({ internet }) => oddPorts(internet.server, { 110: { greeting: ['+OK POP3 ready'], otherwise: ['-ERR'] } }),
  finds: { cause: 'wrong-port', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
