import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** Virus scanners and firewalls of this computer. Windows tells them through PowerShell alone, which starts slowly. */
export const securityProducts = check({
  id: 'security-products',
  within: 9_000,
  observe: async ({ computer }) => tidy(await computer?.securityProducts?.()),
});
