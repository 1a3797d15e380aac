import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix that offers no AUTH anywhere',
  postfix: { auth: false },
  finds: { cause: 'auth-not-offered', standing: 'confirmed' },
});
