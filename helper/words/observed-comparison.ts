import type { Facts } from '../protocol/evidence.ts';
import { say } from './say.ts';
import type { Observed } from './observed-line.ts';

/** What the well-known submission servers said, in one line. */
export function tellControlTalks({ talks }: Facts['control-talks']): Observed {
  const whole = talks.filter((one) => !one.failure);
  if (talks.length === 0) return { mark: 'unknown', said: say('seen.control-talks.none') };
  const plain = whole.filter((one) => one.starttls === 'not-offered').length;
  if (plain > 0)
    return { mark: 'bad', said: say('seen.control-talks.plain', { plain: String(plain), all: String(talks.length) }) };
  const good = whole.filter(
    ({ certificate }) => (certificate?.trust.system ?? certificate?.trust.bundled) === 'trusted',
  );
  return {
    mark: good.length === talks.length ? 'good' : 'seen',
    said: say('seen.control-talks.whole', {
      whole: String(whole.length),
      good: String(good.length),
      all: String(talks.length),
    }),
  };
}

/** Who answers for addresses that nobody has, in one line. */
export function tellDecoys({ decoys }: Facts['decoy-ports']): Observed {
  const taken = decoys.filter((one) => one.answer === 'accepted');
  if (taken.length === 0) return { mark: 'good', said: say('seen.decoys.nobody') };
  const ports = [...new Set(taken.map((one) => one.port))].toSorted((a, b) => a - b).join(', ');
  const words = taken.find((one) => one.words !== undefined)?.words;
  return {
    mark: words === undefined ? 'seen' : 'bad',
    said: words === undefined ? say('seen.decoys.taken', { ports }) : say('seen.decoys.greeted', { ports, words }),
  };
}
