import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { helperProves, paneProves, SECRET_BYTES, type Nonces } from '../protocol/challenge.ts';

/** Where a socket came in. */
export interface Entry {
  /** What the browser says that its page comes from; checked already. */
  readonly origin: string;
  /** The port we listen on. */
  readonly port: number;
}

/** One challenge, good for one socket. */
export class Challenge {
  readonly nonce = randomBytes(SECRET_BYTES).toString('base64url');
  readonly #entry: Entry;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  /** @returns our own proof, if the pane's is right */
  answer(secret: Buffer, pane: string, proof: string): string | undefined {
    const nonces: Nonces = { helper: this.nonce, pane };
    const { origin, port } = this.#entry;
    // Our own nonce back would have us prove it to ourselves.
    if (pane === this.nonce || !isSame(proof, prove(secret, paneProves(nonces, origin, port)))) return undefined;
    return prove(secret, helperProves(nonces, port));
  }
}

/** HMAC-SHA256 (RFC 2104) in base64url. */
export function prove(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell how far they are. */
export function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
