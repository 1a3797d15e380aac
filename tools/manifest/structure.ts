import type { Element } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Child, type Content, mailApp, namespaces } from './schema.ts';

/** Every element known, in its place, in the right order and number. Outlook refuses the whole manifest otherwise. */
export function checkStructure(root: Element): Problem[] {
  if (root.name !== 'OfficeApp' || root.namespace !== namespaces.app || root.attributes['xsi:type'] !== 'MailApp') {
    return [
      {
        line: root.line,
        what: 'This is not the manifest of a mail add-in.',
        todo: `The outermost element is <OfficeApp xmlns="${namespaces.app}" xsi:type="MailApp">.`,
      },
    ];
  }
  return [...inside(root, mailApp)];
}

function* inside(parent: Element, content: Content): Generator<Problem> {
  const names = Object.keys(content);
  let furthest = -1;
  for (const element of parent.children) {
    const child = content[element.name];
    if (!child) {
      yield unknown(parent, element);
      continue;
    }
    const place = names.indexOf(element.name);
    if (place < furthest) yield misplaced(element, names);
    furthest = Math.max(furthest, place);
    yield* one(parent, element, child);
  }
  for (const [name, child] of Object.entries(content)) yield* count(parent, name, child);
}

function* one(parent: Element, element: Element, child: Child): Generator<Problem> {
  const namespace = child.namespace ?? parent.namespace;
  if (element.namespace !== namespace) {
    yield {
      line: element.line,
      what: `${element.name} is in the wrong namespace (${element.namespace || 'none'}).`,
      todo: `It belongs to ${namespace}; see its prefix, or the xmlns of the VersionOverrides around it.`,
    };
  }
  const type = element.attributes['xsi:type'] ?? '';
  const content = child.byType ? child.byType[type] : (child.content ?? {});
  if (content) yield* inside(element, content);
  else {
    yield {
      line: element.line,
      what: `${element.name} has ${type ? `the xsi:type ${type}` : 'no xsi:type'}.`,
      todo: `What may stand here: ${Object.keys(child.byType ?? {}).join(', ')}.`,
    };
  }
}

function* count(parent: Element, name: string, { times }: Child): Generator<Problem> {
  const found = parent.children.filter((element) => element.name === name);
  if (found.length === 0 && (times === 'once' || times === 'at least once')) {
    yield { line: parent.line, what: `${parent.name} lacks ${name}.`, todo: `Add <${name}> to it.` };
  }
  const second = found[1];
  if (second && (times === 'once' || times === 'at most once')) {
    yield { line: second.line, what: `${name} stands here a second time.`, todo: 'Remove one of the two.' };
  }
}

/** Elements that newer clients know, and why they are not in this manifest. */
const tooNew: Readonly<Record<string, string>> = {
  SupportsNoItemContext: 'It asks for Mailbox 1.13, and Exchange on one’s own servers then refuses the whole manifest.',
  SupportsMultiSelect: 'It asks for Mailbox 1.13, and Exchange on one’s own servers then refuses the whole manifest.',
  SupportsPinning: 'Only VersionOverrides 1.1 knows it: it belongs into the inner VersionOverrides.',
};

function unknown(parent: Element, element: Element): Problem {
  return {
    line: element.line,
    what: `${element.name} may not stand in ${parent.name} here.`,
    todo: tooNew[element.name] ?? 'Remove it; or, if it is right, add it to tools/manifest/schema.ts.',
  };
}

function misplaced(element: Element, names: readonly string[]): Problem {
  return {
    line: element.line,
    what: `${element.name} stands too late.`,
    todo: `Move it up. The order is ${names.join(', ')}.`,
  };
}
