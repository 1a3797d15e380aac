import type * as screens from './screens.ts';
import type { Session } from '../session/session.ts';
import { isCertain } from './verdict/verdict-of.ts';

/** What the third chunk brings. */
export type Screens = typeof screens;

/** Which screen a session is. One of them stands at a time. */
export type Screen =
  | 'settings'
  | 'ask'
  | 'consent'
  | 'choose'
  | 'account'
  | 'told'
  | 'waiting'
  | 'sign-in'
  | 'round'
  | 'looking'
  | 'verdict'
  | 'report'
  | 'replay'
  | 'history';

export function screenOf({ step, watch, settings, desk, round }: Session): Screen {
  if (settings) return 'settings';
  if (desk.paper) return desk.paper.at;
  switch (step.at) {
    case 'asking':
      return 'ask';
    case 'consent':
      return 'consent';
    case 'choosing':
      return 'choose';
    case 'account':
      return 'account';
    case 'told':
      return 'told';
    case 'waiting':
      return 'waiting';
    case 'sign-in':
      return 'sign-in';
    case 'round':
      return 'round';
    case 'looking':
      // The accounts of a round are one look: its answers come together at its end.
      if (round?.running === step.run.id) return 'looking';
      // What is watched stays on the screen while it is looked at again.
      return isCertain(step.run) || (watch && step.before) ? 'verdict' : 'looking';
    case 'done':
      return 'verdict';
  }
}
