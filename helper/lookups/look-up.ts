import { asKnown } from '../knowledge/known-host.ts';
import type { FoundSettings, NothingFound } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { sources, type Answered, type Means, type Source } from './sources.ts';
import { within } from './within.ts';

/** What the places that were asked came up with. */
export interface LookedUp {
  readonly found: readonly FoundSettings[];
  readonly nothing: readonly NothingFound[];
}

/** No place is waited for longer than this, whatever becomes of it (ms); pages have the same limit of their own. */
const PATIENCE = 5_500;

/**
 * Asks a domain's own servers and DNS what they publish for sending, all at once. Never rejects, and is over within
 * six seconds.
 *
 * @param date the day (ISO): where a server of our tables is named, what they say of that day corrects it
 * @param stop fires when it is not wanted any more
 */
export async function lookUp(domain: string, date: string, means: Means, stop: AbortSignal): Promise<LookedUp> {
  const answers = await Promise.all(
    Object.entries(sources).map(async ([by, source]) => ({
      by: by as keyof typeof sources,
      answered: corrected(await asked(source, domain, means, stop), date),
    })),
  );
  return {
    found: answers.flatMap(({ by, answered }) => {
      if ('nothing' in answered) return [];
      const { trust, why, outgoing } = answered;
      return { by, trust, why: render(why), outgoing: [...outgoing] };
    }),
    nothing: answers.flatMap(({ by, answered }) =>
      'nothing' in answered ? { by, why: render(answered.nothing) } : [],
    ),
  };
}

function corrected(answered: Answered, date: string): Answered {
  if ('nothing' in answered) return answered;
  const outgoing = answered.outgoing.flatMap((one) => asKnown(one, date) ?? []);
  return outgoing.length === 0 ? { nothing: say('settings.nothing.ended') } : { ...answered, outgoing };
}

async function asked(source: Source, domain: string, means: Means, stop: AbortSignal): Promise<Answered> {
  const broke: Answered = { nothing: say('settings.nothing.broken', { host: domain }) };
  return within(
    PATIENCE,
    stop,
    (over) => source(domain, means, over).catch(() => broke),
    (why) => ({
      nothing: why === 'stopped' ? say('settings.nothing.stopped') : say('settings.nothing.too-slow', { host: domain }),
    }),
  );
}
