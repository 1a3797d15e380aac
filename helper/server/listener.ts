import type { Silence } from '../protocol/messages.ts';
import { asText } from '../system/windows/catch/heard.ts';
import type { Told } from '../system/windows/catch/listen.ts';

/** How Outlook is listened to, until `stop` fires; `listenToOutlook` is the real one. */
export type Listen = (tell: (told: Told) => void, stop: AbortSignal) => void;

/** Whether Outlook is listened to. */
export type Listening = { readonly state: 'on' } | { readonly state: 'off'; readonly why?: Silence };

/** Those who hear of it. */
export interface Hearers {
  listening(now: Listening): void;
  /** An error as text, and when it came, ISO 8601. */
  caught(at: string, text: string): void;
}

/** The same error within this time (ms) is one: Outlook reports it once for each of its send/receive groups. */
const SAME_WITHIN = 5_000;

/** Different errors within that time, at most: nobody reads more, and each is compared with them all. */
const MOST_RECENT = 100;

/** One ear at Outlook for however many panes there are. */
export class Listener {
  readonly #listen: Listen;
  readonly #hearers: Hearers;
  readonly #now: () => Date;
  readonly #recent = new Map<string, number>();
  #stop: AbortController | undefined;
  #state: Listening = { state: 'off' };

  constructor(listen: Listen, hearers: Hearers, now: () => Date = () => new Date()) {
    this.#listen = listen;
    this.#hearers = hearers;
    this.#now = now;
  }

  get state(): Listening {
    return this.#state;
  }

  /** Begins, unless it has begun already. That it is on is told once Outlook lets itself be heard. */
  start(): void {
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    let why: Silence | undefined;
    this.#listen((told) => {
      // What comes from an ear that was taken away is not heard.
      if (this.#stop !== stop) return;
      switch (told.event) {
        case 'attached':
          // Attached to none of its groups, it would stay silent whatever happens.
          if (told.groups > 0) this.#become({ state: 'on' });
          else this.stop('not-attached');
          return;
        case 'error':
          this.#caught(asText(told.code, told.description));
          return;
        case 'not-running':
        case 'closed':
          why = told.event;
          return;
        case 'refused':
          why = told.what;
          return;
        case 'gone':
          this.stop(why ?? told.why);
          return;
        default:
      }
    }, stop.signal);
  }

  /** Ends it. Also tells so where nobody listened, since somebody asked. */
  stop(why?: Silence): void {
    const stop = this.#stop;
    this.#stop = undefined;
    this.#recent.clear();
    stop?.abort();
    this.#become(why === undefined ? { state: 'off' } : { state: 'off', why });
  }

  get isUnderWay(): boolean {
    return this.#stop !== undefined;
  }

  #become(now: Listening): void {
    this.#state = now;
    this.#hearers.listening(now);
  }

  #caught(text: string): void {
    const at = this.#now();
    for (const [known, when] of this.#recent) if (at.getTime() - when >= SAME_WITHIN) this.#recent.delete(known);
    if (this.#recent.has(text) || this.#recent.size >= MOST_RECENT) return;
    this.#recent.set(text, at.getTime());
    this.#hearers.caught(at.toISOString(), text);
  }
}
