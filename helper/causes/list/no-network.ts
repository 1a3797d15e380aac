import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { isNetworkOfItsOwn, namesAreFound, somethingAnswers } from '../control.ts';
import { hasNoRoute, resolverIsThere, resolversAlike, vpnOnTheWay } from '../surroundings.ts';

const wasTried = ({ answer }: { readonly answer: string }) =>
  answer !== 'name-not-found' && answer !== 'resolver-silent';

/** Whether a proxy runs on this very computer. */
function isHere(server: string | null): boolean {
  return server !== null && /^(?:127\.|localhost:|\[::1\])/i.test(server);
}

/** The computer is offline: nothing beyond it answers, neither the mail server nor anyone else. */
export const noNetwork: Cause = {
  id: 'no-network',
  name: say('no-network.name'),
  title: say('no-network.title'),
  symptomOf: ['winsock-corruption'],
  judge(situation) {
    const { seen, over } = situation;
    const answers = somethingAnswers(situation);
    const own = seen['other-hosts']?.ownAddresses;
    if (answers === true)
      return { standing: 'excluded', because: say('no-network.excluded'), evidence: ['other-hosts', 'port-open'] };
    if (answers === undefined) return waiting(over('other-hosts'));
    // A VPN that carries nothing looks alike, and is somebody else's to mend.
    if (vpnOnTheWay(situation) && own !== 0) return null;
    if (isNetworkOfItsOwn(situation) && own !== 0) return null;
    // Without the comparison, silence may as well be the one server's.
    if (!seen['other-hosts']) return waiting(true);
    // If no address was found, no connection was tried: then only the resolver is known to be silent.
    const tried = (seen['port-open']?.attempts.length ?? 0) > 0 || seen['other-hosts'].controls.some(wasTried);
    const noRoute = hasNoRoute(situation) === true;
    // A resolver that is there and fails may be all that is wrong, where nobody out there would talk to us anyway.
    const resolverAlone = resolverIsThere(situation) && resolversAlike(situation) !== undefined;
    if ((!tried || resolverAlone) && own !== 0 && !noRoute) {
      return {
        standing: 'possible',
        because: say('no-network.no-resolver'),
        evidence: ['other-hosts', 'host-address'],
        corrections: [{ do: 'reconnect', say: say('no-network.reconnect') }],
        settledBy: say('no-network.settled-by-browser'),
        waitsFor: [],
      };
    }
    // A proxy that answers may be the one way out, which our own questions do not take.
    const proxied = seen['proxy-settings']?.proxies.some((one) => one.answer === 'accepted' && !isHere(one.server));
    // Names that the router finds may come from beyond it, through a network that lets nothing else through.
    const named = seen['other-hosts'].resolver === 'answers' && namesAreFound(situation) === true;
    if ((named || proxied === true) && own !== 0 && !noRoute) {
      return {
        standing: 'possible',
        because: say('no-network.nothing-answers'),
        evidence: ['other-hosts', 'port-open', 'host-address'],
        corrections: [{ do: 'reconnect', say: say('no-network.reconnect') }],
        settledBy: say('no-network.settled-by-browser'),
        waitsFor: [],
      };
    }
    return {
      standing: 'confirmed',
      because: say(
        own === 0 ? 'no-network.no-adapter' : noRoute ? 'no-network.no-route' : 'no-network.nothing-answers',
      ),
      evidence: ['other-hosts', 'port-open', 'host-address'],
      corrections: [{ do: 'reconnect', say: say('no-network.reconnect') }],
    };

    function waiting(inVain: boolean) {
      if (!situation.report.reading?.suspects.includes('no-network') || inVain) return null;
      return {
        standing: 'possible' as const,
        because: say('suspected.by-text'),
        evidence: [],
        corrections: [],
        settledBy: say('no-network.settled-by'),
        waitsFor: ['other-hosts' as const],
      };
    }
  },
};
