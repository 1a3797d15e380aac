import type { ToHelper } from '../protocol/messages.ts';
import { attemptWith, type Attempt } from '../sign-in/attempt.ts';
import { Secret } from '../sign-in/secret.ts';

/**
 * The sign-in a pane asks for: one try, over TLS whose certificate holds and no other, since nobody is asked to insist.
 * What only looks has none.
 */
export function attemptOf(message: Extract<ToHelper, { type: 'look' | 'attempt' }>): Attempt | undefined {
  if (message.type === 'look') return undefined;
  const { password, sendTest } = message;
  return attemptWith({ password: Secret.of(password), receiving: undefined, sendTest, once: true });
}
