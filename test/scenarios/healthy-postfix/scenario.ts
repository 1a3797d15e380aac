import { scenario } from '../scenario.ts';

export default scenario({ title: 'a healthy server', finds: { cause: 'none', standing: 'confirmed' } });
