import { overridesOf } from './overrides.ts';
import { type Element, walk } from './parse.ts';
import type { Problem } from './problem.ts';

/** Every resid defined, in the table its use asks for; every resource used, and defined once. */
export function checkResources(root: Element): Problem[] {
  return overridesOf(root).flatMap((overrides) => [...check(overrides)]);
}

function* check(overrides: Element): Generator<Problem> {
  const defined = new Map<string, { line: number; table: string }>();
  for (const { line, id, table } of definitions(overrides)) {
    if (defined.has(id))
      yield { line, what: `The resource "${id}" is defined twice.`, todo: 'Remove one, or rename it.' };
    defined.set(id, { line, table });
  }
  const used = new Set<string>();
  for (const { line, resid, table } of uses(overrides)) {
    used.add(resid);
    const found = defined.get(resid);
    if (!found) {
      yield {
        line,
        what: `No resource is called "${resid}".`,
        todo: `Define it in ${table} of the same VersionOverrides.`,
      };
    } else if (found.table !== table) {
      yield { line, what: `The resource "${resid}" is defined in ${found.table}.`, todo: `It must be in ${table}.` };
    }
  }
  for (const [id, { line }] of defined) {
    if (!used.has(id)) yield { line, what: `Nothing uses the resource "${id}".`, todo: 'Remove it.' };
  }
}

function definitions(overrides: Element): { line: number; id: string; table: string }[] {
  const tables = overrides.children
    .filter((element) => element.name === 'Resources')
    .flatMap(({ children }) => children);
  return tables.flatMap((table) =>
    table.children.map(({ line, attributes }) => ({ line, id: attributes['id'] ?? '', table: table.name })),
  );
}

function* uses(parent: Element): Generator<{ line: number; resid: string; table: string }> {
  for (const element of parent.children) {
    const resid = element.attributes['resid'];
    if (resid !== undefined) yield { line: element.line, resid, table: tableFor(element) };
    yield* uses(element);
  }
}

function tableFor(element: Element): string {
  if (element.name === 'Image') return 'Images';
  if (element.name === 'SourceLocation') return 'Urls';
  return element.name === 'Description' ? 'LongStrings' : 'ShortStrings';
}

/** The address a resid stands for, if it is defined. */
export function addressOf(overrides: Element, resid: string | undefined): string | undefined {
  const definition = [...walk(overrides)].find(
    ({ attributes }) => attributes['id'] === resid && 'DefaultValue' in attributes,
  );
  return definition?.attributes['DefaultValue'];
}
