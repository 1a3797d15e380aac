import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { isUnvouched } from '../certificate-faults.ts';
import { bestWay, changesTo } from '../change.ts';
import { seemsIntermediate } from '../missing-link.ts';
import { answeredHere, isLocallyTrusted, namedInterceptor, sharedHand, takenDecoys } from '../interception.ts';
import { certificatesAt, ownServer, ownWayWorks, sameHost } from '../server.ts';

/** A gateway of the network opens the encryption and shows a certificate of its own. */
export const tlsInspection: Cause = {
  id: 'tls-inspection',
  name: say('tls-inspection.name'),
  title: say('tls-inspection.title'),
  symptomOf: ['no-network', 'antivirus-interception'],
  judge(situation) {
    const own = ownServer(situation);
    if (!own) return null;
    const named = namedInterceptor(situation);
    if (named?.interceptor.kind === 'gateway') {
      const { product = '' } = named.interceptor;
      return {
        standing: 'confirmed',
        ...(product ? { title: say('tls-inspection.title-product', { product }) } : {}),
        because: say('tls-inspection.named', { host: own.host, issuer: named.certificate.issuer }),
        evidence: ['tls-certificate'],
        corrections: correct(situation),
      };
    }
    if (named) return null;
    const shared = sharedHand(situation);
    if (!shared || !shared.proved) {
      if (mayStillShow(situation) || (shared?.what === 'authority' && othersMayShow(situation)))
        return waiting(own.host);
      // What this computer trusts may have been made by one hand, and rightly.
      if (!shared || !isUnvouched(shared.certificate) || seemsIntermediate(situation, shared.certificate)) return null;
    }
    if (answeredHere(situation)) return null;
    const verdict = {
      because: say(`tls-inspection.same-${shared.what}`, {
        host: own.host,
        other: shared.with,
        issuer: shared.certificate.issuer,
      }),
      evidence: ['tls-certificate', 'control-talks'],
      corrections: correct(situation),
    } as const;
    // Whoever takes connections to addresses of nobody may be a program of this computer: the system is being asked.
    const known = situation.over('decoy-ports') || takenDecoys(situation).length > 0;
    return shared.proved && known
      ? { standing: 'confirmed', ...verdict }
      : { standing: 'possible', ...verdict, settledBy: say('tls-inspection.settled-by'), waitsFor: ['decoy-ports'] };
  },
};

/** Another usual port of the server is open and has yet to show whose hand made its certificate, by either address family. */
function othersMayShow({ report, seen, over }: Situation): boolean {
  const { host } = report.account.smtp;
  if (host === undefined || over('smtp-greeting')) return false;
  const shown = [...(seen['smtp-greeting']?.talks ?? []), ...(seen['tls-certificate']?.certificates ?? [])];
  return (seen['port-open']?.attempts ?? []).some(
    (one) =>
      sameHost(one.host, host) &&
      [25, 465, 587].includes(one.port) &&
      one.answer === 'accepted' &&
      !shown.some((other) => sameHost(other.host, host) && other.port === one.port),
  );
}

/**
 * Only this computer's own store vouches, and a well-known host that was let in has yet to show its certificate. One that is
 * heard on any port is enough, unless somebody takes connections to addresses of nobody: then it has to be the account's.
 */
function mayStillShow(situation: Situation): boolean {
  const own = ownServer(situation);
  const { seen, over } = situation;
  const taken = takenDecoys(situation).length > 0;
  const heard = (seen['control-talks']?.talks ?? []).some((one) => !taken || one.port === own?.port);
  if (!own || over('control-talks') || heard) return false;
  const company = certificatesAt(situation, own.host, own.port).some(isLocallyTrusted);
  const letIn = seen['other-hosts']?.controls.some((one) => one.port === own.port && one.answer === 'accepted');
  return company && letIn === true;
}

function waiting(host: string): Verdict {
  return {
    standing: 'possible',
    because: say('tls-inspection.own-store', { host }),
    evidence: ['tls-certificate'],
    corrections: [],
    settledBy: say('certificate-untrusted.settled-by'),
    waitsFor: ['control-talks', 'smtp-greeting'],
  };
}

function correct(situation: Situation): readonly Correction[] {
  const way = ownWayWorks(situation) === true ? undefined : bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'tell-administrator', say: say('tls-inspection.tell', { host }) },
  ];
}
