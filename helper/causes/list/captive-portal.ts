import { say } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { controlsOn } from '../control.ts';
import { ownServer, portAnswer } from '../server.ts';
import { ownPortFails, takenPages } from '../surroundings.ts';
import { workingWays } from '../server.ts';

/** A guest network (hotel, train, café) shows its own page until one agrees, and lets no mail through before. */
export const captivePortal: Cause = {
  id: 'captive-portal',
  name: say('captive-portal.name'),
  title: say('captive-portal.title'),
  judge(situation) {
    const { seen, over, report } = situation;
    const { host } = report.account.smtp;
    if (host === undefined) return null;
    const unresolved = seen['host-address']?.hosts.some((one) => one.host === host && one.failure) ?? false;
    const fails = unresolved || ownPortFails(situation) === true;
    if (!fails || workingWays(situation).length > 0) return null;
    const pages = seen['web-access']?.pages ?? [];
    if (pages.some((one) => one.answer === 'expected')) {
      return { standing: 'excluded', because: say('captive-portal.web-is-right'), evidence: ['web-access'] };
    }
    const corrections = [{ do: 'reconnect', say: say('captive-portal.sign-in') }] as const;
    const evidence = ['web-access', 'port-open', 'other-hosts'] as const;
    const taken = takenPages(situation);
    if (taken.length === 0 || !over('web-access') || !over('other-hosts')) {
      if (over('web-access') && taken.length === 0) return null;
      return {
        standing: 'possible',
        because: say('suspected.by-text'),
        evidence: [],
        corrections: [],
        settledBy: say('captive-portal.settled-by'),
        waitsFor: ['web-access', 'other-hosts'],
      };
    }
    // A guest network treats all servers alike. Where only ours gives no answer, the page is somebody else's affair.
    const own = ownServer(situation);
    const answer = own && portAnswer(situation, own.host, own.port);
    if (own && answer !== 'accepted' && controlsOn(situation, own.port) === 'answer') return null;
    const redirected = taken.find((one) => one.answer === 'redirected');
    if (redirected) {
      return {
        standing: 'confirmed',
        because: say('captive-portal.redirected', { url: redirected.url, to: redirected.to ?? '' }),
        evidence,
        corrections,
      };
    }
    const web = controlsOn(situation, 443) === 'answer';
    const replaced = taken.filter((one) => one.html === true && (one.status === 200 || one.status === 511));
    // One page may be astray for itself, unless it is the only thing out there that answers at all.
    const alone = pages.every((one) => one.answer === 'nothing' || replaced.includes(one)) && nobodyLetsIn(situation);
    if ((replaced.length >= 2 || (replaced.length === 1 && alone)) && !web) {
      return {
        standing: 'confirmed',
        because: say('captive-portal.replaced', { url: replaced[0]?.url ?? '' }),
        evidence,
        corrections,
      };
    }
    if (replaced.length === 0) return null;
    return {
      standing: 'possible',
      because: say('captive-portal.replaced', { url: replaced[0]?.url ?? '' }),
      evidence,
      corrections,
      settledBy: say('captive-portal.settled-by'),
      waitsFor: [],
    };
  },
};

/** Whether all the well-known hosts were tried on all their ports, and none let us in, be they for mail or for the web. */
function nobodyLetsIn({ seen, whole }: Situation): boolean {
  const tried = (seen['other-hosts']?.controls ?? []).filter((one) => one.address !== undefined);
  return (
    whole('other-hosts') &&
    whole('web-access') &&
    tried.some((one) => one.port === 443) &&
    tried.filter((one) => one.port !== 443).length >= 2 &&
    tried.every((one) => one.answer !== 'accepted')
  );
}
