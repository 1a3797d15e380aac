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
  /** Where the page comes from: `https://localhost:3443`, mostly. */
  readonly origin: string;
  /** Where the helper is. The only place the link ever speaks to, and no address takes part in choosing it. */
  readonly helper: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;
  readonly open: (url: string) => Socket;
  readonly after: (ms: number, run: () => void) => () => void;
  /** 32 random bytes in base64url. */
  readonly nonce: () => string;
  /** HMAC-SHA256 of a text, by a secret in base64url; in base64url itself. */
  readonly sign: (secret: string, text: string) => Promise<string>;
  /** A secret that this page was given for a code, and keeps. */
  readonly keep: { read(): string | null; write(secret: string | null): void };
}
