import { type Element, walk } from './parse.ts';

/**
 * Each VersionOverrides as Outlook reads it: without the one nested in it, which has buttons and resources of its own.
 */
export function overridesOf(root: Element): Element[] {
  return [...walk(root)].filter(isOverrides).map((element) => ({
    ...element,
    children: element.children.filter((child) => !isOverrides(child)),
  }));
}

function isOverrides(element: Element): boolean {
  return element.name === 'VersionOverrides';
}
