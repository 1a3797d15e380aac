import type * as screens from './screens.ts';
import type { Session } from '../session/session.ts';
import { isCertain } from './verdict/verdict-of.ts';

/** What the second chunk brings. */
export type Screens = typeof screens;

/** Which screen a session is. One of them stands at a time. */
export type Screen = 'ask' | 'consent' | 'choose' | 'account' | 'waiting' | 'looking' | 'verdict';

export function screenOf({ step }: Session): Screen {
  switch (step.at) {
    case 'asking':
      return 'ask';
    case 'consent':
      return 'consent';
    case 'choosing':
      return 'choose';
    case 'account':
      return 'account';
    case 'waiting':
      return 'waiting';
    case 'looking':
      return isCertain(step.run) ? 'verdict' : 'looking';
    case 'done':
      return 'verdict';
  }
}
