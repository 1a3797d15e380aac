import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Certificate, CheckId } from '../../protocol/evidence.ts';
import type { Correction } from '../../protocol/finding.ts';
import { say, type Said } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { certificatesAt, ownServer } from '../server.ts';

/** What a fault of the certificate shown at the account's own port is, and what follows from it. */
interface CertificateFault {
  readonly id: CauseId;
  readonly name: Said;
  readonly title: Said;
  readonly has: (certificate: Certificate) => boolean;
  readonly because: (certificate: Certificate, host: string) => Said;
  /** A title that knows the certificate's values. */
  readonly titleOf?: (certificate: Certificate) => Said;
  /** Whether Outlook's system may get over this fault by itself. */
  readonly mayBeMended?: (certificate: Certificate) => boolean;
  readonly fine: Said;
  /** What settles it where the certificate alone does not. Absent: the certificate does. */
  readonly unless?: (situation: Situation, certificate: Certificate) => Unless | undefined;
  /** Causes it is only a symptom of, besides those of every certificate. */
  readonly symptomOf?: readonly CauseId[];
  readonly correct: (situation: Situation, certificate: Certificate) => readonly Correction[];
}

/** Why a fault that was seen is possible and no more. */
export interface Unless {
  readonly settledBy: Said;
  readonly waitsFor: readonly CheckId[];
}

/** Judges the certificate of the very port the account uses. Outlook would stop there, or ask and be told no. */
export function certificateFault({
  id,
  name,
  title,
  has,
  because,
  titleOf,
  mayBeMended,
  fine,
  correct,
  unless,
  symptomOf = [],
}: CertificateFault): Cause {
  return {
    id,
    name,
    title,
    symptomOf: [
      'hosts-file-override',
      'dns-failure',
      'antivirus-interception',
      'tls-inspection',
      'transparent-proxy',
      ...symptomOf,
    ],
    judge(situation) {
      const own = ownServer(situation);
      if (!own || own.encryption === 'none') return null;
      const certificates = certificatesAt(situation, own.host, own.port);
      const certificate = certificates.find(has);
      const evidence = ['tls-certificate'] as const;
      if (certificates.length === 0) return null;
      if (!certificate) return { standing: 'excluded', because: fine, evidence };
      const verdict = {
        ...(titleOf ? { title: titleOf(certificate) } : {}),
        because: because(certificate, own.host),
        evidence,
        corrections: correct(situation, certificate),
      };
      // Good by one address family and not by the other, or a chain that Windows may complete by itself: not certain.
      const mixed = !certificates.every(has);
      const open = unless?.(situation, certificate);
      if (open) return { standing: 'possible', ...verdict, ...open };
      if (!mixed && !(mayBeMended?.(certificate) ?? false)) return { standing: 'confirmed', ...verdict };
      const settledBy = say(mixed ? 'certificate.settled-by-family' : 'certificate.settled-by-windows');
      return { standing: 'possible', ...verdict, settledBy, waitsFor: [] };
    },
  };
}
