import { overridesOf } from './overrides.ts';
import { type Element, walk } from './parse.ts';
import { type Size, sizeOfPng } from './png.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './resources.ts';

/** Gives the bytes of a file that the helper serves, by its path in the address; undefined where there is none. */
export type Served = (path: string) => Uint8Array | undefined;

/** Outlook's ribbons need these; others may be there as well. */
const ribbonSizes = [16, 32, 80];

/** Every icon there, a PNG, and of the size it is given out as. */
export function checkIcons(root: Element, served: Served): Problem[] {
  const icons = [...walk(root)].filter(({ name }) => name === 'IconUrl' || name === 'HighResolutionIconUrl');
  const fixed = icons.flatMap(({ name, line, attributes }) =>
    check(line, attributes['DefaultValue'], name === 'IconUrl' ? 64 : 128, served),
  );
  return [...fixed, ...overridesOf(root).flatMap((overrides) => ribbon(overrides, served))];
}

function ribbon(overrides: Element, served: Served): Problem[] {
  return [...walk(overrides)]
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      const missing = ribbonSizes.filter((size) => !sizes.includes(size));
      return [
        ...missing.map((size) => ({
          line: icon.line,
          what: `This icon has no picture of ${size} pixels.`,
          todo: `Add <bt:Image size="${size}" resid="…" />.`,
        })),
        ...icon.children.flatMap(({ line, attributes }) =>
          check(line, addressOf(overrides, attributes['resid']), Number(attributes['size']), served),
        ),
      ];
    });
}

function check(line: number, address: string | undefined, size: number, served: Served): Problem[] {
  // That it is missing or no address is told elsewhere.
  if (address === undefined || !URL.canParse(address)) return [];
  const { pathname } = new URL(address);
  const bytes = served(pathname);
  const todo = 'Icons are drawn by "node tools/draw-icons.ts" into assets/.';
  if (!bytes) return [{ line, what: `There is no file for ${pathname}.`, todo }];
  const found = sizeOfPng(bytes);
  if (!found) return [{ line, what: `${pathname} is not a PNG.`, todo }];
  const right = found.width === size && found.height === size;
  return right
    ? []
    : [{ line, what: `${pathname} is ${say(found)}, not ${say({ width: size, height: size })}.`, todo }];
}

function say({ width, height }: Size): string {
  return `${width} × ${height} pixels`;
}
