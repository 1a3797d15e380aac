import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const FRENCH = resolve('helper', 'words', 'fr');

test('French has a narrow no-break space before high punctuation and inside quotation marks', async () => {
  const wrong: string[] = [];
  for (const file of readdirSync(FRENCH)) {
    const parts = (await import(resolve(FRENCH, file))) as Record<string, Record<string, string>>;
    for (const [id, text] of Object.values(parts).flatMap(Object.entries<string>))
      if (/(?<!\u202f)»|«(?!\u202f)|[\p{L} \u00a0][:;?]/u.test(text)) wrong.push(id);
  }
  expect(wrong).toEqual([]);
});
