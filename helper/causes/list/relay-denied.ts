import { say } from '../../words/say.ts';
import type { Situation } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { told } from '../told.ts';

/** The server takes mail for its own people only, and did not take the sender for one of them. */
export const relayDenied = told({
  id: 'relay-denied',
  at: 'sending',
  symptomOf: ['auth-not-enabled'],
  correct(situation) {
    const host = situation.report.account.smtp.host ?? '';
    return [...elsewhere(situation), { do: 'tell-provider', say: say('relay-denied.tell', { host }) }];
  },
});

/** Another server of the provider's, or another door of this one than the one between servers. */
function elsewhere(situation: Situation) {
  const way = bestWay(situation);
  const { host, port } = situation.report.account.smtp;
  return way && (way.host !== host || (port === 25 && way.port !== 25)) ? changesTo(situation, way) : [];
}
