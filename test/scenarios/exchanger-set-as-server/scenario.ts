import { startPostfix } from '../../worlds/postfix.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'the server for the domain’s incoming mail (MX) set for the one for sending',
  internet: {
    names: { 'mx.example.test': ['10.66.1.1', 'fd66:1::1'] },
    records: { 'example.test': { mx: [[10, 'mx.example.test']] } },
  },
  async prepare({ internet: { router }, certificate }) {
    await startPostfix({ hostname: 'mx.example.test', certificate, on: router, ports: { smtp: 25 }, auth: false });
  },
  smtp: { host: 'mx.example.test' },
  finds: { cause: 'wrong-server-name', standing: 'confirmed', change: { 'smtp.host': 'smtp.example.test' } },
});
