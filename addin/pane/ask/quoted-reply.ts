import type { Reply } from '../../../helper/protocol/reading.ts';

/** A server's refusal as it stands in its answer: code, enhanced code, words. */
export function quoted({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter(Boolean).join(' ');
}
