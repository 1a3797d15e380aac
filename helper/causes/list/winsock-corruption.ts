import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { somethingAnswers } from '../control.ts';
import { ownWayWorks } from '../server.ts';
import { hasNoRoute } from '../surroundings.ts';
import { told } from '../told.ts';

/** Windows’ list of network layers (Winsock) is damaged, so that programs cannot open connections. */
export const winsockCorruption = told({
  id: 'winsock-corruption',
  correct: reset,
  settledBy: say('winsock-corruption.settled-by'),
  besides: byCatalog,
});

function byCatalog(situation: Situation): Verdict | undefined {
  const { report, seen } = situation;
  const fact = seen['winsock-catalog'];
  if (!fact) return undefined;
  const suspected = report.reading?.suspects.includes('winsock-corruption') ?? false;
  const evidence = ['winsock-catalog'] as const;
  const fails = ownWayWorks(situation) === false;
  if (fact.missing.length > 0) {
    const connected = seen['other-hosts']?.ownAddresses !== 0 && hasNoRoute(situation) !== true;
    // Every program goes through these layers, ours too: where any of ours gets through, the layer is not in the way of it.
    const nothing = connected && somethingAnswers(situation) === false;
    const because = say('winsock-corruption.missing', { names: fact.missing.slice(0, 3).join(', ') });
    if (nothing) {
      return { standing: 'confirmed', because, evidence: ['winsock-catalog', 'other-hosts'], corrections: reset() };
    }
    if (suspected || fails) return possible(because);
    return undefined;
  }
  if (fact.foreign.length > 0 && suspected) {
    const names = fact.foreign.slice(0, 3).map(({ name }) => name);
    return possible(say('winsock-corruption.foreign', { names: names.join(', ') }));
  }
  return suspected && fact.foreign.length === 0 && fact.entries > 0 && fact.unread.length === 0
    ? { standing: 'excluded', because: say('winsock-corruption.whole'), evidence }
    : undefined;

  function possible(because: Verdict['because']): Verdict {
    const settledBy = say('winsock-corruption.settled-by');
    return { standing: 'possible', because, evidence, corrections: reset(), settledBy, waitsFor: [] };
  }
}

function reset() {
  return [{ do: 'look', say: say('winsock-corruption.tell') } as const];
}
