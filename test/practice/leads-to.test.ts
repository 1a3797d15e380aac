import { diagnose } from '../../helper/causes/diagnose.ts';
import { run } from '../../helper/checks/run.ts';
import { openWorld, practiceList } from '../../helper/practice/practice.ts';

const causeOf = (id: string) => (id === 'healthy' ? 'none' : id);

describe('a practice world leads to the cause it is named after', () => {
  it.each(practiceList())('$id', async ({ id, report }) => {
    const { network, close } = await openWorld(id);
    try {
      const evidence = await run({ report, network, stop: new AbortController().signal });
      const [first] = diagnose(report, evidence, true).findings;
      expect(first?.cause).toBe(causeOf(id));
      // A password is never tried, so only the server's own words speak for this one.
      expect(first?.standing).toBe(id === 'wrong-credentials' ? 'possible' : 'confirmed');
      for (const correction of first?.corrections ?? []) {
        if (correction.do === 'change-setting' && id !== 'wrong-credentials') {
          // Nobody signs in, so a change of the sign-in is never called tried.
          expect(correction.tried).toBe(correction.setting !== 'smtp.auth');
        }
      }
    } finally {
      await close();
    }
  });
});
