/** The parts of a WebSocket we use; a test brings its own. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  onerror: (() => void) | null;
  send(text: string): void;
  close(): void;
}

/** The world the link lives in. */
export interface Around {
  /** Where the page comes from: `https://localhost:3443`. The only place the link ever speaks to. */
  readonly origin: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'json'>>;
  readonly open: (url: string) => Socket;
  /** The state of the permission to reach this computer; null where the browser has none. Absent in a world without one. */
  readonly permission?: () => Promise<string | null>;
  readonly after: (ms: number, run: () => void) => () => void;
}
