import type { Encryption } from '../../protocol/account.ts';
import type { Talk } from '../../protocol/evidence.ts';
import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { ownServer, talksAt } from '../server.ts';

/** The encryption set in Outlook is not the one this port speaks. */
export const wrongEncryptionMode: Cause = {
  id: 'wrong-encryption-mode',
  name: say('wrong-encryption-mode.name'),
  title: say('wrong-encryption-mode.title'),
  symptomOf: ['transparent-proxy', 'starttls-stripped', 'plaintext-port-25', 'wrong-server-name', 'no-network'],
  judge(situation) {
    const own = ownServer(situation);
    const talk = own && talksAt(situation, own.host, own.port)[0];
    if (!own?.encryption || !talk?.greeting) return null;
    // That STARTTLS is set and not offered has causes of its own.
    if (own.encryption === 'starttls' && talk.spoke === 'none') return null;
    const values = { host: own.host, port: String(own.port) };
    const speaks = spoken(talk);
    if (own.encryption === speaks) {
      return talk.failure
        ? null
        : { standing: 'excluded', because: say('wrong-encryption-mode.fits', values), evidence: ['smtp-greeting'] };
    }
    // A port that greets in the clear does not begin with TLS, whatever it says then.
    const greetsFirst = own.encryption === 'tls' && talk.spoke === 'none';
    if (speaks === undefined && !greetsFirst) return null;
    const why = reason(own.encryption, speaks ?? 'starttls');
    if (own.encryption === 'none') {
      // In the clear is poor but works, unless signing in is only offered inside TLS or the server insists on TLS.
      const locked = talk.authBefore.length === 0 && talk.authAfter.length > 0 && own.auth !== 'none';
      const told = situation.report.reading?.stage === 'tls' && situation.report.reading.reply !== null;
      if (!locked && !told && speaks !== 'tls') return null;
    }
    const better = bestWay(situation);
    const corrections = better
      ? changesTo(situation, better)
      : speaks === undefined || speaks === 'none'
        ? []
        : changesTo(situation, { ...own, encryption: speaks }, false);
    return { standing: 'confirmed', because: say(why, values), evidence: ['smtp-greeting'], corrections };
  },
};

/** What the port speaks, as far as the conversation came; undefined if it broke off before that was known. */
function spoken(talk: Talk): Encryption | undefined {
  if (talk.spoke !== 'none') return talk.spoke;
  if (talk.starttls === 'offered') return 'starttls';
  return talk.starttls === 'not-offered' && !talk.failure ? 'none' : undefined;
}

function reason(set: Encryption, speaks: Encryption) {
  if (speaks === 'tls') return 'wrong-encryption-mode.needs-tls';
  if (speaks === 'starttls')
    return set === 'tls' ? 'wrong-encryption-mode.greets-first' : 'wrong-encryption-mode.needs-starttls';
  return 'wrong-encryption-mode.offers-none';
}
