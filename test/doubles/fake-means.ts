import { EventEmitter, once } from 'node:events';
import type { OutlookAccount, OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import type { Consent, Means } from '../../helper/server/computer-side.ts';
import type { Action } from '../../helper/system/actions/actions.ts';
import type { Told } from '../../helper/system/windows/catch/listen.ts';
import { outlookAccount, outlookSettings } from './computer.ts';

/** An IMAP account of its own for each address; what is given wins. */
export function imapAccount({ smtp, ...more }: Partial<OutlookAccount> = {}): OutlookAccount {
  const user = more.email ?? 'anna@example.com';
  return outlookAccount({
    id: `16.0/Outlook/${user}`,
    kind: 'imap',
    name: user,
    email: user,
    smtp: smtp === undefined ? { host: 'smtp.example.com', user } : smtp,
    incoming: { host: 'imap.example.com', port: 993, encryption: 'tls', auth: 'password', user, protocol: 'imap' },
    ...more,
  });
}

/** What Outlook is set to, with an account for each address; where its program lies is not known. */
export function settingsWith(addresses: readonly string[]): OutlookSettings {
  return outlookSettings({ accounts: addresses.map((email) => imapAccount({ email })), program: null });
}

class FakeConsent implements Consent {
  given = false;
  /** Its file can neither be written nor removed. */
  breaks = false;
  isGiven(): Promise<boolean> {
    return Promise.resolve(this.given);
  }
  give(): Promise<void> {
    return this.#set(true);
  }
  withdraw(): Promise<void> {
    return this.#set(false);
  }
  #set(given: boolean): Promise<void> {
    if (this.breaks) return Promise.reject(new Error('read-only'));
    this.given = given;
    return Promise.resolve();
  }
}

/** A computer with an Outlook on it that does what the test says, and remembers what was asked of it. */
export class FakeMeans implements Means {
  readonly consent = new FakeConsent();
  readonly opened: string[] = [];
  readonly patience: number;
  readonly computer: Means['computer'];
  settings = settingsWith(['anna@example.com']);
  reads = 0;
  ears = 0;
  /** Reading waits until it is released. */
  hold = false;
  readonly #events = new EventEmitter();
  #tell: ((told: Told) => void) | undefined;
  #heard: AbortSignal | undefined;

  constructor({ computer, patience = 5_000 }: Partial<Pick<Means, 'computer' | 'patience'>> = {}) {
    this.patience = patience;
    this.computer = computer ?? {
      system: 'windows',
      outlookSettings: async () => {
        this.reads += 1;
        if (this.hold) await once(this.#events, 'released');
        return this.settings;
      },
    };
  }

  readonly now = () => new Date('2026-11-21T14:02:00Z');
  readonly actions = (outlook: string | null): Promise<readonly Action[]> =>
    Promise.resolve([
      ...(outlook === null ? [] : [{ id: 'account-settings' as const, program: outlook, args: ['/manageprofiles'] }]),
      {
        id: 'clock',
        program: String.raw`C:\Windows\System32\control.exe`,
        args: ['/name', 'Microsoft.DateAndTime'],
      },
    ]);
  openWindow = (action: Action): Promise<boolean> => {
    this.opened.push(action.id);
    return Promise.resolve(true);
  };
  listen: Means['listen'] = (tell, stop) => {
    this.ears += 1;
    this.#tell = tell;
    this.#heard = stop;
    stop.addEventListener('abort', () => this.#events.emit('silence'));
    this.#events.emit('ear');
  };

  release(): void {
    this.hold = false;
    this.#events.emit('released');
  }
  /** Until somebody listens who has not been waited for yet. */
  async ear(): Promise<void> {
    if (!this.isHeard || this.#waitedFor === this.ears) await once(this.#events, 'ear');
    this.#waitedFor = this.ears;
  }
  #waitedFor = 0;
  silence(): Promise<unknown> {
    return once(this.#events, 'silence');
  }
  tellsOutlook(told: Told): void {
    this.#tell?.(told);
  }
  get isHeard(): boolean {
    return this.#heard?.aborted === false;
  }
}
