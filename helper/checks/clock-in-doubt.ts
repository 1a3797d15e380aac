import type { Certificate } from '../protocol/evidence.ts';
import type { Looking } from './check.ts';
import { eachConversation } from './gather.ts';

/** Whether it matters what time it is: the error met suspects the clock, or a certificate does not fit today's date. */
export async function clockInDoubt(looking: Pick<Looking<unknown>, 'report' | 'places' | 'probes'>): Promise<boolean> {
  if (looking.report.reading?.suspects.includes('clock-skew')) return true;
  const found = Promise.withResolvers<boolean>();
  const all = eachConversation(looking, async ({ secured }, { role }) => {
    const certificate = role === 'certificate' ? undefined : await secured;
    if (certificate && outOfDate(certificate)) found.resolve(true);
  });
  return Promise.race([found.promise, all.then(() => false)]);
}

function outOfDate({ dateFits, chain = [], seenAt }: Certificate): boolean {
  return !dateFits || chain.some((one) => seenAt < one.validFrom || seenAt > one.validTo);
}
