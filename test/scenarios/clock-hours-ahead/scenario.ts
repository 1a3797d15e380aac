import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { inDays, scenario } from '../scenario.ts';

const HOUR = 60 * 60 * 1_000;

export default scenario({
  title: 'a clock that is nine hours ahead of the time servers',
  certificate: { notBefore: inDays(-90), notAfter: new Date(Date.now() - 4 * HOUR) },
  internet: { names: { 'time.windows.com': ['10.66.3.2'] } },
  prepare: async ({ internet }) => void (await ready(runScript(internet.control, 'time-server.ts', String(-9 * HOUR)))),
  finds: { cause: 'clock-skew', standing: 'confirmed' },
});
