import type { Reply } from '../../protocol/reading.ts';

/** Whether a refusal is for good (5yz, RFC 5321 §4.2.1), not for now. */
export function isPermanent({ code, enhanced }: Pick<Reply, 'code' | 'enhanced'>): boolean {
  return (code ?? 0) >= 500 || enhanced?.startsWith('5') === true;
}
