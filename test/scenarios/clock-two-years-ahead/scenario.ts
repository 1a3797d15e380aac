import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a clock that is two years ahead, and nobody to tell the time',
  needs: ['faketime'],
  env: { LD_PRELOAD: 'libfaketime.so.1', LD_LIBRARY_PATH: '/usr/lib/x86_64-linux-gnu/faketime', FAKETIME: '+730d' },
  finds: { cause: 'clock-skew', standing: 'confirmed' },
});
