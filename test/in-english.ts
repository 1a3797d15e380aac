import { en } from '../helper/words/en.ts';
import { addWords } from '../helper/words/render.ts';

/* Before each file of tests: everything is said in English, also by programs that the tests start, whoever runs them. */
addWords('en', en);
delete process.env['LC_ALL'];
process.env['LC_MESSAGES'] = 'C';
