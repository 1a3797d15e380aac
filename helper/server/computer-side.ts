import type { ActionId } from '../protocol/actions.ts';
import type { OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import type { ComputerTold, ToHelper, ToPane } from '../protocol/messages.ts';
import type { Action } from '../system/actions/actions.ts';
import type { Computer } from '../system/computer.ts';
import type { Managed } from '../system/policy.ts';
import type { MessageId } from '../words/en.ts';
import { render } from '../words/render.ts';
import { fitting } from './fitting.ts';
import { Listener, type Listen } from './listener.ts';

/** The user's leave to read Outlook's settings and logs, as it is kept on this computer. */
export interface Consent {
  isGiven(): Promise<boolean>;
  give(): Promise<void>;
  withdraw(): Promise<void>;
}

/** What a helper can do on its computer; a test has its own. */
export interface Means {
  readonly computer: Pick<Computer, 'system' | 'outlookSettings'>;
  readonly consent: Consent;
  /** The windows that can be opened, given the path of OUTLOOK.EXE as far as it is known. */
  readonly actions: (outlook: string | null) => Promise<readonly Action[]>;
  readonly openWindow: (action: Action) => Promise<boolean>;
  /** Absent where Outlook's errors cannot be heard. */
  readonly listen?: Listen | undefined;
  /** The command that makes this computer trust our certificate; null where it does. */
  readonly untrusted?: () => string | null;
  /** What the organization has set; absent where nothing can. */
  readonly policy?: () => Promise<Managed>;
  readonly now?: () => Date;
  /** How long reading the accounts may take (ms). */
  readonly patience?: number;
}

/** What a pane may ask of the computer. */
export type Asked = Extract<ToHelper, { type: 'consent' | 'accounts' | 'listen' | 'open' }>;

/** One pane, as the computer's side knows it. */
export interface Seat {
  take(asked: Asked): void;
  leave(): void;
}

/** What all panes of one helper share of its computer. */
export interface ComputerSide {
  /** What is known of it by now. */
  told(): ComputerTold | undefined;
  /** Whether Outlook's settings and logs may be read just now. */
  mayRead(): Promise<boolean>;
  join(tell: (message: ToPane) => void): Seat;
  /** Nobody listens after this. */
  end(): void;
}

type Tell = (message: ToPane) => void;

const PATIENCE = 10_000;
/** A window asked for again within this time (ms) is not opened a second time: two presses are one wish. */
const SAME_WINDOW = 2_000;
/** Errors that wait to be told, at most. */
const MOST_WAITING = 20;

/** Looks once at what there is, so that the first pane is told with its welcome. Never rejects. */
export async function computerSide(means: Means): Promise<ComputerSide> {
  const { computer, consent, openWindow, now = () => new Date(), patience = PATIENCE } = means;
  const canRead = computer.outlookSettings !== undefined || means.listen !== undefined;
  const seats = new Set<Tell>();
  const opened = new Map<ActionId, { readonly at: number; readonly well: Promise<boolean> }>();
  const tellAll = (message: ToPane) => {
    for (const tell of seats) tell(message);
  };
  let known: ComputerTold | undefined;
  let actions: readonly Action[] = [];
  let outlook: string | null = null;
  /** Taken back in this helper. Counts at once, and even where the file that says "given" cannot be removed. */
  let withdrawn = false;
  let reading: Promise<OutlookSettings> | undefined;
  let lastCaught: ToPane | undefined;
  let waiting = 0;
  /** Answers about consent, and what was caught, each in the order in which they came. */
  let answers = Promise.resolve();
  let catches = Promise.resolve();
  let looks = Promise.resolve();

  const isGiven = async () => {
    const given = await consent.isGiven().catch(() => false);
    return given && !withdrawn;
  };

  const listener =
    means.listen &&
    new Listener(
      means.listen,
      {
        listening(state) {
          if (state.state === 'off') lastCaught = undefined;
          tellAll({ type: 'listening', ...state });
        },
        caught(at, text) {
          if (waiting >= MOST_WAITING) return;
          waiting += 1;
          catches = catches.then(async () => {
            // It may have been taken back at the command line since.
            const may = await isGiven();
            waiting -= 1;
            if (!may) listener?.stop('consent');
            else if (listener?.isUnderWay) tellAll((lastCaught = { type: 'caught', at, text }));
          });
        },
      },
      now,
    );

  /** Looks what there is now, and tells whoever does not know it yet. One after the other, so that the newest look counts. */
  function refresh(asker?: Tell): Promise<void> {
    return (looks = looks.then(() => lookAround(asker)));
  }

  async function lookAround(asker?: Tell): Promise<void> {
    const given = canRead && (await isGiven());
    actions = await means.actions(outlook).catch(() => []);
    const untrusted = means.untrusted?.();
    const managed = (await means.policy?.().catch(() => ({}))) ?? {};
    const next: ComputerTold = {
      system: computer.system,
      consent: canRead ? (given ? 'given' : 'asked-for') : 'not-here',
      canListen: listener !== undefined,
      actions: actions.map((action) => ({ id: action.id, shows: shown(action) })),
      ...(untrusted && { untrusted }),
      ...(Object.keys(managed).length > 0 && { managed }),
    };
    if (!given && listener?.isUnderWay) listener.stop('consent');
    const isNew = JSON.stringify(next) !== JSON.stringify(known);
    known = next;
    if (isNew) tellAll({ type: 'computer', computer: next });
    else asker?.({ type: 'computer', computer: next });
  }

  function answer(tell: Tell, given: boolean): void {
    if (!canRead) {
      problem(tell, 'consent', 'server.consent.not-here');
      return;
    }
    if (!given) {
      withdrawn = true;
      if (listener?.isUnderWay) listener.stop('consent');
    }
    answers = answers.then(async () => {
      try {
        if (given) {
          await consent.give();
          withdrawn = false;
        } else await consent.withdraw();
      } catch {
        problem(tell, 'consent', given ? 'server.consent.not-kept' : 'server.consent.not-removed');
      }
      await refresh(tell);
    });
  }

  async function accounts(tell: Tell): Promise<void> {
    const read = computer.outlookSettings;
    if (!read) {
      problem(tell, 'accounts', 'server.accounts.not-here');
      return;
    }
    if (!(await isGiven())) {
      problem(tell, 'accounts', 'server.accounts.no-consent');
      return;
    }
    reading ??= within(patience, read()).finally(() => (reading = undefined));
    const settings = await reading.catch(() => undefined);
    if (!settings) problem(tell, 'accounts', 'server.accounts.broke');
    else if (await isGiven()) {
      tell({ type: 'accounts', settings: fitting(settings) });
      outlook = settings.program ?? outlook;
      await refresh();
    } else problem(tell, 'accounts', 'server.accounts.no-consent');
  }

  async function setListening(tell: Tell, on: boolean): Promise<void> {
    if (!listener) {
      problem(tell, 'listen', 'server.listen.not-here');
    } else if (!on) {
      listener.stop('asked');
    } else if (!(await isGiven())) {
      problem(tell, 'listen', 'server.listen.no-consent');
    } else if (listener.isUnderWay) {
      if (listener.state.state === 'on') tell({ type: 'listening', state: 'on' });
    } else if (seats.has(tell)) {
      listener.start();
    }
  }

  async function open(tell: Tell, id: ActionId): Promise<void> {
    const action = actions.find((one) => one.id === id);
    if (!action) {
      problem(tell, 'open', 'server.open.not-here');
      return;
    }
    const before = opened.get(id);
    const at = now().getTime();
    const well =
      before && at - before.at < SAME_WINDOW ? before.well : Promise.resolve(openWindow(action)).catch(() => false);
    opened.set(id, { at, well });
    tell({ type: 'opened', action: id, well: await well });
  }

  await refresh();
  return {
    told: () => known,
    mayRead: isGiven,
    join(tell) {
      seats.add(tell);
      if (listener?.state.state === 'on') tell({ type: 'listening', state: 'on' });
      if (lastCaught) tell(lastCaught);
      // Something may have changed since the last pane came: Outlook was installed, consent given at the command line.
      void refresh();
      return {
        take(asked) {
          switch (asked.type) {
            case 'consent':
              answer(tell, asked.given);
              return;
            case 'accounts':
              void accounts(tell);
              return;
            case 'listen':
              void setListening(tell, asked.on);
              return;
            case 'open':
              void open(tell, asked.action);
              return;
          }
        },
        leave() {
          seats.delete(tell);
          if (seats.size === 0 && listener?.isUnderWay) listener.stop();
        },
      };
    },
    end() {
      if (listener?.isUnderWay) listener.stop();
    },
  };
}

function problem(tell: Tell, path: Asked['type'], why: MessageId): void {
  tell({ type: 'problem', path, say: render({ id: why }) });
}

/** The program and its arguments as one would type them. */
function shown({ program, args }: Action): string {
  return [program, ...args]
    .map((part) => (/\s/.test(part) ? `"${part}"` : part))
    .join(' ')
    .slice(0, 1000);
}

function within<Value>(ms: number, value: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('too late'));
    }, ms);
    value.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
