import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { brokenHandshake, retries } from '../handshake.ts';
import { ownServer, talksAt } from '../server.ts';
import { windowsLacks } from '../windows-tls.ts';

const OLD = /^(?:TLSv1|TLSv1\.1|SSLv3)$/;

/** Server and mail program find no version of the encryption, or no cipher, that both have. */
export const tlsVersionMismatch: Cause = {
  id: 'tls-version-mismatch',
  name: say('tls-version-mismatch.name'),
  title: say('tls-version-mismatch.title'),
  symptomOf: ['antivirus-interception', 'tls-inspection'],
  judge(situation) {
    const { over, report } = situation;
    const own = ownServer(situation);
    if (!own || own.encryption === 'none') return null;
    const suspected = report.reading?.suspects.includes('tls-version-mismatch') ?? false;
    const values = { host: own.host, port: String(own.port) };
    const broken = brokenHandshake(situation);
    const evidence = ['tls-versions', 'smtp-greeting'] as const;
    if (!broken) {
      const lacks = windowsLacks(situation, suspected);
      if (lacks) return lacks;
      const newOnly = retries(situation).find((one) => one.offered === 'up-to-1.2');
      if (newOnly?.failure?.name === 'tls-version' && suspected) {
        return {
          standing: 'possible',
          because: say('tls-version-mismatch.new-only', values),
          evidence,
          corrections: [{ do: 'look', say: say('tls-version-mismatch.update') }],
          settledBy: say('tls-version-mismatch.settled-by-windows'),
          waitsFor: [],
        };
      }
      const talk = talksAt(situation, own.host, own.port)[0];
      if (!suspected || !talk || talk.failure || talk.spoke === 'none') return null;
      if (!over('tls-versions')) {
        return {
          standing: 'possible',
          because: say('suspected.by-text'),
          evidence: [],
          corrections: [],
          settledBy: say('tls-version-mismatch.settled-by'),
          waitsFor: ['tls-versions'],
        };
      }
      return { standing: 'excluded', because: say('tls-version-mismatch.fine', values), evidence: ['smtp-greeting'] };
    }
    const { name } = broken.failure;
    const agreed = retries(situation).find((one) => one.agreed)?.agreed;
    const corrections = correct(situation);
    if (agreed && OLD.test(agreed.protocol)) {
      return {
        standing: 'confirmed',
        title: say('tls-version-mismatch.title-old'),
        because: say('tls-version-mismatch.old', { ...values, version: agreed.protocol.replace('v', ' ') }),
        evidence,
        corrections,
      };
    }
    if (name === 'tls-version') {
      return { standing: 'confirmed', because: say('tls-version-mismatch.refused', values), evidence, corrections };
    }
    const said = retries(situation).some((one) => one.failure?.name === 'tls-version');
    if (name === 'tls-cipher' && agreed) {
      return {
        standing: 'confirmed',
        because: say('tls-version-mismatch.cipher', { ...values, cipher: agreed.cipher }),
        evidence,
        corrections,
      };
    }
    if (name !== 'tls-cipher' && !said) return null;
    return {
      standing: 'possible',
      because: say('tls-version-mismatch.no-cipher', values),
      evidence,
      corrections,
      settledBy: say('tls-version-mismatch.settled-by'),
      waitsFor: ['tls-versions'],
    };
  },
};

function correct(situation: Situation): readonly Correction[] {
  const way = bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'tell-provider', say: say('tls-version-mismatch.tell', { host }) },
  ];
}
