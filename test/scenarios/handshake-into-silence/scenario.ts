import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a router that drops the first packet of every encryption',
  internet: { forward: ['tcp dport { 465, 587 } @ih,0,16 0x1603 drop'] },
  finds: { cause: 'tls-handshake-cut', standing: 'confirmed' },
});
