import { lookAgain } from './broken-handshakes.ts';
import { check } from './check.ts';

/**
 * Where a handshake stalled: whether an answer of seven bytes comes back from the same port. If it does and the large one
 * does not, large packets are lost on the way.
 */
export const smallAnswer = check({
  id: 'small-answer',
  within: 15_000,
  observe: (looking) =>
    lookAgain(
      looking,
      async ({ conversation, talk, begins }) => {
        if (talk.failure?.at !== 'tls' || !['silent', 'no-greeting'].includes(talk.failure.name)) return undefined;
        if (looking.stop.aborted) return undefined;
        const { host, port, family } = talk;
        const began = performance.now();
        const target = { ...conversation.target, address: talk.address };
        const { askForAlert } = await import('../network/tls-knock.ts');
        const answer = await askForAlert(looking.network, target, begins, looking.stop);
        return answer && { host, port, family, answer, ms: Math.round(performance.now() - began) };
      },
      (looks) => ({ looks: [...looks] }),
    ),
});
