import { isInterceptor } from '../../knowledge/interceptors.ts';
import type { SecurityProducts } from '../../protocol/facts/security-products.ts';
import type { Told } from '../told.ts';
import type { Asked, Listed } from './powershell.ts';
import { Gaps } from './values.ts';

type Product = SecurityProducts['products'][number];

const SOURCE = 'root/SecurityCenter2';

/** What has signed in with Windows' security centre, and which of it is known to open encrypted connections. */
export async function securityProducts(ask: () => Promise<Told<Asked>>): Promise<SecurityProducts> {
  const gaps = new Gaps();
  const asked = gaps.heard(SOURCE, await ask());
  const list = (kind: Product['kind'], source: string, answer: Told<readonly Listed[]> | undefined): Product[] =>
    (answer ? (gaps.heard(`${SOURCE} ${source}`, answer) ?? []) : []).map(({ name, state }) => ({
      name,
      kind,
      on: isOn(state),
      ...(isInterceptor(name) ? { intercepts: true } : {}),
    }));
  return {
    products: [
      ...list('antivirus', 'AntiVirusProduct', asked?.antivirus),
      ...list('firewall', 'FirewallProduct', asked?.firewall),
    ],
    unread: gaps.list,
  };
}

/**
 * Of `productState`, 0xPPSSUU: the upper half of SS is 0 off, 1 on, 2 snoozed, 3 expired. Microsoft does not document it
 * and supports nobody who decodes it, so any other form is unknown; so is an expired product, which may still be in the
 * way.
 */
export function isOn(state: number | null): boolean | null {
  if (state === null || !Number.isInteger(state) || state <= 0 || state > 0xffffff) return null;
  const is = (state >> 12) & 0xf;
  return is === 1 ? true : is === 0 || is === 2 ? false : null;
}
