import { type Element, walk } from './parse.ts';
import type { Problem } from './problem.ts';

const kilobytes = 256;

/** The most characters in an element, or in each text of a table of texts. */
const characters: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** How long things may be. */
export function checkLimits(text: string, root: Element): Problem[] {
  const problems = [...walk(root)].flatMap((element) => [...texts(element), ...ids(element)]);
  const size = Buffer.byteLength(text);
  if (size > kilobytes * 1024) {
    const what = `The whole manifest is ${Math.ceil(size / 1024)} KB.`;
    problems.push({ line: 1, what, todo: `${kilobytes} KB is the most Outlook takes.` });
  }
  return problems;
}

function* texts(element: Element): Generator<Problem> {
  const most = characters[element.name];
  if (most === undefined) return;
  for (const { line, text, attributes } of walk(element)) {
    for (const each of [text, attributes['DefaultValue'] ?? '', attributes['Value'] ?? '']) {
      if (each.length > most) yield tooLong(line, `A text in ${element.name}`, each, most);
    }
  }
}

function* ids({ name, line, attributes: { id = '', resid = '', DefaultValue } }: Element): Generator<Problem> {
  if (resid.length > 32) yield tooLong(line, `The resid "${resid}"`, resid, 32);
  const most = DefaultValue === undefined ? 125 : 32; // a resource is named by resids
  if (id.length > most) yield tooLong(line, `The id of ${name}`, id, most);
}

function tooLong(line: number, what: string, text: string, most: number): Problem {
  return { line, what: `${what} is ${text.length} characters long.`, todo: `Shorten it to ${most}.` };
}
