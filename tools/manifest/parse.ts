import { DOMParser, type Element as DomElement, ParseError } from '@xmldom/xmldom';
import type { Problem } from './problem.ts';

/** An element of the manifest, with the line it starts in. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text right inside it, trimmed. */
  readonly text: string;
}

/** Reads the XML; a text that is none comes back as the one problem that keeps it from being read. */
export function parse(text: string): { root: Element } | { problem: Problem } {
  const errors: { line: number; message: string }[] = [];
  const parser = new DOMParser({
    onError: (level, message, context) => {
      if (level !== 'warning') errors.push({ line: Number(context?.locator?.lineNumber ?? 1), message });
    },
  });
  try {
    const { documentElement } = parser.parseFromString(text, 'text/xml');
    if (documentElement && errors.length === 0) return { root: elementOf(documentElement) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    errors.push({ line: Number(error.locator?.lineNumber ?? 1), message: error.message });
  }
  const first = errors[0] ?? { line: 1, message: 'it is empty' };
  return {
    problem: {
      line: first.line,
      what: `This is not well-formed XML: ${first.message.replace(/\s+/g, ' ').trim()}.`,
      todo: 'Look at this line and the one before for a tag that is not closed, a missing quote or a bare & or <.',
    },
  };
}

/** All elements at and below this one, as they stand in the file. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function elementOf(dom: DomElement): Element {
  const inside = [...dom.childNodes];
  return {
    name: dom.localName ?? dom.nodeName,
    namespace: dom.namespaceURI ?? '',
    line: dom.lineNumber ?? 1,
    attributes: Object.fromEntries([...dom.attributes].map((attribute) => [attribute.name, attribute.value])),
    children: inside.filter((node) => node.nodeType === dom.ELEMENT_NODE).map((node) => elementOf(node as DomElement)),
    text: inside
      .filter((node) => node.nodeType === dom.TEXT_NODE || node.nodeType === dom.CDATA_SECTION_NODE)
      .map((node) => node.nodeValue)
      .join('')
      .trim(),
  };
}
