import type { Socket } from '../../addin/link/around.ts';

/** A socket whose other end is the test. */
export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly sent: unknown[] = [];
  isClosed = false;

  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.isClosed = true;
  }

  /** The helper says something: an object as JSON, anything else as it is. */
  hear(message: unknown): void {
    this.onmessage?.({ data: typeof message === 'object' ? JSON.stringify(message) : message });
  }
}
