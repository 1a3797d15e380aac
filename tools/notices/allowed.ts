import type { Package } from './packages.ts';

/** Licences under which a package may be part of a product that is itself under the MIT License. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

/**
 * The one package under terms of its own. They let an add-in for Microsoft 365 pass the files on unmodified; the
 * notices say what they ask for in return.
 */
export const officeJs = '@microsoft/office-js';

/** Whether a package may be part of the product. Of several licences joined by OR we may choose one. */
export function mayShip({ name, licence }: Package): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /i);
  return name === officeJs || choices.some((choice) => choice.split(/ AND /i).every((one) => allowed.has(one)));
}
