import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix without TLS on port 587',
  postfix: { certificate: undefined, ports: { smtp: 25, submission: 587 } },
  finds: { cause: 'starttls-not-offered', standing: 'confirmed' },
});
