import type { Evidence } from '../protocol/evidence.ts';

/** Crockford's base 32: no letter that is taken for a digit, so that it can be read out on the telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Such as `OD-20261120-7K3FQ2`. */
export const REPORT_ID = /^OD-\d{8}-[\dA-Z]{6}$/;

/**
 * A number for a report: its day, and six signs that set it apart from the others of that day. The same look has the same
 * number, whatever of it is hidden.
 */
export function reportId(at: string, evidence: Evidence): string {
  const day = at.slice(0, 10).replaceAll('-', '');
  let hash = fnv1a(`${at}${JSON.stringify(evidence)}`);
  let signs = '';
  for (let place = 0; place < 6; place++) {
    signs = `${DIGITS[hash % 32] ?? '0'}${signs}`;
    hash = Math.floor(hash / 32);
  }
  return `OD-${/^\d{8}$/.test(day) ? day : '00000000'}-${signs}`;
}

/** FNV-1a, 32 bits: it only has to differ, and it runs where there is no cryptography. */
function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
