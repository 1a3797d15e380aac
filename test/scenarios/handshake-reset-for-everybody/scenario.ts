import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a router that resets every connection as encryption begins',
  internet: { forward: ['tcp dport { 465, 587 } @ih,0,16 0x1603 reject with tcp reset'] },
  finds: { cause: 'tls-handshake-cut', standing: 'confirmed' },
});
