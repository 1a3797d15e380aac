import { type Element, walk } from './parse.ts';
import type { Problem } from './problem.ts';

const addressed = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'AppDomain',
  'Image',
  'Url',
]);

/** An address in the manifest, and the line it stands in. */
interface Address {
  readonly line: number;
  readonly element: string;
  readonly text: string;
}

/** All addresses https and short enough, and all of what the helper serves at one origin. */
export function checkAddresses(root: Element, origin: string): Problem[] {
  return [...walk(root)].flatMap(addressesOf).flatMap((address) => {
    const { line, element, text } = address;
    if (text.length > 2048) {
      return [{ line, what: `This address is ${text.length} characters long.`, todo: 'Shorten it to 2048.' }];
    }
    if (!text.startsWith('https://') || !URL.canParse(text)) {
      return [{ line, what: `"${text}" is not an https address.`, todo: 'Outlook loads add-ins by https only.' }];
    }
    // Help may be anywhere.
    if (element !== 'SupportUrl' && new URL(text).origin !== origin) {
      return [
        { line, what: `"${text}" is not at ${origin}.`, todo: 'That is where the helper serves all of the pane.' },
      ];
    }
    return [];
  });
}

function addressesOf(element: Element): Address[] {
  if (!addressed.has(element.name)) return [];
  const { name, line } = element;
  const values = [
    { line, text: element.attributes['DefaultValue'] },
    { line, text: name === 'AppDomain' ? element.text : undefined },
    ...element.children.map((child) => ({ line: child.line, text: child.attributes['Value'] })),
  ];
  return values.flatMap(({ line, text }) => (text === undefined ? [] : [{ line, element: name, text }]));
}
