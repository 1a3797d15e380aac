import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

const cut = { then: 'cut' } as const;

export default scenario({
  title: 'every mail port reset at once after it was opened',
  postfix: 'stopped',
  prepare: ({ internet }) => oddPorts(internet.server, { 25: cut, 465: cut, 587: cut }),
  finds: { cause: 'connection-cut', standing: 'confirmed' },
});
