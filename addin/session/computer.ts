import type { ActionId } from '../../helper/protocol/actions.ts';
import type { OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import type { ComputerTold, Silence } from '../../helper/protocol/messages.ts';
import type { Event } from './event.ts';
import type { Session } from './session.ts';

/** Outlook's accounts, as far as they were asked for. `refused`: in the helper's words. */
export type Accounts =
  | { readonly is: 'none' }
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly settings: OutlookSettings }
  | { readonly is: 'refused'; readonly say: string };

/** Whether Outlook is listened to. `waiting`: it was, and will be again when the helper is back. */
export type Ear =
  | { readonly is: 'off'; readonly why: Silence | null }
  | { readonly is: 'refused'; readonly say: string }
  | { readonly is: 'starting' | 'on' | 'ending' | 'waiting' };

/** An error that Outlook reported; `at` is ISO 8601. */
export interface Caught {
  readonly at: string;
  readonly text: string;
  /** `0x` and eight hex digits; null where the text has none. */
  readonly code: string | null;
}

/** A window that was asked for: its program is shown, or not after all; it is being opened, and what came of it. */
export type Opening = 'shown' | 'closed' | 'opening' | 'opened' | 'not-opened';

/** What the pane knows of this computer through its helper. */
export interface OwnComputer {
  /** null where the helper is away or knows nothing of its computer. */
  readonly can: ComputerTold | null;
  /** An answer about consent that is on its way to the helper. */
  readonly answering: 'giving' | 'taking-back' | null;
  /** Why the last answer could not be taken, in the helper's words. */
  readonly unanswered: string | null;
  readonly accounts: Accounts;
  readonly ear: Ear;
  readonly caught: Caught | null;
  readonly windows: Readonly<Partial<Record<ActionId, Opening>>>;
  /** Windows whose program was seen once; they open at the first press from then on. */
  readonly seen: readonly ActionId[];
}

export const nothingKnown: OwnComputer = {
  can: null,
  answering: null,
  unanswered: null,
  accounts: { is: 'none' },
  ear: { is: 'off', why: null },
  caught: null,
  windows: {},
  seen: [],
};

/** Whether Outlook's settings may be read here and now. */
export function mayRead({ can }: OwnComputer): boolean {
  return can?.consent === 'given';
}

/** What the pane knows of this computer after something happened; the same object where that is nothing of it. */
export function updateComputer(computer: OwnComputer, event: Event): OwnComputer {
  switch (event.type) {
    case 'answered':
      return { ...computer, answering: event.given ? 'giving' : 'taking-back', unanswered: null };
    case 'switched-ear':
      if (event.on) return { ...computer, ear: { is: 'starting' } };
      return { ...computer, ear: computer.ear.is === 'off' ? computer.ear : { is: 'ending' } };
    case 'caught-dismissed':
      return { ...computer, caught: null };
    case 'window-wanted': {
      const { action } = event;
      const isSure = event.sure || computer.seen.includes(action);
      return {
        ...computer,
        windows: { ...computer.windows, [action]: isSure ? 'opening' : 'shown' },
        seen: isSure ? [...new Set([...computer.seen, action])] : computer.seen,
      };
    }
    case 'window-declined':
      return { ...computer, windows: { ...computer.windows, [event.action]: 'closed' } };

    case 'computer':
      return told(computer, event.computer);
    case 'accounts':
      // Somebody may have gone elsewhere meanwhile; they are good for the next time.
      return mayRead(computer) ? { ...computer, accounts: { is: 'read', settings: event.settings } } : computer;
    case 'listening':
      return { ...computer, ear: event.on ? { is: 'on' } : { is: 'off', why: event.why } };
    case 'caught': {
      const { at, text } = event;
      return { ...computer, caught: { at, text, code: /0x[\dA-F]{8}/.exec(text)?.[0] ?? null } };
    }
    case 'opened':
      return { ...computer, windows: { ...computer.windows, [event.action]: event.well ? 'opened' : 'not-opened' } };
    case 'problem':
      return refused(computer, event.path, event.say);
    default:
      return computer;
  }
}

/** What was refused, by the name of the message that asked for it. */
function refused(computer: OwnComputer, path: string, say: string): OwnComputer {
  switch (path) {
    case 'consent':
      return { ...computer, answering: null, unanswered: say };
    case 'accounts':
      return { ...computer, accounts: { is: 'refused', say } };
    case 'listen':
      return { ...computer, ear: { is: 'refused', say } };
    case 'open':
      return { ...computer, windows: notOpened(computer.windows) };
    default:
      return computer;
  }
}

/** Which one was refused is not told; whatever was on its way is not open. */
function notOpened(windows: OwnComputer['windows']): OwnComputer['windows'] {
  return Object.fromEntries(Object.entries(windows).map(([id, how]) => [id, how === 'opening' ? 'not-opened' : how]));
}

function told(computer: OwnComputer, can: ComputerTold): OwnComputer {
  const now = { ...computer, can, answering: null };
  // What was taken back is forgotten here, too.
  return can.consent === 'given' ? now : { ...now, accounts: { is: 'none' }, caught: null };
}

/** The helper is gone: what was read and heard stays, what is under way comes to nothing. */
export function computerGone(computer: OwnComputer): OwnComputer {
  const { accounts, ear, windows } = computer;
  return {
    ...computer,
    can: null,
    answering: null,
    accounts: accounts.is === 'reading' ? { is: 'none' } : accounts,
    ear: ear.is === 'on' || ear.is === 'starting' ? { is: 'waiting' } : ear,
    windows: notOpened(windows),
  };
}

/** The helper is here, or here again, and listens where it did before. */
export function computerIsBack(computer: OwnComputer, can: ComputerTold | null): OwnComputer {
  const now = can ? told(computer, can) : { ...computer, can };
  if (now.ear.is !== 'waiting') return now;
  return { ...now, ear: can?.canListen && mayRead(now) ? { is: 'starting' } : { is: 'off', why: null } };
}

/** Goes on with what consent was asked for, once it is given; and back, once it is taken back. */
export function answered(session: Session): Session {
  const { step, computer } = session;
  if (!computer.can) return session;
  if (step.at === 'consent' && mayRead(computer)) {
    const { last } = step;
    if (step.wants === 'listening') {
      return { ...session, computer: { ...computer, ear: { is: 'starting' } }, step: { at: 'asking', last } };
    }
    return {
      ...session,
      computer: { ...computer, accounts: { is: 'reading' } },
      step: { at: 'choosing', chosen: null, last },
    };
  }
  if (step.at !== 'choosing') return session;
  if (!mayRead(computer)) return { ...session, step: { at: 'asking', last: step.last } };
  // The helper went while it read them.
  return computer.accounts.is === 'none'
    ? { ...session, computer: { ...computer, accounts: { is: 'reading' } } }
    : session;
}
