import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { decimal } from '../decimal.ts';

/** How far a run is; as texts, since they are no amounts to be written with separators. */
export function progress(ready: number, all: number): Record<string, string> {
  return { done: String(ready), all: String(all) };
}

export function titleOf({ report: { account } }: Pick<Run, 'report'>): Said {
  return account.smtp.host
    ? say('pane.looking.title', { host: account.smtp.host })
    : say('pane.looking.title.address', { address: account.email ?? '' });
}

/** A duration as people say it: 84 ms, 3.0 s. */
export function time(ms: number): Said {
  return ms < 1000 ? say('pane.ms', { ms: String(Math.round(ms)) }) : say('pane.s', { s: decimal(ms / 1000) });
}
