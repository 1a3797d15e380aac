import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { inDays, scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate that begins next month, by a clock that time servers agree with',
  certificate: { notBefore: inDays(30), notAfter: inDays(120) },
  internet: { names: { 'time.windows.com': ['10.66.3.2'], 'time.google.com': ['fd66:3::2'] } },
  prepare: async ({ internet }) => void (await ready(runScript(internet.control, 'time-server.ts'))),
  finds: { cause: 'certificate-not-yet-valid', standing: 'confirmed' },
});
